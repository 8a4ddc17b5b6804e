package org.rubric.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.fonts.Typeface;

/// The bare PDFBox floor: the glyph runs of an imprint written again with PDFBox's own text calls,
/// with no layout, no structure, no pictures. What any writer on PDFBox pays at least.
final class Floor {
    private final PDDocument document = new PDDocument();
    private final Map<String, PDType0Font> fonts = new HashMap<>();

    private Floor() {}

    static void write(Imprint imprint, OutputStream out) throws IOException {
        var floor = new Floor();
        try (floor.document) {
            for (var page : imprint.pages()) floor.page(page);
            floor.document.save(out);
        }
    }

    private void page(Page page) throws IOException {
        var sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            for (var mark : page.marks())
                if (mark instanceof Mark.Glyphs glyphs) line(content, glyphs, page.height());
        }
    }

    private void line(PDPageContentStream content, Mark.Glyphs glyphs, double height)
            throws IOException {
        content.beginText();
        content.setFont(font(glyphs.ink().face()), (float) glyphs.ink().size());
        content.newLineAtOffset((float) glyphs.x(), (float) (height - glyphs.y()));
        content.showText(glyphs.source().text().replaceAll("[^\\x20-\\x7e]", " "));
        content.endText();
    }

    private PDType0Font font(Typeface face) throws IOException {
        var known = fonts.get(face.name());
        if (known != null) return known;
        try (var file = face.font().stream()) {
            var read = new TTFParser().parse(new RandomAccessReadBuffer(file));
            read.setEnableGsub(false);
            var font = PDType0Font.load(document, read, true);
            fonts.put(face.name(), font);
            return font;
        }
    }
}
