package org.rubric.interchange.word.style;

import java.io.IOException;
import java.util.EnumSet;
import org.rubric.document.Marks.Style;
import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Xml;

/// Character properties as one place states them: what it switches on, what it switches off.
///
/// @param on bits of [Style] ordinals, and [#HIDDEN]
/// @param off the same
/// @param style id of a character style; empty: none
/// @param font empty: not stated
/// @param language BCP 47; empty: not stated
public record RunLook(int on, int off, String style, String font, String language) {
    public static final RunLook NONE = new RunLook(0, 0, "", "", "");
    public static final int HIDDEN = 1 << 30;
    private static final int RAISED =
            1 << Style.SUPERSCRIPT.ordinal() | 1 << Style.SUBSCRIPT.ordinal();

    /// This look laid over another: what it does not state shows through.
    public RunLook over(RunLook below) {
        if (below == NONE) return this;
        return new RunLook(
                on | below.on & ~off,
                off | below.off & ~on,
                style.isEmpty() ? below.style : style,
                font.isEmpty() ? below.font : font,
                language.isEmpty() ? below.language : language);
    }

    public boolean hidden() {
        return (on & HIDDEN) != 0;
    }

    public boolean has(Style wanted) {
        return (on & 1 << wanted.ordinal()) != 0;
    }

    /// This look without what another switches on.
    public RunLook minus(RunLook other) {
        return new RunLook(on & ~other.on, off, style, font, language);
    }

    /// This look in a language.
    public RunLook in(String tag) {
        return tag.equals(language) ? this : new RunLook(on, off, style, font, tag);
    }

    /// The marks of a run that looks so; a monospaced font is code.
    public Marks marks(String link) {
        var styles = EnumSet.noneOf(Style.class);
        for (var each : Style.values()) if (has(each)) styles.add(each);
        if (monospaced()) styles.add(Style.CODE);
        return new Marks(styles, language, link);
    }

    public boolean monospaced() {
        return font.startsWith("Courier")
                || font.startsWith("Consolas")
                || font.startsWith("Lucida Console")
                || font.contains(" Mono");
    }

    /// Reads `w:rPr` at the cursor.
    public static RunLook read(Xml xml) throws IOException {
        return read(xml, _ -> {});
    }

    /// Reads `w:rPr` at the cursor.
    ///
    /// @param former visited at `w:rPrChange`, which holds the look before a recorded change
    public static RunLook read(Xml xml, Xml.Visitor former) throws IOException {
        var reading = new Reading();
        xml.children(
                name -> {
                    if (name.equals("w:rPrChange")) former.element(name);
                    else reading.property(name, xml);
                });
        return reading.look();
    }

    private static final class Reading {
        private int on;
        private int off;
        private String style = "";
        private String font = "";
        private String language = "";

        RunLook look() {
            return new RunLook(on, off, style, font, language);
        }

        void property(String name, Xml xml) {
            switch (name) {
                case "w:b" -> toggle(Style.BOLD, xml.on());
                case "w:i" -> toggle(Style.ITALIC, xml.on());
                case "w:u" -> toggle(Style.UNDERLINE, xml.on());
                case "w:strike", "w:dstrike" -> toggle(Style.STRIKE, xml.on());
                case "w:caps" -> toggle(Style.CAPITALS, xml.on());
                case "w:smallCaps" -> toggle(Style.SMALL_CAPITALS, xml.on());
                case "w:highlight" -> toggle(Style.HIGHLIGHT, xml.on());
                case "w:vertAlign" -> raise(xml.attribute("val"));
                case "w:position" -> raise(xml.number("val", 0));
                case "w:vanish" -> set(HIDDEN, xml.on());
                case "w:rStyle" -> style = xml.attribute("val");
                case "w:rFonts" -> font = font(xml);
                case "w:lang" -> language = xml.attribute("val");
                default -> {}
            }
        }

        private static String font(Xml xml) {
            var ascii = xml.attribute("ascii");
            return ascii.isEmpty() ? xml.attribute("hAnsi") : ascii;
        }

        private void toggle(Style wanted, boolean value) {
            set(1 << wanted.ordinal(), value);
        }

        private void set(int bits, boolean value) {
            if (value) on |= bits;
            else off |= bits;
        }

        private void raise(String place) {
            switch (place) {
                case "superscript" -> toggle(Style.SUPERSCRIPT, true);
                case "subscript" -> toggle(Style.SUBSCRIPT, true);
                default -> off |= RAISED;
            }
        }

        /// Text raised or lowered by hand, in half points: older ITU templates set indices so.
        private void raise(int halfPoints) {
            if (halfPoints >= 4) toggle(Style.SUPERSCRIPT, true);
            if (halfPoints <= -4) toggle(Style.SUBSCRIPT, true);
        }
    }
}
