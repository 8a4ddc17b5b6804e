package org.rubric.workbench.text.line;

import javafx.geometry.Rectangle2D;

/// One visual line as it is set; characters count from the start of the whole text.
///
/// @param box heights are those of the line of text; x is as the toolkit has it
record SetRow(Rectangle2D box, int start, int end) {}
