package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.repository.Inventory;
import org.rubric.repository.files.KeptFiles;
import org.rubric.repository.privacy.Privately;

/// The files of a backup on their way into a new store. What a backup says of them is not believed:
/// a name must lead into the folder, and to nothing that the store makes, keeps or believes itself.
final class LaidFiles {
    /// Beside what an [Inventory] covers: keys, settings of the machine, errands, and the folders
    /// in which documents lie.
    private static final Pattern OURS =
            Pattern.compile(
                    "(sealed|plain-goes)([./].*)?|backup\\.json(\\..*)?|(inbox|lock)(/.*)?"
                            + "|(drafts|removed)(/[0-9a-f-]{36}(/(media|versions))?)?"
                            + "|records(/values)?");

    private final Backup backup;
    private final Path folder;
    private final KeptFiles kept;
    private final Set<String> seen = new HashSet<>();
    private final List<String> told = new ArrayList<>();

    /// @param kept takes what is sealed like the documents
    LaidFiles(Backup backup, Path folder, KeptFiles kept) {
        this.backup = backup;
        this.folder = folder;
        this.kept = kept;
    }

    /// @return in sentences, which did not come
    /// @throws IOException the disk refuses
    List<String> lay() throws IOException {
        for (var file : backup.contents().map(Contents::files).orElse(List.of()))
            if (!mayCome(file) || !came(file)) told.add(Saying.of("lost.file", file.path()));
        return told;
    }

    private boolean mayCome(Contents.Other file) {
        var path = file.path();
        return Parts.isPath(path)
                && folder.resolve(path).normalize().startsWith(folder)
                && !isOurs(path)
                && (isPlain(path) || path.contains("/"))
                && seen.add("part " + file.part())
                && seen.add("path " + path);
    }

    /// Whether the store or the program has a use of its own for that name, on whatever system.
    static boolean isOurs(String path) {
        var folded =
                Normalizer.normalize(path, Normalizer.Form.NFKC)
                        .replaceAll("\\p{Cf}", "")
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        // Somebody's file may end in TMP; what the store makes for a moment does not.
        boolean covered = Inventory.isCovered(folded) && !folded.endsWith(".tmp");
        return covered || path.endsWith(".tmp") || OURS.matcher(folded).matches();
    }

    private boolean isPlain(String path) {
        return !backup.wrapping().isSealed() || Inventory.isBeside(path);
    }

    private boolean came(Contents.Other file) throws IOException {
        var into = folder.resolve(file.path());
        try {
            if (isPlain(file.path())) plain(file.part(), into);
            else keep(file);
            return true;
        } catch (Unread _) {
            Files.deleteIfExists(into);
            return false;
        } catch (FileAlreadyExistsException _) {
            // Here the names of two are one.
            return false;
        }
    }

    private void keep(Contents.Other file) throws IOException {
        int name = file.path().lastIndexOf('/');
        var bytes = Unread.of(() -> backup.bytes(file.part()));
        kept.keep(file.path().substring(0, name), file.path().substring(name + 1), bytes);
    }

    private void plain(String part, Path into) throws IOException {
        try (var in = Unread.of(() -> backup.open(part))) {
            Privately.folder(into.getParent());
            Durable.write(into, out -> Unread.from(in).transferTo(out));
        }
    }
}
