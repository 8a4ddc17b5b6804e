package org.rubric.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/// A zip with a whole list of its parts.
final class ZipArchive implements Archive {
    private final ZipFile zip;
    private final Set<String> names = new TreeSet<>();

    ZipArchive(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            index(file);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void index(Path file) throws IOException {
        if (zip.size() > MOST) throw new IOException(Saying.of("hostile.many", file.getFileName()));
        var seen = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            var name = entry.getName();
            if (!Parts.isPart(name))
                throw new IOException(Saying.of("hostile.name", file.getFileName()));
            // Where case does not count, one would overwrite the other.
            if (!seen.add(name.startsWith("files/") ? name.toLowerCase(Locale.ROOT) : name)
                    || !names.add(name))
                throw new IOException(Saying.of("hostile.twice", file.getFileName()));
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        var entry = names.contains(name) ? zip.getEntry(name) : null;
        if (entry == null) throw new NoSuchFileException(name);
        return new Summed(zip.getInputStream(entry), entry.getCrc());
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
