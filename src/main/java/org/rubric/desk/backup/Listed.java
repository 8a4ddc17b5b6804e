package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// A backup in a folder, as far as its beginning tells.
///
/// @param size of the file in bytes
public record Listed(Path file, Head head, long size) {

    /// The backups of Rubric in a folder, of all stores, the newest first. Other files, and such as
    /// only look like one, are not among them.
    ///
    /// @throws IOException if the folder cannot be read
    public static List<Listed> in(Path folder) throws IOException {
        return in(folder, _ -> {});
    }

    /// @param passed hears in a sentence of each file that has the name of a backup and cannot be
    ///     read, or is one of a newer Rubric
    public static List<Listed> in(Path folder, Consumer<String> passed) throws IOException {
        var all = new ArrayList<Listed>();
        try (var files = Files.newDirectoryStream(folder, "*.zip")) {
            for (var file : files) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) continue;
                try {
                    all.add(new Listed(file, Head.of(file), Files.size(file)));
                } catch (IOException e) {
                    if (e instanceof Head.Newer || BackupName.of(file).isPresent())
                        passed.accept(e.getMessage());
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        all.sort(newest());
        return all;
    }

    /// Within a store the sequence decides; the clock has to between stores, and between two that
    /// were made with the same settings.
    private static Comparator<Listed> newest() {
        return Comparator.comparing((Listed one) -> one.head.origin().store())
                .thenComparing(
                        Comparator.comparingLong((Listed one) -> one.head.sequence()).reversed())
                .thenComparing(Comparator.comparing((Listed one) -> one.head.made()).reversed())
                .thenComparing(one -> one.file.getFileName().toString());
    }
}
