package org.rubric;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The real Recommendations that lie beside the project, never in it. A test that needs them is
/// skipped with a message where they are missing.
public final class Corpus {
    private Corpus() {}

    /// The folder `shared` beside the project; the test is skipped when there is none.
    public static Path shared() {
        var folder = Path.of("..", "shared").toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(folder.resolve("corpus")), "No corpus beside the project");
        return folder;
    }

    /// One of the Word files, by its name without extension.
    public static Path docx(String name) {
        return shared().resolve("corpus/docx").resolve(name + ".docx");
    }

    /// All Word files of the corpus, by name.
    public static List<Path> all() {
        try (var files = Files.list(shared().resolve("corpus/docx"))) {
            return files.filter(f -> f.toString().endsWith(".docx")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
