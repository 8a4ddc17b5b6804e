package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.Progress;

/// The backup that something is brought back from: a file, or the newest whole one of a folder.
///
/// @param file the one that serves
/// @param harmed parts of it that are not as they were written; empty: it is whole
/// @param told in sentences, what was passed over and why
public record Source(Path file, List<String> harmed, List<String> told) {

    /// @param store whose backups are meant where a folder has those of several
    /// @throws IOException in one sentence if there is none, or nobody can say which
    public static Source of(Path place, Optional<String> store, Doors doors, Progress progress)
            throws IOException {
        if (Files.isRegularFile(place)) return checked(place, doors, progress, List.of());
        if (!Files.isDirectory(place)) throw new IOException(Saying.of("nothing.there", place));
        var told = new ArrayList<String>();
        var row = row(place, store, told);
        Optional<Source> best = Optional.empty();
        for (var one : row) {
            try {
                var source = checked(one.file(), doors, progress, told);
                if (source.harmed.isEmpty()) return source;
                told.add(Saying.of("passed", one.file().getFileName(), source.harmed.size()));
                if (best.isEmpty()) best = Optional.of(source);
            } catch (IOException e) {
                if (Doors.isShut(e)) throw e;
                told.add(String.valueOf(e.getMessage()));
            }
        }
        var found = best.orElseThrow(() -> new IOException(Saying.of("none.readable", place)));
        return new Source(found.file, found.harmed, told);
    }

    private static List<Listed> row(Path folder, Optional<String> store, List<String> told)
            throws IOException {
        var all = Listed.in(folder, told::add);
        var own =
                all.stream()
                        .filter(one -> store.equals(Optional.of(one.head().origin().store())))
                        .toList();
        if (!own.isEmpty()) return own;
        if (all.isEmpty() && told.isEmpty()) throw new IOException(Saying.of("none.here", folder));
        if (all.isEmpty())
            throw new IOException(
                    Saying.of("none.readable", folder) + " " + String.join(" ", told));
        long stores = all.stream().map(one -> one.head().origin().store()).distinct().count();
        if (stores > 1) throw new IOException(Saying.of("several", folder, stores));
        return all;
    }

    private static Source checked(Path file, Doors doors, Progress progress, List<String> told)
            throws IOException {
        try (var backup = Backup.open(file, doors)) {
            int parts = backup.manifest().map(m -> m.parts().size()).orElse(1);
            var harmed = backup.harmed(new Steps(progress, 0, 0.3, parts));
            return new Source(file, harmed, List.copyOf(told));
        }
    }

    /// That it is harmed, for people, before anything is brought back; empty: it is not.
    public List<String> damage() {
        return told("harmed");
    }

    /// The same afterwards.
    public List<String> damageOfWhatCame() {
        return told("harmed.brought");
    }

    private List<String> told(String key) {
        if (harmed.isEmpty()) return List.of();
        return List.of(Saying.of(key, file.getFileName(), harmed.size()));
    }
}
