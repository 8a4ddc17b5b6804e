package org.rubric.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.HashSet;
import org.rubric.repository.files.KeptFiles;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.privacy.Privately;

/// Values too large for records, each in a file beside them that is called by the digest of what it
/// means, written whole and forced before any record names it. Records say which are needed; the
/// others go. Any thread may call it.
public final class Values {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Seal seal;
    private final Worker keeper;
    private final AtomicInteger held = new AtomicInteger();

    Values(Path folder, Seal seal, Worker keeper) {
        this.folder = folder;
        this.seal = seal;
        this.keeper = keeper;
    }

    /// Whether there is a value of that name.
    ///
    /// @param name a digest in lower-case hexadecimal; anything else names nothing
    public boolean has(String name) {
        return DIGEST.matcher(name).matches() && Files.isRegularFile(file(name));
    }

    /// How a value becomes bytes.
    public interface Packing {
        byte[] bytes() throws IOException;
    }

    /// Keeps a value, then has the records written that name it, with no sweeping in between.
    ///
    /// @param value not asked where there is one of that name
    public void keep(String name, Packing value, Runnable named) throws RepositoryException {
        if (!DIGEST.matcher(name).matches())
            throw new IllegalArgumentException("Not a digest: " + name);
        keeper.call(
                () -> {
                    if (!has(name)) write(name, value.bytes());
                    named.run();
                    return name;
                });
    }

    /// @throws RepositoryException MISSING if there is none
    public byte[] find(String name) throws IOException {
        if (!has(name))
            throw new RepositoryException(
                    RepositoryException.Kind.MISSING,
                    RepositoryException.words("missing.value", name));
        return keeper.call(() -> Piece.opened(seal, tag(name), Files.readAllBytes(file(name))));
    }

    /// Removes, in a while, all that no record needs then.
    public void sweep(Supplier<Set<String>> needed) {
        keeper.execute(
                () -> {
                    if (held.get() > 0) return;
                    try {
                        var kept = new HashSet<String>();
                        for (var name : needed.get()) kept.add(seal.name(name));
                        for (var name : names()) if (!kept.contains(name)) remove(name);
                    } catch (IOException _) {
                        // What lies there too long harms nobody; the next sweeping takes it.
                    }
                });
    }

    /// Nothing is swept away until this is released as often.
    void hold() {
        held.incrementAndGet();
    }

    void release() {
        held.decrementAndGet();
    }

    /// The names of all values.
    ///
    /// @param harmed hears of those that do not open, which are passed over
    List<String> all(KeptFiles.Harmed harmed) throws IOException {
        var all = new ArrayList<String>();
        for (var name : names()) {
            if (!DIGEST.matcher(name).matches()) continue;
            try {
                all.add(meant(name));
            } catch (IOException e) {
                harmed.file(folder.resolve(name), e);
            }
        }
        all.sort(null);
        return all;
    }

    /// The name of a value that lies there; a sealed one has it only within.
    private String meant(String name) throws IOException {
        if (seal.isNone()) return name;
        var tag = Piece.read(seal, Files.readAllBytes(folder.resolve(name))).tag();
        return tag.substring(tag("").length());
    }

    private Path file(String name) {
        return folder.resolve(seal.name(name));
    }

    static String tag(String name) {
        return "value " + name;
    }

    private Set<String> names() throws IOException {
        if (!Files.isDirectory(folder)) return Set.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void remove(String name) throws IOException {
        var own = name.endsWith(".tmp") ? name.substring(0, name.length() - 4) : name;
        if (DIGEST.matcher(own).matches()) Files.deleteIfExists(folder.resolve(name));
    }

    private void write(String name, byte[] value) throws IOException {
        Privately.folder(folder);
        Disk.force(folder.getParent());
        var piece = new Piece(tag(name), value).sealed(seal);
        Disk.put(file(name), passing -> check(piece, passing), piece);
    }

    private static void check(byte[] value, Path file) throws IOException {
        if (!Arrays.equals(value, Files.readAllBytes(file)))
            throw new IOException(RepositoryException.words("disk.other"));
    }
}
