/// Rules about conventions and normative wording (section 7).
package org.rubric.rules.wording;
