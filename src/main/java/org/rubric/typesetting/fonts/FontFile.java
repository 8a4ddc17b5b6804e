package org.rubric.typesetting.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A font file of the machine: one face or a collection of them.
final class FontFile {
    /// Bits of `OS/2.fsType` (OpenType specification): no embedding at all, no subsets, bitmaps
    /// only.
    private static final int RESTRICTED = 0x0002;

    private static final int WHOLE_ONLY = 0x0100;
    private static final int BITMAPS = 0x0200;

    private FontFile() {}

    /// The faces that may be embedded in part and can be; none of a file that is something else.
    static List<Typeface> faces(Path file) throws IOException {
        var faces = new ArrayList<Typeface>();
        for (var font : TrueType.read(Files.readAllBytes(file)))
            if (embeddable(font)) faces.add(new Typeface(font.name(), font));
        return faces;
    }

    static boolean embeddable(TrueType font) {
        return font.has("glyf") && font.embedding().map(FontFile::allowed).orElse(true);
    }

    static boolean allowed(int type) {
        return (type & 0x000F) != RESTRICTED && (type & (WHOLE_ONLY | BITMAPS)) == 0;
    }
}
