/// Rules about order and presence of clauses, annexes and headings (sections 2 and 8).
package org.rubric.rules.structure;
