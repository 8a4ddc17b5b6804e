/// Rules about references, citations and the bibliography (sections 3 and 4).
package org.rubric.rules.references;
