package org.rubric.typesetting.line;

import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Cut;
import org.rubric.typesetting.Typeface;
import org.rubric.typesetting.Typefaces;
import org.rubric.typesetting.Typefaces.Family;

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
