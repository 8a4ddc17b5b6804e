/// Rules about definitions and abbreviations (sections 5 and 6).
package org.rubric.rules.terms;
