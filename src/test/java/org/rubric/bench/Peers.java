package org.rubric.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.Corpus;

/// The programs that a user would pick instead, where they are installed: Typst (its compiler in
/// Node, found under `TYPST_HOME`) and LibreOffice, each in its best tagged mode. A peer that is
/// absent is said to be, never given a figure of another day.
final class Peers {
    private static final String TAGGED =
            "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                    + "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";
    private static final Map<String, String> UNITS =
            Map.of("s20", "17", "s100", "88", "s500", "441");

    private final Path folder;

    /// @param folder for what they read and write
    Peers(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /// The same document by Typst; empty: not installed.
    Optional<Cost.Command> typst(String name) throws IOException, InterruptedException {
        var home = System.getenv("TYPST_HOME");
        var python = program("python3");
        var node = program("node");
        if (home == null || python.isEmpty() || node.isEmpty()) return Optional.empty();
        var bench = Corpus.shared().resolve("bench").toAbsolutePath();
        var source = folder.resolve(name + ".typ");
        if (!Files.exists(source))
            Cost.once(
                    List.of(
                            python.get(),
                            bench.resolve("gen.py").toString(),
                            UNITS.get(name),
                            folder.toString(),
                            name),
                    Map.of());
        var command =
                List.of(
                        node.get(),
                        bench.resolve("run/typst.mjs").toString(),
                        source.toString(),
                        folder.resolve(name + ".typst.pdf").toString(),
                        "1",
                        "ua",
                        fonts().toString());
        return Optional.of(new Cost.Command(command, Map.of()));
    }

    /// The faces that our own pages are set in.
    private Path fonts() throws IOException {
        var fonts = Files.createDirectories(folder.resolve("fonts"));
        for (var style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            var name = "LiberationSerif-" + style + ".ttf";
            try (var face = Peers.class.getResourceAsStream("/liberation/" + name)) {
                Files.copy(face, fonts.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return fonts;
    }

    /// The Word file by LibreOffice; empty: not installed.
    Optional<Cost.Command> office(Path docx) {
        var office = program("soffice");
        if (office.isEmpty()) return Optional.empty();
        var command =
                List.of(
                        office.get(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        TAGGED,
                        "--outdir",
                        folder.toString(),
                        docx.toString());
        return Optional.of(new Cost.Command(command, Map.of()));
    }

    private static Optional<String> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
