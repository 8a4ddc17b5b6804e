package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.rubric.interchange.pdf.file.Deflate;
import org.rubric.typesetting.fonts.Typeface;
import org.rubric.typesetting.fonts.Subset;
import org.rubric.typesetting.fonts.TrueType;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// The faces of a file as subset fonts (ISO 32000-1, 9.7), codes being glyph numbers of the whole
/// face.
final class FontBook {
    private static final int FIXED = 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;
    private static final COSName DESCENDANTS = COSName.getPDFName("DescendantFonts");
    private static final COSName INFO = COSName.getPDFName("CIDSystemInfo");

    private FontBook() {}

    /// Font resources of all pages: `F0`, `F1`, … in the order of the inventory.
    static COSDictionary of(COSDocument document, Inventory inventory) throws IOException {
        var fonts = new COSDictionary();
        int number = 0;
        for (var readings : inventory.readings())
            fonts.setItem(COSName.getPDFName("F" + number++), font(document, readings));
        return fonts;
    }

    private static COSDictionary font(COSDocument document, Readings readings) throws IOException {
        var face = readings.face();
        var used = readings.used();
        var name = COSName.getPDFName(tag(used) + "+" + face.name());
        var glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setItem(COSName.BASE_FONT, name);
        glyphs.setItem(INFO, collection());
        glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        glyphs.setItem(COSName.W, widths(face, used));
        var file = stream(document, Subset.of(face.font(), used));
        glyphs.setItem(COSName.FONT_DESC, descriptor(face, name, file));
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(glyphs);
        font.setItem(DESCENDANTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(document, CharacterNames.of(readings, used)));
        return font;
    }

    /// Six letters that tell this subset from others of the face (ISO 32000-1, 9.6.4).
    private static String tag(Collection<Integer> used) {
        long hash = used.hashCode() & 0xFFFFFFFFL;
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++, hash /= 26) tag.append((char) ('A' + hash % 26));
        return tag.toString();
    }

    private static COSDictionary collection() {
        var collection = new COSDictionary();
        collection.setDirect(true);
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, "Identity");
        collection.setInt(COSName.SUPPLEMENT, 0);
        return collection;
    }

    /// Runs of neighbouring glyphs, each with the widths of its glyphs.
    private static COSArray widths(Typeface face, Collection<Integer> used) {
        var widths = new COSArray();
        var run = new COSArray();
        int last = -2;
        for (int glyph : used) {
            if (glyph != last + 1) {
                run = new COSArray();
                widths.add(COSInteger.get(glyph));
                widths.add(run);
            }
            run.add(COSInteger.get(face.advance(glyph)));
            last = glyph;
        }
        return widths;
    }

    private static COSDictionary descriptor(Typeface face, COSName name, COSStream file) {
        var font = face.font();
        double unit = 1000.0 / font.unitsPerEm();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, flags(font));
        var box = new COSArray();
        for (int side : font.box()) box.add(COSInteger.get(Math.round(side * unit)));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat((float) font.italicAngle()));
        descriptor.setInt(COSName.ASCENT, (int) Math.round(face.ascent()));
        descriptor.setInt(COSName.DESCENT, (int) -Math.round(face.descent()));
        double capitals = font.capitals().map(height -> height * unit).orElse(face.ascent());
        descriptor.setInt(COSName.CAP_HEIGHT, (int) Math.round(capitals));
        // Not told by the file; readers use it only where they must stand in for the font.
        descriptor.setInt(COSName.STEM_V, face.name().contains("Bold") ? 140 : 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static int flags(TrueType font) {
        int flags = SYMBOLIC;
        if (font.fixedPitch()) flags |= FIXED;
        return font.italicAngle() == 0 ? flags : flags | ITALIC;
    }

    private static COSStream stream(COSDocument document, byte[] bytes) throws IOException {
        var stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(Deflate.bytes(bytes));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream.setInt(COSName.LENGTH1, bytes.length);
        return stream;
    }
}
