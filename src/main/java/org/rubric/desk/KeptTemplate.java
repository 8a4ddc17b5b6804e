package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.template.TemplateExporter;
import org.rubric.repository.files.KeptFiles;

/// The Word file that the user has chosen as template; a copy of it lies in the store, so that
/// moving the original changes nothing.
///
/// @param kept where it lies
public record KeptTemplate(KeptFiles.Source kept) {
    private static final String FOLDER = "template";

    /// Its name, if a template was chosen.
    public Optional<String> name() {
        return names().stream().findFirst();
    }

    /// The copy to be read, if a template was chosen.
    public Optional<Path> file() {
        var name = name();
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(kept.files().lend(FOLDER, name.get()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Takes a copy of a template in the place of the one that was there.
    ///
    /// @throws IOException one sentence that says why it cannot serve; the old one stays
    public void take(Path template) throws IOException {
        TemplateExporter.check(template);
        var name = template.getFileName().toString();
        var files = kept.files();
        var others = names();
        // Where case does not count, the other may be the same.
        for (var other : others)
            if (other.equalsIgnoreCase(name) && !other.equals(name)) files.remove(FOLDER, other);
        files.keep(FOLDER, name, Files.readAllBytes(template));
        for (var other : others) if (!other.equalsIgnoreCase(name)) files.remove(FOLDER, other);
    }

    /// Word files have the styles of the look again.
    public void forget() throws IOException {
        for (var name : names()) kept.files().remove(FOLDER, name);
    }

    private List<String> names() {
        try {
            return kept.files().names(FOLDER);
        } catch (IOException _) {
            return List.of();
        }
    }
}
