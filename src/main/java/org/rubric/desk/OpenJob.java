package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rubric.desk.review.Restoring;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.word.WordImporter;

/// Open a file: Word, or Rubric's own.
public record OpenJob(Path file) {
    private static final Wording WORDS = Wording.in("desk");

    /// @throws IOException one sentence that says what the file is and what to do
    public Subject run(Progress progress) throws IOException {
        return subject(read(progress));
    }

    /// What was read, to be worked on.
    public Subject subject(Imported imported) {
        return new Subject(name(), imported.accepted(), imported.findings());
    }

    /// The same with all that was learned from a Word file.
    public Imported read(Progress progress) throws IOException {
        if (Files.isDirectory(file)) throw new IOException(WORDS.of("file.folder", file));
        if (!Files.exists(file)) throw missing(file);
        var ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".pdf"))
            throw new IOException(WORDS.of("file.pdf", file.getFileName()));
        try {
            if (ending.endsWith(".json")) return bundle();
            return new Restoring(file).of(new WordImporter().read(file, progress));
        } catch (IOException e) {
            throw new IOException(WORDS.of("file.trouble", file.getFileName(), e.getMessage()), e);
        }
    }

    private Imported bundle() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var document = BundleFormat.read(in);
            return Imported.of(document, List.of());
        }
    }

    private String name() {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    /// That a file is not there, in a sentence.
    static IOException missing(Object file) {
        return new IOException(WORDS.of("file.missing", file));
    }
}
