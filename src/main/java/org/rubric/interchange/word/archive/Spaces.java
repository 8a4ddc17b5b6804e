package org.rubric.interchange.word.archive;

/// Namespaces of the parts that hold text, as attributes of their root.
public final class Spaces {
    public static final String[] ALL = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:m", "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    };

    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private Spaces() {}
}
