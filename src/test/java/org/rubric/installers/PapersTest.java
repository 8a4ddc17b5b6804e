package org.rubric.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What a desktop wants of a program: menu entry, file type, icons of every size.
class PapersTest {
    private static final Path ICONS = Path.of("installers", "icon");

    private static Map<String, String> entry() throws IOException {
        var keys = new LinkedHashMap<String, String>();
        var lines = Files.readAllLines(Path.of("installers", "linux", "rubric.desktop"));
        assertEquals("[Desktop Entry]", lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            int at = line.indexOf('=');
            assertTrue(at > 0, line);
            assertEquals(null, keys.put(line.substring(0, at), line.substring(at + 1)), line);
        }
        return keys;
    }

    @Test
    void theMenuEntryPassesFilesOnAndNamesItsTypes() throws IOException {
        var entry = entry();
        assertEquals("Application", entry.get("Type"));
        assertEquals("rubric %F", entry.get("Exec"));
        assertEquals("rubric", entry.get("Icon"));
        assertEquals("false", entry.get("Terminal"));
        for (var list : List.of("Categories", "Keywords", "MimeType"))
            assertTrue(entry.get(list).endsWith(";"), list);
        assertTrue(entry.get("MimeType").contains("application/x-rubric;"));
    }

    @Test
    void theFileTypeIsDeclared() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var xml = factory.newDocumentBuilder().parse("installers/linux/rubric.xml");
        var type = (Element) xml.getElementsByTagName("mime-type").item(0);
        assertEquals("application/x-rubric", type.getAttribute("type"));
        var glob = (Element) type.getElementsByTagName("glob").item(0);
        assertEquals("*.rubric", glob.getAttribute("pattern"));
    }

    @Test
    void theIconIsThereInEverySize() throws IOException {
        for (int size : List.of(16, 22, 24, 32, 48, 64, 128, 256, 512)) square(ICONS, size);
        for (int size : List.of(32, 64, 128)) square(Path.of("resources", "icon"), size);
    }

    private static void square(Path folder, int size) throws IOException {
        var picture = ImageIO.read(folder.resolve("rubric-" + size + ".png").toFile());
        assertEquals(size, picture.getWidth());
        assertEquals(size, picture.getHeight());
        assertEquals(0, picture.getRGB(0, 0) >>> 24, "corners are clear");
        assertEquals(255, picture.getRGB(size / 2, size - size / 6) >>> 24, "the tile is not");
    }

    @Test
    void windowsFindsItsSizesInOneFile() throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("rubric.ico")));
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1, bytes.getShort(2));
        var sizes = List.of(16, 24, 32, 48, 64, 0);
        assertEquals(sizes.size(), bytes.getShort(4));
        for (int i = 0; i < sizes.size(); i++) {
            assertEquals(sizes.get(i), bytes.get(6 + 16 * i) & 0xff);
            int at = bytes.getInt(6 + 16 * i + 12);
            assertEquals(0x474E5089, bytes.getInt(at), "a PNG");
            assertTrue(at + bytes.getInt(6 + 16 * i + 8) <= bytes.capacity());
        }
    }

    @Test
    void macFindsItsSizesInOneFile() throws IOException {
        var file = ICONS.resolve("rubric.icns");
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            assertEquals(0x69636E73, in.readInt());
            assertEquals(Files.size(file), in.readInt());
            int blocks = 0;
            while (in.available() > 0) {
                in.readInt();
                in.skipNBytes(in.readInt() - 8);
                blocks++;
            }
            assertEquals(11, blocks);
        }
    }
}
