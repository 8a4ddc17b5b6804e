package org.rubric.interchange.pdf;

import com.ibm.icu.lang.UCharacter;

import org.rubric.typesetting.Mark;
import org.rubric.typesetting.fonts.Typeface;

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
        this.characters = new int[face.font().glyphs()];
        this.substitute = substitute(face);
        learn(drawn(face.glyph(' ')), ' ');
    }

    Typeface face() {
        return face;
    }

    /// Takes note of a run.
    void learn(Mark.Glyphs run) {
        var glyphs = run.glyphs();
        if (oneToOne(run)) {
            var characters = characters(run.source());
            for (int i = 0; i < glyphs.length; i++) learn(drawn(glyphs[i]), plain(characters[i]));
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

    /// The characters of a run from left to right, as they look: of what runs to the left the last
    /// comes first, and its brackets look the other way.
    static int[] characters(Mark.Source source) {
        var characters = characters(source.text());
        if (!source.leftward()) return characters;
        for (int a = 0, b = characters.length - 1; a <= b; a++, b--) {
            int first = UCharacter.getMirror(characters[a]);
            characters[a] = UCharacter.getMirror(characters[b]);
            characters[b] = first;
        }
        return characters;
    }

    private static int[] characters(String text) {
        var characters = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < characters.length; i++) {
            characters[i] = text.codePointAt(at);
            at += Character.charCount(characters[i]);
        }
        return characters;
    }

    /// Whether a run has one character a glyph. One with vowel marks on letters that run to the
    /// left has not: readers put the marks elsewhere, so they are told its words.
    static boolean oneToOne(Mark.Glyphs run) {
        var text = run.source().text();
        if (text.codePointCount(0, text.length()) != run.glyphs().length) return false;
        return !run.source().leftward() || !vowelled(text);
    }

    private static boolean vowelled(String text) {
        for (int i = 0; i < text.length(); i++)
            if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) return true;
        return false;
    }

    /// A character that may stand in a ToUnicode map: nothing forbidden, private or half.
    static int plain(int character) {
        if (character >= ' ' && character <= '~') return character;
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

    private static int substitute(Typeface face) {
        for (int candidate : new int[] {0x25A1, 0x25A0, UNKNOWN, '?', 'X', ' '})
            if (face.glyph(candidate) != 0) return face.glyph(candidate);
        return 1;
    }
}
