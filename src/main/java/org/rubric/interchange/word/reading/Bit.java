package org.rubric.interchange.word.reading;

import java.util.List;
import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Node;

/// A piece of a paragraph.
public sealed interface Bit {
    /// Words; tabs are U+0009, line and page breaks U+000A.
    record Words(String text, Marks marks) implements Bit {}

    /// Words that a field or a link takes from a bookmark.
    record Linked(String bookmark, String shown, Marks marks) implements Bit {}

    /// A bookmark begins.
    ///
    /// @param paragraph number of the one that it stands in, in the file
    record Bookmark(String name, int paragraph) implements Bit {}

    /// A comment's range begins or ends, or the mark of the comment stands here.
    ///
    /// @param key of the comment in [Manuscript#comments]
    record CommentEdge(String key, Part part) implements Bit {
        /// What of it.
        public enum Part {
            START,
            END,
            MARK
        }
    }

    /// The mark of a footnote or endnote.
    ///
    /// @param printed a mark of its own instead of a number; empty: none
    record NoteMark(String key, String printed) implements Bit {}

    /// A formula.
    ///
    /// @param display stands on a line of its own
    /// @param number in the file, the same in every state of the text
    record Formula(Node omml, boolean display, int number) implements Bit {}

    /// A picture, drawing or embedded object, and the text boxes in it.
    ///
    /// @param program what an embedded object belongs to (`Equation.3`); empty: no object
    /// @param number in the file, the same in every state of the text
    record Shown(Drawing drawing, String program, List<Flow> boxes, int number) implements Bit {
        public Shown {
            boxes = List.copyOf(boxes);
        }

        Shown with(List<Flow> text) {
            return new Shown(drawing, program, text, number);
        }

        public boolean equation() {
            return program.startsWith("Equation");
        }
    }

    /// What is drawn.
    ///
    /// @param part of the picture; empty: none, only shapes
    /// @param alternative what a reader who cannot see it is told
    /// @param width in points; 0: not stated
    /// @param height in points; 0: not stated
    /// @param markup as it stood; empty: too long to keep
    record Drawing(String part, String alternative, double width, double height, String markup) {}

    /// Words that Word hides.
    record Hidden(String text) implements Bit {}

    /// The words of a line as a reader sees them.
    static String text(List<Bit> bits) {
        if (bits.size() == 1 && bits.getFirst() instanceof Words only) return only.text();
        var out = new StringBuilder();
        for (var bit : bits)
            switch (bit) {
                case Words words -> out.append(words.text());
                case Linked linked -> out.append(linked.shown());
                case Bookmark _, CommentEdge _, NoteMark _, Formula _, Shown _, Hidden _ -> {}
            }
        return out.toString();
    }
}
