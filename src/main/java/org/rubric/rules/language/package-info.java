/// Rules about numbers, units and language (section 10).
package org.rubric.rules.language;
