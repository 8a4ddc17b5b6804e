package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.template.TemplateExporter;

/// The Word file that the user has chosen as template; a copy of it lies in the home folder,
/// so that moving the original changes nothing.
///
/// @param home folder of the store
public record KeptTemplate(Path home) {
    private static final String FOLDER = "template";

    /// The copy, if a template was chosen.
    public Optional<Path> file() {
        return files().stream().findFirst();
    }

    /// Takes a copy of a template in the place of the one that was there.
    ///
    /// @throws IOException one sentence that says why it cannot serve; the old one stays
    public void take(Path template) throws IOException {
        TemplateExporter.check(template);
        var bytes = Files.readAllBytes(template);
        var copy = home.resolve(FOLDER).resolve(template.getFileName().toString());
        WholeFile.write(copy, out -> out.write(bytes));
        // Where case does not count, the other may be the same.
        for (var other : files()) if (!Files.isSameFile(other, copy)) Files.deleteIfExists(other);
    }

    /// Word files have the styles of the look again.
    public void forget() throws IOException {
        for (var file : files()) Files.deleteIfExists(file);
    }

    private List<Path> files() {
        try (var files = Files.list(home.resolve(FOLDER))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
