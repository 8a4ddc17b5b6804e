package org.rubric.repository.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.repository.Disk;
import org.rubric.repository.privacy.Privately;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;

/// Files of the user that lie in the store as they came: those that hang on documents of meetings,
/// the picture for covers, a template. Each is called by folder and name; in a protected store the
/// names are sealed, too. Any thread may use it.
public final class KeptFiles implements AutoCloseable {
    private static final String SEALED = "files";
    private static final String FILE = "file ";

    /// Where they are got from when they are needed.
    public interface Source {
        KeptFiles files() throws IOException;
    }

    private final Path root;
    private final Seal seal;
    private final Lent lent;

    private KeptFiles(Path root, Seal seal, Lent lent) {
        this.root = root;
        this.seal = seal;
        this.lent = lent;
    }

    /// The files of a store. Copies that were lent before a kill are removed.
    ///
    /// @param root where the store lies
    public static KeptFiles in(Path root, Seal seal) throws IOException {
        return new KeptFiles(root, seal, Lent.of(seal));
    }

    /// The same for who only reads and writes them, and lends none.
    public static KeptFiles unlent(Path root, Seal seal) {
        return new KeptFiles(root, seal, Lent.NOWHERE);
    }

    /// Whether copies that were lent earlier could not be removed: another program has them open.
    public boolean rests() {
        return lent.rests();
    }

    /// Files that lie plain in that folder.
    public static KeptFiles plain(Path root) {
        return unlent(root, Seal.NONE);
    }

    /// The same, asked for later.
    public static Source plainly(Path root) {
        return () -> plain(root);
    }

    public boolean has(String folder, String name) {
        return Files.isRegularFile(place(folder, name));
    }

    /// The bytes of a file.
    ///
    /// @throws NoSuchFileException if there is none
    public byte[] read(String folder, String name) throws IOException {
        return Piece.opened(seal, tag(folder, name), Files.readAllBytes(place(folder, name)));
    }

    /// A file as a program reads it: itself, or a plain copy that is gone when the store is closed.
    ///
    /// @throws NoSuchFileException if there is none
    public Path lend(String folder, String name) throws IOException {
        if (seal.isNone()) return place(folder, name);
        return lent.copy(seal.name(tag(folder, name)), name, read(folder, name));
    }

    /// Puts a file in the place of what has its name, whole or not at all.
    public void keep(String folder, String name, byte[] bytes) throws IOException {
        var place = place(folder, name);
        Privately.folder(place.getParent());
        var piece = new Piece(tag(folder, name), bytes).sealed(seal);
        Disk.put(place, passing -> Disk.check(piece, passing), piece);
    }

    public void remove(String folder, String name) throws IOException {
        Files.deleteIfExists(place(folder, name));
    }

    /// The names in a folder, in order.
    public List<String> names(String folder) throws IOException {
        var names = new ArrayList<String>();
        for (var file : Disk.files(place(folder)))
            if (!isPassing(file))
                names.add(seal.isNone() ? file.getFileName().toString() : kept(file).name());
        names.sort(null);
        return names;
    }

    /// The tag of a sealed file: its folder and name, which stand nowhere else.
    private static String tag(String folder, String name) {
        return FILE + folder + "/" + name;
    }

    /// A file that is kept.
    ///
    /// @param folder such as `cover`, or `meetings/sg20/td12`
    public record Kept(String folder, String name) {}

    /// All files under folders of these names.
    public List<Kept> all(List<String> folders) throws IOException {
        return all(
                folders,
                (_, e) -> {
                    throw e;
                });
    }

    /// What becomes of a file of which cannot be told what it is.
    public interface Harmed {
        void file(Path file, IOException trouble) throws IOException;
    }

    /// The same; those that do not open are told and passed over.
    public List<Kept> all(List<String> folders, Harmed harmed) throws IOException {
        var all = new ArrayList<Kept>();
        if (seal.isNone()) for (var folder : folders) gather(folder, all);
        else
            for (var folder : Disk.folders(root.resolve(SEALED)))
                for (var file : Disk.files(folder)) if (!isPassing(file)) add(file, all, harmed);
        return all;
    }

    private void add(Path file, List<Kept> all, Harmed harmed) throws IOException {
        try {
            all.add(kept(file));
        } catch (IOException e) {
            harmed.file(file, e);
        }
    }

    private void gather(String folder, List<Kept> all) throws IOException {
        for (var file : Disk.files(place(folder)))
            if (!isPassing(file)) all.add(new Kept(folder, file.getFileName().toString()));
        for (var inner : Disk.folders(place(folder)))
            gather(folder + "/" + inner.getFileName(), all);
    }

    private Kept kept(Path file) throws IOException {
        var tag = Piece.read(seal, Files.readAllBytes(file)).tag();
        int name = tag.lastIndexOf('/');
        if (!tag.startsWith(FILE) || name < 0) throw new IOException("Not a kept file: " + file);
        return new Kept(tag.substring(FILE.length(), name), tag.substring(name + 1));
    }

    private static boolean isPassing(Path file) {
        return file.getFileName().toString().matches("\\..*|.*\\.tmp");
    }

    @Override
    public void close() throws IOException {
        lent.close();
    }

    private Path place(String folder) {
        var place = root.resolve(seal.isNone() ? folder : SEALED + "/" + seal.name(folder));
        if (!place.normalize().startsWith(root.normalize()))
            throw new IllegalArgumentException("Leads elsewhere: " + folder);
        return place;
    }

    private Path place(String folder, String name) {
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.matches("\\.+"))
            throw new IllegalArgumentException("No name of a file: " + name);
        return place(folder).resolve(seal.isNone() ? name : seal.name(tag(folder, name)));
    }
}
