package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Media;
import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawings;

/// The picture that the user has for the covers of published texts. The Union's artwork is its own
/// and does not come with the program; a copy of what the user chose lies in the home folder, so
/// that moving the original changes nothing.
///
/// @param home folder of the store
public record CoverArt(Path home) {
    private static final Wording WORDS = Wording.in("desk");
    private static final long LARGEST = 32L << 20;
    private static final String FOLDER = "cover";

    /// Name of the picture's file, if one was chosen.
    public Optional<String> name() {
        return file().map(file -> file.getFileName().toString());
    }

    /// The picture, if one was chosen.
    ///
    /// @throws IOException if it can no longer be read
    public Optional<Media> picture() throws IOException {
        var file = file();
        if (file.isEmpty()) return Optional.empty();
        return Optional.of(read(file.get()));
    }

    /// Takes a copy of a picture in the place of the one that was there.
    ///
    /// @throws IOException one sentence that says why it cannot serve; the old one stays
    public void take(Path picture) throws IOException {
        var media = read(picture);
        Drawings.decode(media.type(), media.bytes());
        var name = picture.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        var copy = home.resolve(FOLDER).resolve(name);
        WholeFile.write(copy, out -> out.write(media.bytes()));
        for (var other : files()) if (!other.equals(copy)) Files.deleteIfExists(other);
    }

    /// Covers have words alone again.
    public void forget() throws IOException {
        for (var file : files()) Files.deleteIfExists(file);
    }

    private static Media read(Path picture) throws IOException {
        if (Files.size(picture) > LARGEST)
            throw new IOException(WORDS.of("cover.large", picture.getFileName()));
        return Media.of(type(picture), Files.readAllBytes(picture));
    }

    private static String type(Path picture) {
        var name = picture.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) return "image/svg+xml";
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? "image/jpeg" : "image/png";
    }

    private Optional<Path> file() {
        try {
            return files().stream().findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private List<Path> files() throws IOException {
        var folder = home.resolve(FOLDER);
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
