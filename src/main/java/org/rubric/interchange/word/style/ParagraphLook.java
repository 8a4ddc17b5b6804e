package org.rubric.interchange.word.style;

import java.io.IOException;
import org.rubric.interchange.word.archive.Xml;

/// Paragraph properties as one place states them.
///
/// @param style id of the paragraph style; empty: none stated
/// @param outline 0 to 8 heading levels, 9 body text, -1 not stated
/// @param place in a list
/// @param alignment `center`, `right`, `both`, …; empty: not stated
/// @param indent left, twips; [#UNSTATED]: not stated
/// @param marks bits of what else matters, see the constants
public record ParagraphLook(
        String style, int outline, ListPlace place, String alignment, int indent, int marks) {
    public static final int UNSTATED = Integer.MIN_VALUE;
    public static final ParagraphLook NONE =
            new ParagraphLook("", -1, ListPlace.NONE, "", UNSTATED, 0);

    /// The paragraph mark is hidden.
    public static final int MARK_HIDDEN = 2;

    /// A section ends with this paragraph.
    public static final int ENDS_SECTION = 4;

    /// That section is set on turned pages.
    public static final int LANDSCAPE = 8;

    /// Framed text (`w:framePr`): stands beside the text.
    public static final int FRAMED = 16;

    public boolean is(int mark) {
        return (marks & mark) != 0;
    }

    /// This look laid over that of its style.
    public ParagraphLook over(ParagraphLook below) {
        return new ParagraphLook(
                style.isEmpty() ? below.style : style,
                outline < 0 ? below.outline : outline,
                place.over(below.place),
                alignment.isEmpty() ? below.alignment : alignment,
                indent == UNSTATED ? below.indent : indent,
                marks);
    }

    /// This look as a part of a list, or of none.
    public ParagraphLook at(ListPlace other) {
        return new ParagraphLook(style, outline, other, alignment, indent, marks);
    }

    /// This look with other marks.
    public ParagraphLook with(int other) {
        return new ParagraphLook(style, outline, place, alignment, indent, other);
    }

    /// Told of the changes that are recorded in a paragraph's properties.
    @FunctionalInterface
    public interface Changes {
        /// @param parent of the element at the cursor: `w:rPr` for the paragraph's mark, `w:numPr`
        ///     for its place in a list, `w:sectPr`, `w:pPr`
        /// @param name of the element at the cursor
        void at(String parent, String name) throws IOException;
    }

    /// Reads `w:pPr` at the cursor.
    public static ParagraphLook read(Xml xml) throws IOException {
        return read(xml, (_, _) -> {});
    }

    /// Reads `w:pPr` at the cursor.
    public static ParagraphLook read(Xml xml, Changes changes) throws IOException {
        var reading = new Reading(changes);
        xml.children(name -> reading.property(name, xml));
        return new ParagraphLook(
                reading.style,
                reading.outline,
                new ListPlace(reading.list, reading.level),
                reading.alignment,
                reading.indent,
                reading.marks);
    }

    /// Whether `w:sectPr` at the cursor turns its pages.
    public static int turned(Xml xml) throws IOException {
        var reading = new Reading((_, _) -> {});
        xml.children(part -> reading.section(part, xml));
        return reading.marks;
    }

    private static final class Reading {
        private final Changes changes;
        String style = "";
        int outline = -1;
        int list = -1;
        int level = -1;
        String alignment = "";
        int indent = UNSTATED;
        int marks;

        Reading(Changes changes) {
            this.changes = changes;
        }

        void property(String name, Xml xml) throws IOException {
            switch (name) {
                case "w:pStyle" -> style = xml.attribute("val");
                case "w:outlineLvl" -> outline = xml.number("val", 9);
                case "w:jc" -> alignment = xml.attribute("val");
                case "w:ind" -> indent = xml.number("left", xml.number("start", UNSTATED));
                case "w:numPr" -> xml.children(part -> listed(part, xml));
                case "w:rPr" -> xml.children(part -> mark(part, xml));
                case "w:framePr" -> marks |= FRAMED;
                case "w:pPrChange" -> changes.at("w:pPr", name);
                case "w:sectPr" -> {
                    marks |= ENDS_SECTION;
                    xml.children(part -> section(part, xml));
                }
                default -> {}
            }
        }

        private void listed(String part, Xml xml) throws IOException {
            switch (part) {
                case "w:numId" -> list = xml.number("val", -1);
                case "w:ilvl" -> level = Math.clamp(xml.number("val", 0), 0, 8);
                case "w:ins" -> changes.at("w:numPr", part);
                default -> {}
            }
        }

        private void mark(String part, Xml xml) throws IOException {
            switch (part) {
                case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> changes.at("w:rPr", part);
                case "w:vanish" -> marks |= xml.on() ? MARK_HIDDEN : 0;
                default -> {}
            }
        }

        private void section(String part, Xml xml) throws IOException {
            if (part.equals("w:sectPrChange")) changes.at("w:sectPr", part);
            if (part.equals("w:pgSz") && xml.attribute("orient").equals("landscape"))
                marks |= LANDSCAPE;
        }
    }
}
