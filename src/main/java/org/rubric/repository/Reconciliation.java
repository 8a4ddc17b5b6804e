package org.rubric.repository;

import org.rubric.document.Id;
import org.rubric.repository.Entry.Key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rubric.repository.seal.Seal;

/// Makes the register say what the files say, and tells in sentences what had to be made good.
final class Reconciliation {
    private final Register register;
    private final Path drafts;
    private final Seal seal;
    private final List<String> told = new ArrayList<>();
    private int made;

    private Reconciliation(Register register, Path drafts, Seal seal) {
        this.register = register;
        this.drafts = drafts;
        this.seal = seal;
    }

    /// @return sentences for the user; none after an ordinary day
    ///
    /// @param records as they were when the store was opened
    static List<String> of(
            Register register, Path drafts, Seal seal, Moment<Map<Key, String>> records)
            throws IOException {
        var work = new Reconciliation(register, drafts, seal);
        var seen = register.witness(Records.ID);
        if (seen.isPresent() && seen.getAsLong() > records.sequence())
            work.told.add(RepositoryException.words("recovered.records.end"));
        register.records(records);
        work.drafts();
        if (register.isNew() && work.made > 0)
            work.told.addFirst(RepositoryException.words("recovered.list"));
        return work.told;
    }

    /// The drafts as they lie there, last changed first, for when there is no register to ask.
    /// Reads all of them; one that cannot be read is left out.
    static List<DraftEntry> listed(Path drafts, Seal seal) throws IOException {
        var all = new ArrayList<DraftEntry>();
        for (var draft : Drawer.all(drafts)) {
            try {
                var found = Drawer.in(drafts, draft, seal).read(OptionalLong.empty());
                all.add(listed(draft, found.moment().state()));
            } catch (IOException _) {
                continue;
            }
        }
        all.sort(Comparator.comparing((DraftEntry each) -> each.standing().changed()).reversed());
        return all;
    }

    private static DraftEntry listed(Id draft, DraftState state) {
        var line = Headline.of(state.document());
        var standing =
                new DraftEntry.Standing(
                        state.state(), state.changed().truncatedTo(ChronoUnit.MICROS));
        var size = new DraftEntry.Size(line.words(), 0, 0, 0);
        return new DraftEntry(draft, line.name(), line.title(), line.question(), standing, size);
    }

    private void drafts() throws IOException {
        var rows = new HashMap<Id, Register.Row>();
        for (var row : register.drafts()) rows.put(row.entry().draft(), row);
        for (var draft : Drawer.all(drafts)) {
            var row = rows.remove(draft);
            var drawer = Drawer.in(drafts, draft, seal);
            if (row == null && drawer.address().isUnborn()) {
                if (Files.exists(drawer.folder().resolve(Transcription.UNREAD)))
                    told.add(RepositoryException.words("damaged.draft", drawer.folder()));
                continue;
            }
            try {
                var seen = register.witness(drawer.uuid());
                if (row == null || row.inUse() || !row.whole() || !drawer.address().rests(seen))
                    enter(drawer, row, seen);
                versions(drawer, row);
            } catch (IOException _) {
                told.add(RepositoryException.words("damaged.draft", drawer.folder()));
            }
        }
        for (var gone : rows.values()) gone(gone.entry());
    }

    /// A draft that somebody took out of the list lies under `removed`; any other is missed.
    private void gone(DraftEntry entry) throws IOException {
        var removed = drafts.resolveSibling("removed").resolve(entry.draft().value());
        if (!Files.isDirectory(removed))
            told.add(RepositoryException.words("recovered.gone", entry.name(), drafts));
        register.remove(entry.draft());
    }

    /// What was told once and waits to be mended until the draft is opened is not told again.
    private void enter(Drawer drawer, Register.Row row, OptionalLong seen) throws IOException {
        var found = drawer.read(seen);
        boolean sound = found.damage().none();
        if (sound) register.enter(drawer, found.moment(), false);
        else register.enter(drawer.draft(), found.moment().state(), false);
        if (row == null) made++;
        boolean known = row != null && !row.inUse() && seen.orElse(-1) == found.moment().sequence();
        if (sound && (row == null || known)) return;
        recovered(Headline.of(found.moment().state().document()).name(), found)
                .ifPresent(told::add);
    }

    /// A version that has been listed and has no file any more is missed.
    private void versions(Drawer drawer, Register.Row row) throws IOException {
        var listed = register.versions(drawer.draft());
        var numbers = drawer.versions();
        if (listed.stream().map(Version::number).toList().equals(numbers)) return;
        long gone = listed.stream().filter(each -> !numbers.contains(each.number())).count();
        if (gone > 0 && row != null)
            told.add(RepositoryException.words("recovered.versions", gone, row.entry().name()));
        var all = new ArrayList<Version>();
        for (int number : numbers) {
            try {
                all.add(drawer.kept(number).version());
            } catch (IOException _) {
                told.add(RepositoryException.words("damaged.version", number, drawer.folder()));
            }
        }
        register.versions(drawer.draft(), all);
    }

    /// What opening found out of the ordinary, in one sentence; empty: nothing.
    static Optional<String> recovered(String name, Recovery<?> found) {
        if (!found.damage().none()) return Optional.of(damaged(name, found.damage()));
        if (found.replayed() == 0) return Optional.empty();
        return Optional.of(RepositoryException.words("recovered.changes", found.replayed(), name));
    }

    private static String damaged(String name, Recovery.Damage damage) {
        int later = damage.salvaged().size();
        return RepositoryException.words("damaged.volume", name, damage.reason(), later);
    }
}
