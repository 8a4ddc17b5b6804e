package org.rubric.repository;

import org.rubric.document.Id;
import org.rubric.repository.Entry.Key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    static List<String> of(Register register, Path drafts, Seal seal, Map<Key, String> records)
            throws IOException {
        var work = new Reconciliation(register, drafts, seal);
        register.records(records);
        work.drafts();
        if (register.isNew() && work.made > 0)
            work.told.addFirst(RepositoryException.words("recovered.list"));
        return work.told;
    }

    private void drafts() throws IOException {
        var rows = new HashMap<Id, Register.Row>();
        for (var row : register.drafts()) rows.put(row.entry().draft(), row);
        for (var draft : Drawer.all(drafts)) {
            var row = rows.remove(draft);
            var drawer = Drawer.in(drafts, draft, seal);
            if (drawer.address().isUnborn()) continue;
            try {
                if (row == null || row.inUse() || !row.whole()) enter(drawer, row);
                if (register.versions(draft).size() != drawer.versions().size()) versions(drawer);
            } catch (IOException _) {
                told.add(RepositoryException.words("damaged.draft", drawer.folder()));
            }
        }
        for (var gone : rows.keySet()) register.remove(gone);
    }

    private void enter(Drawer drawer, Register.Row row) throws IOException {
        var found = drawer.read(register.witness(drawer.uuid()));
        register.enter(drawer.draft(), found.moment().state(), false);
        if (row == null) made++;
        else recovered(row.entry().name(), found).ifPresent(told::add);
    }

    private void versions(Drawer drawer) throws IOException {
        var all = new ArrayList<Version>();
        for (int number : drawer.versions()) all.add(drawer.kept(number).version());
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
