package org.rubric.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/// An index on disk that its owner alone can read: it holds the words of all drafts.
final class PrivateDirectory extends FilterDirectory {
    private final Path folder;

    PrivateDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
        own(folder, "rwx------");
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        var out = in.createOutput(name, context);
        own(folder.resolve(name), "rw-------");
        return out;
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        var out = in.createTempOutput(prefix, suffix, context);
        own(folder.resolve(out.getName()), "rw-------");
        return out;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        var lock = in.obtainLock(name);
        own(folder.resolve(name), "rw-------");
        return lock;
    }

    private static void own(Path place, String rights) throws IOException {
        try {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));
        } catch (UnsupportedOperationException _) {
            // There the folder of the user's data is the user's alone.
            return;
        }
    }
}
