package org.rubric.typesetting.fonts;

import org.rubric.typesetting.Typeface;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.ByteArrayInputStream;
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
        var bytes = Files.readAllBytes(file);
        var faces = new ArrayList<Typeface>();
        if (bytes.length > 4 && bytes[0] == 't' && bytes[1] == 't' && bytes[2] == 'c') {
            var collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
            collection.processAllFonts(font -> enter(font, faces));
        } else if (bytes.length > 4 && bytes[0] != 'O') {
            enter(new TTFParser().parse(new RandomAccessReadBuffer(bytes)), faces);
        }
        return faces;
    }

    private static void enter(TrueTypeFont font, List<Typeface> faces) throws IOException {
        if (embeddable(font)) faces.add(new Typeface(font.getName(), font));
    }

    static boolean embeddable(TrueTypeFont font) throws IOException {
        if (!font.getTableMap().containsKey("glyf")) return false;
        var table = font.getOS2Windows();
        return table == null || allowed(table.getFsType());
    }

    static boolean allowed(int type) {
        return (type & 0x000F) != RESTRICTED && (type & (WHOLE_ONLY | BITMAPS)) == 0;
    }
}
