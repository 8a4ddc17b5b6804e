/// What the lists beside the text have in common: heading, count and buttons over a list that says
/// what is not in it, and rows of a sign, a sentence and a place.
package org.rubric.workbench.write.pane;
