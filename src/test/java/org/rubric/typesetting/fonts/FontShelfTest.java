package org.rubric.typesetting.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fonts that lie in folders of the machine. Liberation stands in for others: it has Hebrew.
class FontShelfTest {
    private static final int ALEF = 0x5D0;

    @TempDir Path folder;

    private static byte[] liberation(String name) throws IOException {
        try (var in = FontShelfTest.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return in.readAllBytes();
        }
    }

    private FontShelf shelf() {
        return new FontShelf(List.of(folder.resolve("absent"), folder));
    }

    private void put(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void aFontIsFoundByItsName() throws IOException {
        put("deep/er/NotoSerifHebrew-Regular.ttf", liberation("LiberationSerif-Regular"));
        put("deep/NotoSerifHebrew-Bold.ttf", liberation("LiberationSerif-Bold"));
        assertEquals("LiberationSerif", shelf().covering(ALEF, false).orElseThrow().name());
        assertEquals("LiberationSerif-Bold", shelf().covering(ALEF, true).orElseThrow().name());
    }

    @Test
    void withoutABoldFaceTheRegularOneServes() throws IOException {
        put("NotoSerifHebrew-Regular.ttf", liberation("LiberationSerif-Regular"));
        assertEquals("LiberationSerif", shelf().covering(ALEF, true).orElseThrow().name());
    }

    @Test
    void whatTheFontLacksIsNotCovered() throws IOException {
        put("Amiri-Regular.ttf", liberation("LiberationSerif-Regular"));
        assertTrue(shelf().covering(0x628, false).isEmpty());
    }

    /// Pages in Latin letters hang on no font of the machine.
    @Test
    void scriptsOfOurOwnFacesAreNotLookedFor() throws IOException {
        put("arial.ttf", liberation("LiberationSans-Regular"));
        for (int c : new int[] {'a', 0xE9, 0x416, 0x3A9, 0x2211, 0x2013, 0x1E00})
            assertTrue(shelf().covering(c, false).isEmpty(), "U+" + Integer.toHexString(c));
    }

    @Test
    void brokenAndForeignFilesAreLeftAlone() throws IOException {
        put("NotoSerifHebrew-Regular.ttf", new byte[] {0, 1, 0, 0, 0, 9, 9});
        put("NotoSansHebrew-Regular.otf", "OTTO and so on".getBytes());
        put("DejaVuSerif.ttf", new byte[0]);
        put("DejaVuSans.ttf", liberation("LiberationSans-Regular"));
        assertEquals("LiberationSans", shelf().covering(ALEF, false).orElseThrow().name());
    }

    @Test
    void aCollectionGivesTheFaceThatFits() throws IOException {
        var mono = liberation("LiberationMono-Bold");
        var serif = liberation("LiberationSerif-Italic");
        put("NotoSerifHebrew-Regular.ttc", collection(mono, serif));
        var faces = FontFile.faces(folder.resolve("NotoSerifHebrew-Regular.ttc"));
        assertEquals(
                List.of("LiberationMono-Bold", "LiberationSerif-Italic"),
                faces.stream().map(face -> face.name()).toList());
        for (var face : faces) assertEquals(face.name(), face.outlines().getPSName());
    }

    /// Two files as one collection: their directories point to tables behind the common header.
    private static byte[] collection(byte[]... fonts) {
        int header = 12 + 4 * fonts.length;
        int size = header;
        for (var font : fonts) size += font.length;
        var all = ByteBuffer.allocate(size);
        all.put("ttcf".getBytes()).putInt(0x00010000).putInt(fonts.length);
        int at = header;
        for (var font : fonts) {
            all.putInt(at);
            at += font.length;
        }
        for (var font : fonts) {
            int base = all.position();
            var moved = ByteBuffer.wrap(font.clone());
            int tables = moved.getShort(4);
            for (int t = 0; t < tables; t++) {
                int place = 12 + 16 * t + 8;
                moved.putInt(place, moved.getInt(place) + base);
            }
            all.put(moved.array());
        }
        return all.array();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "8,true", "4,true", "2,false", "0x100,false", "0x200,false", "6,true"})
    void whatItsMakerForbidsIsNotEmbedded(String type, boolean allowed) {
        assertEquals(allowed, FontFile.allowed(Integer.decode(type)));
    }

    @Test
    void theStoresFolderComesFirst() {
        var folders = FontFolders.usual(folder);
        assertEquals(folder.resolve("fonts"), folders.getFirst());
        assertFalse(folders.size() < 4, folders.toString());
    }
}
