package org.rubric.repository.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.rubric.repository.Disk;
import org.rubric.repository.privacy.Privately;
import org.rubric.repository.seal.Seal;

/// Plain copies of sealed files for other programs: in a folder of the system's place for passing
/// files, the owner's alone, removed when the store is closed, or after a kill when it is opened
/// again.
final class Lent implements AutoCloseable {
    static final Lent NOWHERE = new Lent(Optional.empty());

    private final Optional<Path> usual;
    private Optional<Path> used = Optional.empty();
    private boolean rests;

    private Lent(Optional<Path> usual) {
        this.usual = usual;
    }

    /// Known again after a kill, and not to be guessed without the key.
    static Lent of(Seal seal) throws IOException {
        if (seal.isNone()) return NOWHERE;
        var passing = Path.of(System.getProperty("java.io.tmpdir"));
        var folder = passing.resolve("rubric-" + seal.name("lent").substring(0, 16));
        var lent = new Lent(Optional.of(folder));
        lent.sweep(folder);
        return lent;
    }

    /// What another program holds open keeps nobody from the documents.
    private void sweep(Path folder) throws IOException {
        if (!Files.exists(folder, NOFOLLOW_LINKS) || !Privately.isOwn(folder)) return;
        try {
            Disk.remove(folder);
        } catch (IOException _) {
            rests = true;
        }
    }

    /// Whether copies that were lent earlier could not be removed.
    boolean rests() {
        return rests;
    }

    /// A copy by that name, alone in a folder; one that is there and the same stays.
    synchronized Path copy(String alone, String name, byte[] bytes) throws IOException {
        if (used.isEmpty()) used = Optional.of(folder());
        var place = Privately.folder(used.get().resolve(alone)).resolve(name);
        if (Files.isRegularFile(place) && Arrays.equals(bytes, Files.readAllBytes(place)))
            return place;
        Disk.put(place, _ -> {}, bytes);
        return place;
    }

    /// The usual one, unless somebody else has made it.
    private Path folder() throws IOException {
        var folder = usual.orElseThrow();
        if (!Files.exists(folder, NOFOLLOW_LINKS)) Privately.folder(folder);
        if (!Privately.isOwn(folder)) return Privately.passing("rubric-");
        Privately.tighten(folder);
        return folder;
    }

    @Override
    public synchronized void close() throws IOException {
        if (used.isPresent()) Disk.remove(used.get());
        used = Optional.empty();
    }
}
