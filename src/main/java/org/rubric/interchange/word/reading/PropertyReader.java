package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.Optional;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.style.ParagraphLook;

/// Reads a paragraph's properties with the changes that are recorded in them.
final class PropertyReader {
    private static final int SECTION = ParagraphLook.ENDS_SECTION | ParagraphLook.LANDSCAPE;

    private final Xml xml;
    private final Source source;
    private final int number;
    private Track mark;
    private boolean moves;
    private ParagraphLook now = ParagraphLook.NONE;
    private ParagraphLook before = ParagraphLook.NONE;
    private Optional<Revision> changed = Optional.empty();
    private Optional<Revision> listed = Optional.empty();
    private Optional<Revision> section = Optional.empty();
    private int turned;

    /// @param number of the paragraph
    /// @param around the changes around the paragraph
    PropertyReader(Xml xml, Source source, int number, Track around) {
        this.xml = xml;
        this.source = source;
        this.number = number;
        this.mark = around;
    }

    /// Reads `w:pPr` at the cursor.
    void read() throws IOException {
        now = ParagraphLook.read(xml, this::change);
    }

    ParagraphLook now() {
        return now;
    }

    /// The changes around the mark at the paragraph's end.
    Track mark() {
        return mark;
    }

    /// Whether the mark was moved with the paragraph.
    boolean moves() {
        return moves;
    }

    Story.FormerLooks looks() {
        return new Story.FormerLooks(
                new Story.Versions<>(now, before, changed),
                listed,
                new Story.Versions<>(now.marks() & SECTION, turned, section));
    }

    private void change(String parent, String name) throws IOException {
        var revision = source.census().revision(xml);
        source.census().touch(number, revision);
        switch (parent) {
            case "w:rPr" -> {
                mark = mark.with(revision, name.equals("w:ins") || name.equals("w:moveTo"));
                moves |= name.startsWith("w:move");
            }
            case "w:numPr" -> listed = Optional.of(revision);
            case "w:sectPr" -> {
                section = Optional.of(revision);
                xml.children(
                        part -> {
                            if (part.equals("w:sectPr"))
                                turned = ParagraphLook.ENDS_SECTION | ParagraphLook.turned(xml);
                        });
            }
            default -> {
                changed = Optional.of(revision);
                xml.children(
                        part -> {
                            if (part.equals("w:pPr")) before = ParagraphLook.read(xml);
                        });
            }
        }
    }
}
