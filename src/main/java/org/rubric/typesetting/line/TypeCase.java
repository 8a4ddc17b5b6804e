package org.rubric.typesetting.line;

import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Cut;
import org.rubric.typesetting.fonts.Typeface;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.fonts.Typefaces.Family;

import java.nio.file.Path;
import java.util.Optional;

/// The faces at hand of one setting. Not thread-safe: every setting has its own.
public final class TypeCase {
    private final Typefaces typefaces;
    private final Typeface[] faces = new Typeface[Family.values().length * 4];

    public TypeCase(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    public Typeface face(Cut cut) {
        int place = cut.family().ordinal() * 4 + (cut.bold() ? 1 : 0) + (cut.italic() ? 2 : 0);
        if (faces[place] == null)
            faces[place] = typefaces.face(cut.family(), cut.bold(), cut.italic());
        return faces[place];
    }

    public Ink ink(Cut cut) {
        return new Ink(face(cut), cut.size(), cut.colour());
    }

    /// A face of the machine for a letter of another script.
    Optional<Typeface> foreign(int character, boolean bold) {
        return typefaces.covering(character, bold);
    }

    /// Where a person puts fonts; empty: into the fonts of the system.
    Optional<Path> folder() {
        return typefaces.folder();
    }

    /// Width of a character in points, whichever face has it.
    public double width(Cut cut, int character) {
        var face = face(cut);
        int glyph = face.glyph(character);
        if (glyph == 0 && character >= 0x590) {
            var other = typefaces.covering(character, cut.bold());
            if (other.isPresent()) face = other.get();
            glyph = face.glyph(character);
        }
        return face.advance(glyph) * cut.size() / 1000;
    }

    /// The cut of a family that has the character: its own if it can, the same when none has.
    Cut covering(Cut cut, int codePoint) {
        if (face(cut).glyph(codePoint) != 0) return cut;
        for (var family : Family.values()) {
            var other = cut.in(family);
            if (face(other).glyph(codePoint) != 0) return other;
        }
        return cut;
    }
}
