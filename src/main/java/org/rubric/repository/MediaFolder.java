package org.rubric.repository;

import org.rubric.document.Media;
import org.rubric.interchange.bundle.Shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.Optional;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.privacy.Privately;

/// The pictures of one draft, each in a file named by its digest, written once and forced before
/// anything on disk names it. A picture that is lost or harmed must not take the text with it: it
/// is read as one without bytes, and counted.
final class MediaFolder implements Shelf {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Seal seal;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    MediaFolder(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /// How many different pictures could not be read.
    int lost() {
        return lost.size();
    }

    /// One at a time: the journal and a version that is kept may want the same picture at once, and
    /// would take the file from each other.
    ///
    /// @throws Book.Refused the disk refuses
    @Override
    public synchronized void put(Media media) throws IOException {
        if (kept.contains(media.digest())) return;
        try {
            keep(media);
        } catch (IOException e) {
            throw new Book.Refused(e);
        }
    }

    private void keep(Media media) throws IOException {
        var file = file(media.digest());
        if (!Files.exists(file)) {
            Privately.folder(folder);
            var piece = new Piece(tag(media.digest()), media.bytes()).sealed(seal);
            Disk.put(file, passing -> check(media, passing), piece);
            Disk.force(folder.getParent());
        }
        kept.add(media.digest());
    }

    private void check(Media media, Path file) throws IOException {
        var back = Piece.opened(seal, tag(media.digest()), Files.readAllBytes(file));
        if (!Media.of(media.type(), back).equals(media))
            throw new IOException(RepositoryException.words("disk.other"));
    }

    @Override
    public Media take(String type, String digest) throws IOException {
        if (!DIGEST.matcher(digest).matches())
            throw new IOException(RepositoryException.words("picture.digest", digest));
        var file = file(digest);
        if (Files.exists(file)) {
            var media = read(type, digest, file);
            if (media.isPresent()) {
                kept.add(digest);
                return media.get();
            }
            Disk.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
        }
        lost.add(digest);
        return Media.of(type, new byte[0]);
    }

    /// Empty: the file is not what was written.
    private Optional<Media> read(String type, String digest, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            var media = Media.of(type, Piece.opened(seal, tag(digest), bytes));
            return media.digest().equals(digest) ? Optional.of(media) : Optional.empty();
        } catch (SealException _) {
            return Optional.empty();
        }
    }

    private Path file(String digest) {
        return folder.resolve(seal.name(digest));
    }

    static String tag(String digest) {
        return "picture " + digest;
    }
}
