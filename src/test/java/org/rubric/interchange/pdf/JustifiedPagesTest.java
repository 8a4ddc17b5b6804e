package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Documents;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Justified;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// Pages whose lines reach from margin to margin, in the file.
class JustifiedPagesTest {
    private static final String PROSE =
            "The gateway stands between the sensors and the platform that watches the river. It"
                    + " collects their readings, checks each against the one before, and reports"
                    + " them at the period of the state that the station is in. ";
    private static final double RIGHT = 56.7 + 481.95;

    @TempDir Path folder;
    private Imprint imprint;
    private Path file;

    @BeforeEach
    void export() throws IOException {
        var document =
                Documents.recommendation(
                        p(PROSE + PROSE),
                        p(PROSE, bold("When the water rises past it, "), PROSE),
                        item(Marker.BULLET, PROSE + PROSE));
        imprint =
                new Typesetter(new Typefaces())
                        .set(document, Numbering.of(document), Justified.look());
        file = folder.resolve("out.pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfExporter().write(imprint, out);
        }
    }

    private static final class Places extends PDFTextStripper {
        final List<TextPosition> places = new ArrayList<>();

        @Override
        protected void writeString(String words, List<TextPosition> some) throws IOException {
            places.addAll(some);
            super.writeString(words, some);
        }
    }

    /// Every character of the file stands where the page that is painted has it.
    @Test
    void fileAndPageAreOne() throws IOException {
        var places = new Places();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            places.setStartPage(pdf.getNumberOfPages());
            places.getText(pdf);
        }
        int seen = 0;
        for (var mark : imprint.pages().getLast().marks()) {
            if (!(mark instanceof Mark.Glyphs run) || run.shifts().length == 0) continue;
            double x = run.x();
            for (int i = 0; i < run.glyphs().length; i++) {
                if (run.source().text().charAt(i) != ' ') {
                    double left = x;
                    assertTrue(
                            places.places.stream()
                                    .anyMatch(
                                            p ->
                                                    Math.abs(p.getXDirAdj() - left) < 0.04
                                                            && Math.abs(p.getYDirAdj() - run.y())
                                                                    < 0.04),
                            run.source().text() + " at " + i);
                    seen++;
                }
                x += run.ink().advance(run.glyphs()[i]) + run.shifts()[i];
            }
        }
        assertTrue(seen > 500, "seen: " + seen);
    }

    @Test
    void wordsAreReadAsWritten() throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertEquals(7, (text + " ").split(PROSE.strip(), -1).length, text);
        }
    }

    @Test
    void linesReachTheMargin() {
        double reach = 0;
        int full = 0;
        for (var mark : imprint.pages().getLast().marks())
            if (mark instanceof Mark.Glyphs run && run.shifts().length > 0) {
                var text = run.source().text();
                double end = run.x() + run.width();
                if (text.endsWith(" ")) end -= run.ink().advance(run.glyphs()[text.length() - 1]);
                reach = Math.max(reach, end);
                if (Math.abs(end - RIGHT) < 0.1) full++;
            }
        assertEquals(RIGHT, reach, 0.1);
        assertTrue(full >= 8, "lines: " + full);
    }

    @Test
    void theFileIsValid() throws IOException {
        for (var verdict : new PdfValidator().validate(file))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
    }
}
