package org.rubric.workbench.write;

/// How wide the panes beside the text are, in pixels, and which are open.
public record PaneWidths(double left, double right, boolean leftOpen, boolean rightOpen) {
    public static final PaneWidths USUAL = new PaneWidths(256, 416, true, true);
}
