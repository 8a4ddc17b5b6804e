package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.rubric.desk.Desk;

/// The files of a meeting as they are posted.
final class MeetingFilesMade {
    private MeetingFilesMade() {}

    static void check(Path folder, Desk desk) throws Exception {
        List<Path> all;
        try (var files = Files.list(folder)) {
            all = files.sorted().toList();
        }
        var kept = Path.of("target", "tour", "posted");
        Files.createDirectories(kept);
        for (var file : all) {
            var name = file.getFileName().toString();
            Files.copy(file, kept.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertTrue(name.matches("[A-Za-z0-9._-]+"), name);
            if (name.endsWith(".pdf"))
                for (var verdict : desk.validate(file))
                    assertEquals(List.of(), verdict.failures(), name);
            else word(file);
        }
        assertEquals(12, all.size(), all.toString());
        office(all, kept);
    }

    /// Change recording is off; only the marked text has changes, with their authors.
    private static void word(Path file) throws IOException {
        var body = part(file, "word/document.xml");
        assertFalse(part(file, "word/settings.xml").contains("trackRevisions"), file.toString());
        boolean marked = file.getFileName().toString().contains("marked");
        assertEquals(marked, body.contains("<w:ins "), file.toString());
        if (!marked) return;
        for (var author : List.of("Alpha Telecom", "Gamma Sensors", "Meeting"))
            assertTrue(body.contains("w:author=\"" + author), author);
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Where LibreOffice is installed it opens all of them.
    private static void office(List<Path> all, Path kept) throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/soffice"))) return;
        var out = Files.createTempDirectory("office");
        var command = new java.util.ArrayList<>(List.of("/usr/bin/soffice"));
        command.add("-env:UserInstallation=" + out.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", out.toString()));
        var words = all.stream().map(Path::toString).filter(f -> f.endsWith(".docx")).toList();
        command.addAll(words);
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.resolve("said").toFile())
                        .start();
        assertTrue(process.waitFor(4, TimeUnit.MINUTES), "LibreOffice");
        try (var made = Files.list(out)) {
            assertEquals(
                    words.size(),
                    made.filter(f -> f.toString().endsWith(".pdf")).count(),
                    "LibreOffice opens all of them");
        }
    }
}
