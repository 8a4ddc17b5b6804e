package org.rubric.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.drawing.recording.Recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/// Every picture of the real documents: it becomes a drawing that paints something within its
/// frame, or is refused with a sentence.
@Tag("corpus")
class CorpusTest {

    private static final class Tally {
        private final List<String> refused = new ArrayList<>();
        private final List<Double> decoding = new ArrayList<>();
        private final List<Double> painting = new ArrayList<>();

        @Override
        public String toString() {
            return "%d drawn, decoded in %s ms, painted in %s ms, %d refused %s"
                    .formatted(
                            decoding.size(),
                            median(decoding),
                            median(painting),
                            refused.size(),
                            refused);
        }

        private static String median(List<Double> times) {
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            if (sorted.length == 0) return "–";
            return "%.1f (worst %.0f)"
                    .formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
    }

    private final Map<Kind, Tally> tallies = new TreeMap<>();

    @Test
    void everyPictureIsDrawnOrRefusedWithASentence() throws IOException {
        var seen = new HashSet<Integer>();
        for (var file : Corpus.all())
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    if (!entry.getName().startsWith("word/media/")) continue;
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    if (seen.add(Arrays.hashCode(bytes)))
                        one(file.getFileName() + " " + entry.getName(), bytes);
                }
            }
        tallies.forEach((kind, tally) -> System.out.println(kind + ": " + tally));
        long drawn = tallies.values().stream().mapToLong(t -> t.decoding.size()).sum();
        long refused = tallies.values().stream().mapToLong(t -> t.refused.size()).sum();
        assertTrue(drawn > 200 && refused * 50 < drawn, drawn + " drawn, " + refused + " refused");
    }

    private void one(String name, byte[] bytes) throws IOException {
        var tally = tallies.computeIfAbsent(Kind.of(name, bytes), _ -> new Tally());
        try {
            long start = System.nanoTime();
            var drawing = Drawings.decode(name, bytes);
            long decoded = System.nanoTime();
            var image = Pictures.painted(drawing);
            tally.painting.add((System.nanoTime() - decoded) / 1e6);
            tally.decoding.add((decoded - start) / 1e6);
            assertTrue(drawing.width() > 1 && drawing.height() > 1, name);
            if (drawing instanceof Recording recording) {
                framed(name, recording);
                assertTrue(inked(image) > 0, name + " is blank");
                assertTrue(inked(image) < 0.9, name + " is black");
            }
        } catch (IOException e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
            tally.refused.add(name + ": " + e.getMessage());
        }
    }

    private static void framed(String name, Recording drawing) {
        var ink = drawing.extent();
        double slack = 12 + drawing.width() / 10;
        assertTrue(ink.getMinX() > -slack && ink.getMinY() > -slack, name + " " + ink);
        assertTrue(ink.getMaxX() < drawing.width() + slack, name + " " + ink);
        assertTrue(ink.getMaxY() < drawing.height() + slack, name + " " + ink);
    }

    /// The share of dark pixels.
    private static double inked(java.awt.image.BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                if ((colour & 0xFF) + (colour >> 8 & 0xFF) + (colour >> 16 & 0xFF) < 700) dark++;
            }
        return (double) dark / image.getWidth() / image.getHeight();
    }
}
