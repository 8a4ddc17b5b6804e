package org.rubric.typesetting.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Another reader of fonts is the truth here.
final class TrueTypeTest {

    private static byte[] file(String name) throws IOException {
        try (var in = TrueTypeTest.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return in.readAllBytes();
        }
    }

    private static TrueTypeFont truth(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LiberationSerif-Regular", "LiberationMono-BoldItalic"})
    void allGlyphsAndWidthsAreAsAnotherReaderSays(String name) throws IOException {
        var file = file(name);
        var font = TrueType.read(file).getFirst();
        try (var truth = truth(file)) {
            assertEquals(truth.getName(), font.name());
            assertEquals(truth.getNumberOfGlyphs(), font.glyphs());
            assertEquals(truth.getUnitsPerEm(), font.unitsPerEm());
            assertEquals(truth.getPostScript().getItalicAngle(), font.italicAngle(), 0.01);
            assertEquals(truth.getPostScript().getIsFixedPitch() != 0, font.fixedPitch());
            assertEquals(truth.getOS2Windows().getCapHeight(), font.capitals().orElseThrow());
            var characters = truth.getUnicodeCmapLookup();
            for (int c = 0; c < 0x20000; c++)
                assertEquals(
                        characters.getGlyphId(c), font.glyph(c), "U+" + Integer.toHexString(c));
            for (int glyph = 0; glyph < font.glyphs(); glyph++)
                assertEquals(truth.getAdvanceWidth(glyph), font.advance(glyph));
        }
    }

    @Test
    void subsetKeepsOutlinesAndWidthsOfItsGlyphsAndNoOthers() throws IOException {
        var file = file("LiberationSerif-Italic");
        var font = TrueType.read(file).getFirst();
        var wanted = new TreeSet<Integer>();
        for (int c : "Ǻéfiﬁ½Йж".codePoints().toArray()) wanted.add(font.glyph(c));
        var subset = Subset.of(font, wanted);
        assertTrue(subset.length < file.length / 10, subset.length + " bytes");
        try (var before = truth(file);
                var after = truth(subset)) {
            for (int glyph : wanted) {
                assertEquals(before.getAdvanceWidth(glyph), after.getAdvanceWidth(glyph));
                var outline = before.getGlyph().getGlyph(glyph).getPath().getBounds2D();
                assertEquals(outline, after.getGlyph().getGlyph(glyph).getPath().getBounds2D());
            }
            assertEquals(0, after.getAdvanceWidth(font.glyph('Z')));
        }
    }

    @Test
    void sumOverAFileIsTheOneThatTheFormatAsksFor() throws IOException {
        var subset = Subset.of(TrueType.read(file("LiberationSans-Bold")).getFirst(), List.of(36));
        int sum = 0;
        for (int at = 0; at < subset.length; at += 4)
            sum += java.nio.ByteBuffer.wrap(subset).getInt(at);
        assertEquals(0xB1B0AFBA, sum);
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThrows(IOException.class, () -> TrueType.read(new byte[] {0, 1, 0, 0, 0, 9}));
    }

    /// What a stranger's font can do: an error or a face, nothing else, and soon.
    @Test
    void damagedFilesAreRefusedOrRead() throws IOException {
        var file = file("LiberationMono-Regular");
        var random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            var damaged = file.clone();
            int reach = round % 2 == 0 ? 2000 : damaged.length;
            for (int i = 0; i < 20; i++) damaged[random.nextInt(reach)] = (byte) random.nextInt();
            try {
                for (var font : TrueType.read(damaged)) {
                    for (int c = 0; c < 0x300; c++) font.advance(font.glyph(c));
                    font.name();
                    Subset.of(font, List.of(3, 36, font.glyphs() - 1));
                }
            } catch (IOException _) {
                refused++;
            }
        }
        assertTrue(refused > 20, refused + " refused");
    }

    @Test
    void allFacesOfACollectionAreRead() throws IOException {
        var one = file("LiberationSans-Regular");
        var collection = java.nio.ByteBuffer.allocate(one.length + 20);
        collection.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(20).putInt(20);
        collection.put(one);
        // Offsets of tables count from the start of the file.
        for (int i = 0; i < (collection.getShort(24) & 0xFFFF); i++)
            collection.putInt(20 + 12 + 16 * i + 8, collection.getInt(20 + 12 + 16 * i + 8) + 20);
        var faces = TrueType.read(collection.array());
        assertEquals(2, faces.size());
        assertEquals("LiberationSans", faces.get(1).name());
        assertEquals(one.length + 20, new ByteArrayInputStream(collection.array()).available());
    }
}
