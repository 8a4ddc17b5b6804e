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
import org.rubric.repository.files.KeptFiles;

/// The picture that the user has for the covers of published texts. The Union's artwork is its own
/// and does not come with the program; a copy of what the user chose lies in the store, so that
/// moving the original changes nothing.
///
/// @param kept where it lies
public record CoverArt(KeptFiles.Source kept) {
    private static final Wording WORDS = Wording.in("desk");
    private static final long LARGEST = 32L << 20;
    private static final String FOLDER = "cover";

    /// Name of the picture's file, if one was chosen.
    public Optional<String> name() {
        try {
            return names().stream().findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The picture, if one was chosen.
    ///
    /// @throws IOException if it can no longer be read
    public Optional<Media> picture() throws IOException {
        var name = names().stream().findFirst();
        if (name.isEmpty()) return Optional.empty();
        var bytes = kept.files().read(FOLDER, name.get());
        return Optional.of(Media.of(type(name.get()), bytes));
    }

    /// Takes a copy of a picture in the place of the one that was there.
    ///
    /// @throws IOException one sentence that says why it cannot serve; the old one stays
    public void take(Path picture) throws IOException {
        var media = read(picture);
        Drawings.decode(media.type(), media.bytes());
        var name = picture.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        var files = kept.files();
        files.keep(FOLDER, name, media.bytes());
        for (var other : names()) if (!other.equals(name)) files.remove(FOLDER, other);
    }

    /// Covers have words alone again.
    public void forget() throws IOException {
        for (var name : names()) kept.files().remove(FOLDER, name);
    }

    private static Media read(Path picture) throws IOException {
        if (Files.size(picture) > LARGEST)
            throw new IOException(WORDS.of("cover.large", picture.getFileName()));
        return Media.of(type(picture.getFileName().toString()), Files.readAllBytes(picture));
    }

    private static String type(String picture) {
        var name = picture.toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) return "image/svg+xml";
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? "image/jpeg" : "image/png";
    }

    private List<String> names() throws IOException {
        return kept.files().names(FOLDER);
    }
}
