package org.rubric.interchange.pdf;

import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/// What each used glyph of a face reads as: one character a glyph, as a font's ToUnicode map can
/// say it. Filled from all pages before the first is written.
final class Readings {
    private static final int NOTHING = 0;
    static final int UNKNOWN = 0xFFFD;

    private final Typeface face;
    private final int[] characters;
    private final int substitute;

    Readings(Typeface face) {
        this.face = face;
        this.characters = new int[glyphs(face)];
        this.substitute = substitute(face);
        learn(drawn(face.glyph(' ')), ' ');
    }

    Typeface face() {
        return face;
    }

    /// Takes note of a run.
    void learn(Mark.Glyphs run) {
        var glyphs = run.glyphs();
        var text = run.source().text();
        if (oneToOne(run)) {
            for (int i = 0, at = 0; i < glyphs.length; i++) {
                int character = text.codePointAt(at);
                at += Character.charCount(character);
                learn(drawn(glyphs[i]), plain(character));
            }
        } else for (int glyph : glyphs) learn(drawn(glyph), NOTHING);
    }

    /// The glyph that is drawn: .notdef must not be (ISO 19005-2, 6.2.11.8), a box is.
    int drawn(int glyph) {
        return glyph > 0 && glyph < characters.length ? glyph : substitute;
    }

    /// Whether that glyph, read by the font's map, says that character. Kinds of spaces are alike.
    boolean says(int glyph, int character) {
        int reading = reading(drawn(glyph));
        int wanted = plain(character);
        return reading == wanted || reading == ' ' && Character.isSpaceChar(wanted);
    }

    /// The character of a drawn glyph.
    int reading(int glyph) {
        int character = characters[glyph];
        return character > NOTHING ? character : 0x200B;
    }

    /// All glyphs that are drawn, in order.
    Set<Integer> used() {
        var used = new TreeSet<Integer>();
        for (int i = 1; i < characters.length; i++) if (characters[i] != NOTHING) used.add(i);
        return used;
    }

    /// Whether a run has one character a glyph.
    static boolean oneToOne(Mark.Glyphs run) {
        var text = run.source().text();
        return text.codePointCount(0, text.length()) == run.glyphs().length;
    }

    /// A character that may stand in a ToUnicode map: nothing forbidden, private or half.
    static int plain(int character) {
        if (character == '\t' || character == '\n') return ' ';
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> UNKNOWN;
            default -> character == 0xFEFF || (character & 0xFFFE) == 0xFFFE ? UNKNOWN : character;
        };
    }

    /// -1 marks a glyph that is used without a character of its own. A character that the face maps
    /// to the glyph goes before one that borrows it; among equals the lower one stays.
    private void learn(int glyph, int character) {
        int known = characters[glyph];
        if (known == character && known != NOTHING) return;
        if (character == NOTHING) {
            if (known == NOTHING) characters[glyph] = -1;
        } else if (known <= NOTHING || rank(glyph, character) < rank(glyph, known))
            characters[glyph] = character;
    }

    private long rank(int glyph, int character) {
        return (face.glyph(character) == glyph ? 0 : 1L << 32) + character;
    }

    private static int glyphs(Typeface face) {
        try {
            return face.font().getNumberOfGlyphs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int substitute(Typeface face) {
        for (int candidate : new int[] {0x25A1, 0x25A0, UNKNOWN, '?', 'X', ' '})
            if (face.glyph(candidate) != 0) return face.glyph(candidate);
        return 1;
    }
}
