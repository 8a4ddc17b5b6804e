package org.rubric.document;

import java.util.List;

/// A piece of a line of text. Text may hold tabs (U+0009) and line breaks (U+000A).
public sealed interface Inline {

    /// Caret steps: UTF-16 units of text, 1 for an object, 0 for an anchor.
    int length();

    /// The words a reader sees, as far as known without numbering. Formulas, pictures and footnote
    /// marks have none.
    String text();

    /// Ordinary text.
    record Text(String text, Marks marks) implements Inline {
        public Text {
            if (text.isEmpty()) throw new IllegalArgumentException("Empty text");
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    /// A live reference to a numbered thing of this document (or, by an Id that starts with the
    /// name of another, of one beside it). `shown` is what a resolved document prints, or what the
    /// source printed before it is resolved.
    record CrossReference(Id target, Form form, String shown, Marks marks) implements Inline {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return shown;
        }
    }

    /// How a reference is worded: "clause 6.2" · "6.2" · "Clause 6.2" (sentence start) · title.
    enum Form {
        FULL,
        NUMBER,
        CAPITALIZED,
        TITLE
    }

    /// A citation of an entry of the references or the bibliography: `[ITU-T Y.4000]`, with a
    /// locator `clause 2.2.10 of [ITU-T A.5]`.
    record Citation(Id target, String locator, String shown, Marks marks) implements Inline {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return shown;
        }
    }

    /// A term in use, linked to its definition.
    record TermUse(Id target, String text, Marks marks) implements Inline {
        @Override
        public int length() {
            return 1;
        }
    }

    /// The mark of a footnote whose body is in the document's [Apparatus].
    record FootnoteMark(Id target, String printed) implements Inline {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /// A formula in the line.
    record Formula(Id id, Maths maths) implements Inline {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /// A picture in the line.
    record Picture(Id id, Image image) implements Inline {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /// One end of what a [Remark] is about, or a named place; takes no room.
    record Anchor(Id id, Edge edge) implements Inline {
        @Override
        public int length() {
            return 0;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /// Which end an anchor marks.
    enum Edge {
        START,
        END,
        POINT
    }

    /// Something from a source that this vocabulary has no word for, kept as it was.
    record Foreign(String format, String markup, String text) implements Inline {
        @Override
        public int length() {
            return 1;
        }
    }

    /// The words of a whole line.
    static String text(List<Inline> runs) {
        if (runs.size() == 1) return runs.getFirst().text();
        var words = new StringBuilder();
        for (var run : runs) words.append(run.text());
        return words.toString();
    }

    /// The caret steps of a whole line.
    static int length(List<Inline> runs) {
        int steps = 0;
        for (var run : runs) steps += run.length();
        return steps;
    }

    /// A line of plain text; empty for no words.
    static List<Inline> plain(String words) {
        return words.isEmpty() ? List.of() : List.of(new Text(words, Marks.NONE));
    }
}
