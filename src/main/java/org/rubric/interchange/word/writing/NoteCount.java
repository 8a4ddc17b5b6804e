package org.rubric.interchange.word.writing;

import org.rubric.document.Id;

/// Counts footnotes as Word does, of a redline in both versions.
final class NoteCount {
    private final Material material;
    private int old;
    private int now;

    NoteCount(Material material) {
        this.material = material;
    }

    /// Counts one more.
    ///
    /// @return whether Word comes to the number that the note has
    boolean next(Id note) {
        boolean right = true;
        var ink = material.ink();
        if (ink.isNewer()) right = fits(material.now(), note, ++now);
        if (material.sides().isPresent() && ink.isOlder())
            right &= fits(material.sides().get().old(), note, ++old);
        return right;
    }

    private static boolean fits(Side side, Id note, int count) {
        var label = side.standing(note);
        return label.isEmpty() || label.equals(String.valueOf(count));
    }
}
