package org.rubric.repository.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.rubric.repository.Disk;
import org.rubric.repository.privacy.Privately;
import org.rubric.repository.seal.Seal;

/// Plain copies of sealed files for other programs: in a folder of the system's place for passing
/// files, the owner's alone, removed when the store is closed, or after a kill when it is opened
/// again.
///
/// @param folder is made with the first copy
record Lent(Path folder) implements AutoCloseable {
    static final Lent NOWHERE = new Lent(Path.of(""));

    /// Known again after a kill, and not to be guessed without the key.
    static Lent of(Seal seal) throws IOException {
        if (seal.isNone()) return NOWHERE;
        var passing = Path.of(System.getProperty("java.io.tmpdir"));
        var lent = new Lent(passing.resolve("rubric-" + seal.name("lent").substring(0, 16)));
        lent.close();
        return lent;
    }

    /// A copy by that name, alone in a folder; one that is there and the same stays.
    Path copy(String alone, String name, byte[] bytes) throws IOException {
        var place = Privately.folder(folder.resolve(alone)).resolve(name);
        if (Files.isRegularFile(place) && Arrays.equals(bytes, Files.readAllBytes(place)))
            return place;
        Disk.put(place, _ -> {}, bytes);
        return place;
    }

    @Override
    public void close() throws IOException {
        if (!folder.toString().isEmpty()) Disk.remove(folder);
    }
}
