package org.rubric.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks for what a protected store must not show: words of the day's work in any file or name, and
/// the first bytes of pictures and archives. None so short that cipher text has it by chance.
public final class Remains {
    /// Words of [ProtectionTest#work].
    static final List<String> WORDS =
            List.of(
                    "Confidential",
                    "Confidential weir",
                    "sluice",
                    "Zelda",
                    "Geneva",
                    "levee",
                    "Hidden",
                    "culvert",
                    "lagoon",
                    "Dyke report",
                    "Cover art",
                    "Water rises",
                    "flood",
                    "sensors",
                    "Y.IoT");

    private static final List<byte[]> MAGIC =
            List.of(
                    new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                    new byte[] {'P', 'K', 3, 4, 20, 0},
                    "PKfile".getBytes(UTF_8));

    private Remains() {}

    static void assertNothing(Path home) throws IOException {
        assertEquals(List.of(), of(home, WORDS));
    }

    /// What is found where.
    public static List<String> of(Path home, List<String> words) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                var name = home.relativize(file).toString();
                for (var word : words) if (name.contains(word)) found.add("name " + name);
                if (Files.isRegularFile(file)) look(name, Files.readAllBytes(file), words, found);
            }
        }
        return found;
    }

    private static void look(String name, byte[] bytes, List<String> words, List<String> found) {
        var text = new String(bytes, ISO_8859_1);
        for (var word : words)
            for (var code : List.of(UTF_8, UTF_16LE, UTF_16BE))
                if (text.contains(new String(word.getBytes(code), ISO_8859_1)))
                    found.add(word + " in " + name);
        for (var magic : MAGIC)
            if (text.contains(new String(magic, ISO_8859_1)))
                found.add(new String(magic, ISO_8859_1) + " in " + name);
    }
}
