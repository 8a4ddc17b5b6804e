package org.rubric.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes two files for [Opening] out of a Word file: one with changes of three authors all over
/// it, one with the text so many times that its main part has 26 MB: `RevisedOpening FILE FOLDER`.
public final class RevisedOpening {
    private static final int LARGE = 26 << 20;

    private RevisedOpening() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var folder = Path.of(arguments[1]);
        copy(file, folder.resolve("three-authors.docx"), RevisedOpening::revised);
        copy(file, folder.resolve("26-mb.docx"), RevisedOpening::large);
    }

    private interface Change {
        String of(String text);
    }

    /// Every twentieth run is inserted by one of three, every fortieth comes twice and goes once.
    private static String revised(String text) {
        var out = new StringBuilder(text.length() + 1_000_000);
        int at = 0;
        for (int count = 0; ; count++) {
            int from = text.indexOf("<w:r><w:t", at);
            int end = from < 0 ? -1 : text.indexOf("</w:r>", from) + 6;
            if (end < 6) break;
            out.append(text, at, from);
            var run = text.substring(from, end);
            var by =
                    " w:id=\"9\" w:author=\"Author "
                            + count / 20 % 3
                            + "\" w:date=\"2026-01-0"
                            + (1 + count / 20 % 3)
                            + "T00:00:00Z\">";
            if (count % 20 == 0) out.append("<w:ins" + by).append(run).append("</w:ins>");
            else out.append(run);
            if (count % 40 == 0)
                out.append("<w:del" + by)
                        .append(run.replace("w:t>", "w:delText>").replace("w:t ", "w:delText "))
                        .append("</w:del>");
            at = end;
        }
        return out.append(text.substring(at)).toString();
    }

    private static String large(String text) {
        int from = text.indexOf("<w:body>") + 8;
        int to = text.lastIndexOf("<w:sectPr");
        var out = new StringBuilder(LARGE + text.length()).append(text, 0, from);
        while (out.length() < LARGE) out.append(text, from, to);
        return out.append(text.substring(to)).toString();
    }

    private static void copy(Path file, Path to, Change change) throws IOException {
        try (var from = new ZipFile(file.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entries = from.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = from.getInputStream(entry).readAllBytes();
                boolean main = entry.getName().equals("word/document.xml");
                zip.write(
                        main
                                ? change.of(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                zip.closeEntry();
            }
        }
    }
}
