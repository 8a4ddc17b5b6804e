package org.rubric.interchange.word.style;

import java.io.IOException;
import org.rubric.interchange.word.archive.Xml;

/// A level of a list as numbering.xml defines it (ISO/IEC 29500-1, 17.9.6).
///
/// @param start first number
/// @param format `decimal`, `lowerLetter`, `bullet` …
/// @param text what is printed, with `%1` for the number of the first level
/// @param shape whether a symbol font draws it, whether all numbers are decimal
/// @param restart level after which it starts again: 0 never, -1 after any higher one
/// @param style id of the paragraph style that has this level; empty: none
public record ListLevel(
        int start, String format, String text, Shape shape, int restart, String style) {

    /// @param font of the label; empty: the paragraph's
    /// @param legal all numbers in it decimal, whatever the formats say
    public record Shape(String font, boolean legal) {}

    /// Reads `w:lvl` at the cursor.
    static ListLevel read(Xml xml) throws IOException {
        var reading = new Reading();
        xml.children(name -> reading.property(name, xml));
        return new ListLevel(
                reading.start,
                reading.format,
                reading.text,
                new Shape(reading.font, reading.legal),
                reading.restart,
                reading.style);
    }

    boolean bullet() {
        return format.equals("bullet");
    }

    private static final class Reading {
        int start = 0;
        String format = "decimal";
        String text = "";
        String font = "";
        boolean legal;
        int restart = -1;
        String style = "";

        void property(String name, Xml xml) throws IOException {
            switch (name) {
                case "w:start" -> start = xml.number("val", 0);
                case "w:numFmt" -> format = xml.attribute("val");
                case "w:lvlText" -> text = xml.attribute("val");
                case "w:lvlRestart" -> restart = xml.number("val", -1);
                case "w:isLgl" -> legal = xml.on();
                case "w:pStyle" -> style = xml.attribute("val");
                case "w:rPr" -> font = RunLook.read(xml).font();
                // Word writes formats it added later as the choice, an older one as the fallback.
                case "mc:AlternateContent" ->
                        xml.children(
                                _ -> {
                                    if (xml.name().equals("mc:Fallback"))
                                        xml.children(inner -> property(inner, xml));
                                });
                default -> {}
            }
        }
    }
}
