package org.rubric.desk.backup;

import org.rubric.repository.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// What can be unpacked of a zip whose list of parts is harmed, from its beginning to the first
/// harm, in a folder that goes when this is closed.
final class Salvage implements Archive {
    private final Path folder;
    private final Map<String, Path> parts = new HashMap<>();

    private Salvage(Path folder) {
        this.folder = folder;
    }

    static Salvage of(Path file) throws IOException {
        var salvage = new Salvage(Files.createTempDirectory("rubric-salvage-"));
        long room = Math.max(0, Files.getFileStore(salvage.folder).getUsableSpace() / 2);
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (!Parts.isPart(next.getName()) || salvage.parts.size() > MOST) break;
                var into = salvage.folder.resolve("part-" + salvage.parts.size());
                room -= Bounded.copy(zip, into, room);
                salvage.parts.putIfAbsent(next.getName(), into);
            }
        } catch (IOException | IllegalArgumentException _) {
            // Up to here it was whole.
        }
        return salvage;
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        var part = parts.get(name);
        if (part == null) throw new NoSuchFileException(name);
        return Files.newInputStream(part);
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public void close() throws IOException {
        Disk.remove(folder);
    }
}
