package org.rubric.interchange.word.writing;

/// Namespaces of the parts that hold text, as attributes of their root.
final class Spaces {
    static final String[] ALL = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:m", "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    };

    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private Spaces() {}
}
