package org.rubric.drawing.metafile;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;

/// EMF's fonts and text records.
final class EmfText {

    private static final int GLYPHS = 0x10;
    private static final int NO_BOX = 0x100;
    private static final int OCTETS = 0x200;
    private static final int PAIRS = 0x2000;
    private static final int BOLD = 600;
    private static final int NAME_LENGTH = 32;

    /// In Microsoft's text fonts the space is glyph 3, and the letters of ASCII follow in order.
    private static final int GLYPH_TO_LETTER = 29;

    private EmfText() {}

    /// A LOGFONT, behind the handle ([MS-EMF] 2.2.13).
    static Tool.Face face(Fields body) {
        double height = body.signed32();
        double width = body.signed32();
        double turn = body.signed32() / 10.0;
        body.signed32();
        int weight = body.signed32();
        boolean italic = body.octet() != 0;
        boolean underlined = body.octet() != 0;
        boolean struck = body.octet() != 0;
        int charset = body.octet();
        body.skip(4);
        var name = new StringBuilder();
        for (int i = 0; i < NAME_LENGTH; i++) {
            char c = (char) body.unsigned16();
            if (c == 0) break;
            name.append(c);
        }
        var style = new Tool.Style(weight >= BOLD, italic, underlined, struck);
        return new Tool.Face(name.toString(), height, Math.abs(width), turn, style, charset);
    }

    static void line(Device device, Fields body, boolean wide) {
        body.at(28);
        text(device, body, wide);
    }

    static void lines(Device device, Fields body, boolean wide) {
        body.at(28);
        int count = (int) Math.min(body.unsigned32(), 100_000);
        for (int i = 0; i < count; i++) {
            text(device, body.at(32 + i * 40), wide);
        }
    }

    /// The text object ([MS-EMF] 2.2.5); its offsets count from the record's start.
    private static void text(Device device, Fields body, boolean wide) {
        var reference = body.point(false);
        long count = body.unsigned32();
        long letters = body.unsigned32() - 8;
        int options = body.signed32();
        Rectangle2D box = body.box();
        long spaces = body.unsigned32() - 8;
        boolean pairs = (options & PAIRS) != 0;
        var text = string(device, body.bytes(letters, count * (wide ? 2 : 1)), wide, options);
        double[] advances = new double[0];
        if (spaces > 0 && spaces + count * (pairs ? 8 : 4) <= body.at(0).left()) {
            advances = new double[(int) count];
            body.at((int) spaces);
            for (int i = 0; i < advances.length; i++) {
                advances[i] = body.signed32();
                if (pairs) body.signed32();
            }
        }
        new Lettering(device, options, EmfShapes.positive(box)).draw(text, reference, advances);
    }

    static void small(Device device, Fields body) {
        var reference = body.point(false);
        long count = body.unsigned32();
        int options = body.signed32();
        body.skip(12);
        var box = (options & NO_BOX) != 0 ? new Rectangle2D.Double() : body.box();
        boolean wide = (options & OCTETS) == 0;
        var text = string(device, body.bytes((int) count * (wide ? 2 : 1)), wide, options);
        new Lettering(device, options, EmfShapes.positive(box))
                .draw(text, reference, new double[0]);
    }

    private static String string(Device device, byte[] bytes, boolean wide, int options) {
        var face = device.now().face;
        var text =
                wide
                        ? new String(bytes, StandardCharsets.UTF_16LE)
                        : Charsets.string(bytes, face.charset());
        if ((options & GLYPHS) != 0) return fromGlyphs(text);
        return SymbolFont.is(face) ? SymbolFont.letters(face, text) : text;
    }

    private static String fromGlyphs(String glyphs) {
        var text = new StringBuilder(glyphs.length());
        for (char glyph : glyphs.toCharArray())
            text.append(glyph >= 3 && glyph <= 97 ? (char) (glyph + GLYPH_TO_LETTER) : ' ');
        return text.toString();
    }
}
