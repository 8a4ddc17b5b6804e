package org.rubric.repository;

import org.rubric.document.Document;
import org.rubric.document.Id;

import org.rubric.repository.files.KeptFiles;
import org.rubric.repository.seal.Seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Everything the store holds, for a copy that outlives it. Any thread may ask; an open draft
/// answers as it stands at that moment, and nobody who types waits. Until it is closed no value is
/// swept away.
///
/// What it leaves out is only what is made again from the rest: the database, the search index, the
/// lock. A file that nobody here has heard of is part of it.
public final class Inventory implements AutoCloseable {
    /// What is asked for elsewhere here, or made again.
    private static final Pattern COVERED =
            Pattern.compile(
                    "lock|store[.-].*|index(/.*)?"
                            + "|(drafts|removed)/[0-9a-f-]{36}/((snap|journal)-\\d{12}(\\.torn)?"
                            + "|media/[0-9a-f]{64}|versions/version-\\d{6})"
                            + "|records/((snap|journal)-\\d{12}(\\.torn)?|values/[0-9a-f]{64})"
                            + "|(.*/)?(.*\\.tmp|\\.rubric-.*\\.part)");

    private final Repository repository;
    private final Stock stock;

    /// What of the store this is asked of.
    ///
    /// @param root where it lies
    /// @param keeper reads whole files
    record Stock(Path root, Seal seal, KeptFiles files, Worker keeper, Records records) {}

    Inventory(Repository repository, Stock stock) {
        this.repository = repository;
        this.stock = stock;
        stock.records.values().hold();
    }

    /// A draft of the store, or one that was taken out of its list.
    public record Held(Id draft, boolean removed) {}

    /// A draft as it stands.
    ///
    /// @param state how far it is, in words
    /// @param lost pictures that can no longer be read
    public record Text(String state, Instant changed, Document document, int lost) {}

    /// A version and its document.
    public record Kept(Version version, Document document) {}

    /// A record as it is written.
    public record Item(String kind, String name, String content) {}

    /// All drafts, those that were removed last.
    public List<Held> drafts() throws IOException {
        var all = new ArrayList<Held>();
        for (var draft : in("drafts")) all.add(new Held(draft, false));
        for (var draft : in("removed")) all.add(new Held(draft, true));
        return all;
    }

    private List<Id> in(String folder) throws IOException {
        var drafts = stock.root.resolve(folder);
        if (!Files.isDirectory(drafts)) return List.of();
        var born = new ArrayList<Id>();
        for (var draft : Drawer.all(drafts))
            if (!Drawer.in(drafts, draft, stock.seal).address().isUnborn()) born.add(draft);
        return born;
    }

    /// @throws RepositoryException DAMAGED if no copy of it can be read
    public Text text(Held held) throws IOException {
        var here = repository.opened(held.draft);
        if (here.isPresent() && !held.removed) return text(here.get().now(), 0);
        return stock.keeper.call(
                () -> {
                    var drawer = drawer(held);
                    var state = drawer.read(OptionalLong.empty()).moment().state();
                    return text(state, drawer.media().lost());
                });
    }

    private static Text text(DraftState state, int lost) {
        return new Text(state.state(), state.changed(), state.document(), lost);
    }

    public List<Integer> versions(Held held) throws IOException {
        return drawer(held).versions();
    }

    /// @throws RepositoryException DAMAGED if it cannot be read
    public Kept version(Held held, int number) throws IOException {
        var kept = stock.keeper.call(() -> drawer(held).kept(number));
        return new Kept(kept.version(), kept.document());
    }

    /// All records as they stand, of every kind.
    public List<Item> records() {
        return stock.records.all().entrySet().stream()
                .map(each -> new Item(each.getKey().kind(), each.getKey().name(), each.getValue()))
                .toList();
    }

    /// The names of the values that lie beside the records.
    public List<String> values() throws IOException {
        return values(Inventory::harmed);
    }

    /// The same; those that do not open are told and passed over.
    public List<String> values(KeptFiles.Harmed harmed) throws IOException {
        return stock.records.values().all(harmed);
    }

    private static void harmed(Path file, IOException trouble) throws IOException {
        throw trouble;
    }

    /// @throws RepositoryException MISSING if there is none
    public byte[] value(String name) throws IOException {
        return stock.records.values().find(name);
    }

    /// Every other file of the store, from its folder on, with slashes.
    public List<String> files() throws IOException {
        return files(Inventory::harmed);
    }

    /// The same; those of a protected store that do not open are told and passed over.
    public List<String> files(KeptFiles.Harmed harmed) throws IOException {
        if (stock.seal.isNone()) return plain(stock.root);
        var all = new ArrayList<String>();
        for (var kept : stock.files.all(List.of(), harmed))
            all.add(kept.folder() + "/" + kept.name());
        for (var name : plain(beside())) if (isBeside(name)) all.add(name);
        all.sort(null);
        return all;
    }

    /// Whether a file is no document but something that the program uses, and stays as it is where
    /// the documents are protected.
    public static boolean isBeside(String file) {
        return file.startsWith("dictionaries/") || file.startsWith("fonts/");
    }

    /// Whether a file of that name is asked for elsewhere here or made again: whoever puts one into
    /// a store has it stand for what nobody gave. Case does not count, as on many disks.
    public static boolean isCovered(String file) {
        return COVERED.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }

    /// The folder in which a protected store lies.
    private Path beside() {
        return stock.root.toAbsolutePath().getParent();
    }

    private static List<String> plain(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !COVERED.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// One of them, as it came.
    ///
    /// @throws java.nio.file.NoSuchFileException if it is gone
    public InputStream open(String file) throws IOException {
        if (stock.seal.isNone()) return Files.newInputStream(stock.root.resolve(file));
        if (isBeside(file)) return Files.newInputStream(beside().resolve(file));
        int name = file.lastIndexOf('/');
        var bytes = stock.files.read(file.substring(0, name), file.substring(name + 1));
        return new ByteArrayInputStream(bytes);
    }

    private Drawer drawer(Held held) {
        var folder = stock.root.resolve(held.removed ? "removed" : "drafts");
        return Drawer.in(folder, held.draft, stock.seal);
    }

    @Override
    public void close() {
        stock.records.values().release();
    }
}
