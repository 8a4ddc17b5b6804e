package org.rubric.repository;

import org.rubric.document.Media;
import org.rubric.interchange.bundle.Shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The pictures of one draft, each in a file named by its digest, written once and forced before
/// anything on disk names it. A picture that is lost or harmed must not take the text with it: it
/// is read as one without bytes, and counted.
final class MediaFolder implements Shelf {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    MediaFolder(Path folder) {
        this.folder = folder;
    }

    /// How many different pictures could not be read.
    int lost() {
        return lost.size();
    }

    /// One at a time: the journal and a version that is kept may want the same picture at once, and
    /// would take the file from each other.
    @Override
    public synchronized void put(Media media) throws IOException {
        if (kept.contains(media.digest())) return;
        var file = folder.resolve(media.digest());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Disk.put(file, passing -> check(media, passing), media.bytes());
            Disk.force(folder.getParent());
        }
        kept.add(media.digest());
    }

    private static void check(Media media, Path file) throws IOException {
        if (!Media.of(media.type(), Files.readAllBytes(file)).equals(media))
            throw new IOException("The disk gave back another picture than was written");
    }

    @Override
    public Media take(String type, String digest) throws IOException {
        if (!DIGEST.matcher(digest).matches())
            throw new IOException("Not the digest of a picture: " + digest);
        var file = folder.resolve(digest);
        if (Files.exists(file)) {
            var media = Media.of(type, Files.readAllBytes(file));
            if (media.digest().equals(digest)) {
                kept.add(digest);
                return media;
            }
            Disk.move(file, folder.resolve(digest + ".damaged"));
        }
        lost.add(digest);
        return Media.of(type, new byte[0]);
    }
}
