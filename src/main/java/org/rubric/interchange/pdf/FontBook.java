package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// The faces of a file as subset fonts, codes being glyph numbers of the whole face.
final class FontBook {
    private static final int BLOCK = 100;

    private FontBook() {}

    /// Font resources of all pages: `F0`, `F1`, … in the order of the inventory.
    static COSDictionary of(PDDocument document, Inventory inventory) throws IOException {
        var fonts = new COSDictionary();
        int number = 0;
        for (var readings : inventory.readings())
            fonts.setItem(COSName.getPDFName("F" + number++), font(document, readings));
        return fonts;
    }

    /// The parsed face is shared by all exports and not made for threads, hence the lock.
    private static COSDictionary font(PDDocument document, Readings readings) throws IOException {
        var file = readings.face().font();
        synchronized (file) {
            file.setEnableGsub(false);
            var font = PDType0Font.load(document, file, true);
            font.addGlyphsToSubset(readings.used());
            font.subset();
            var dictionary = font.getCOSObject();
            dictionary.setItem(COSName.TO_UNICODE, unicode(document, readings));
            return dictionary;
        }
    }

    /// The map from glyph to character (ISO 32000-1, 9.10.3).
    private static COSStream unicode(PDDocument document, Readings readings) throws IOException {
        var map =
                new StringBuilder(
                        """
                        /CIDInit/ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                        /CMapName/Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000><FFFF>
                        endcodespacerange
                        """);
        var glyphs = new ArrayList<>(readings.used());
        for (int from = 0; from < glyphs.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, glyphs.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int glyph : glyphs.subList(from, to)) {
                map.append("<%04X><".formatted(glyph));
                for (char unit : Character.toChars(readings.reading(glyph)))
                    map.append("%04X".formatted((int) unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        var stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
