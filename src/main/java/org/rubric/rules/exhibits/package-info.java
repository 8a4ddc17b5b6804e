/// Rules about figures and tables (section 9).
package org.rubric.rules.exhibits;
