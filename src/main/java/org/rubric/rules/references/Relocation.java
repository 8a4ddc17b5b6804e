package org.rubric.rules.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;

/// What can be done with an entry that clause 2 should not hold.
final class Relocation {
    private Relocation() {}

    static List<Correction> of(Block.Reference entry, Dossier dossier) {
        var place = place(dossier.document(), entry.id());
        if (place.isEmpty()) return List.of();
        var corrections = new ArrayList<Correction>();
        var home = place.get();
        var cut = new Step.Splice(home.parent(), home.at(), 1, List.of());
        dossier.survey()
                .division(Region.BIBLIOGRAPHY)
                .map(list -> moved(entry, list, cut, home))
                .ifPresent(corrections::add);
        corrections.add(
                new Correction(
                        "Remove",
                        Transaction.of(
                                "removed [" + entry.tag() + "]", List.of(cut), after(home))));
        return corrections;
    }

    private static Correction moved(
            Block.Reference entry, Block.Clause list, Step cut, Home home) {
        var tag = entry.tag().startsWith("b-") ? entry.tag() : "b-" + entry.tag();
        var there = new Block.Reference(entry.id(), entry.traits(), tag, entry.entry());
        var paste = new Step.Splice(list.id(), slot(list, tag), 0, List.of(there));
        return new Correction(
                "Move to bibliography",
                Transaction.of(
                        "moved [" + entry.tag() + "] to the bibliography",
                        List.of(cut, paste),
                        after(home)));
    }

    /// The lists are in alphanumeric order (author's guide, 8.2).
    private static int slot(Block.Clause list, String tag) {
        var parts = list.parts();
        for (int i = 1; i < parts.size(); i++)
            if (parts.get(i) instanceof Block.Reference other && other.tag().compareTo(tag) > 0)
                return i;
        return parts.size();
    }

    private static Selection after(Home home) {
        return Selection.at(new Position(home.neighbour(), 0));
    }

    /// Where a block stands.
    ///
    /// @param neighbour a line nearby for the caret
    private record Home(Id parent, int at, Id neighbour) {}

    private static Optional<Home> place(Document document, Id wanted) {
        for (var block : document.body()) {
            var home = within(block, wanted);
            if (home.isPresent()) return home;
        }
        return Optional.empty();
    }

    private static Optional<Home> within(Block parent, Id wanted) {
        var parts = parent.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(wanted))
                return Optional.of(new Home(parent.id(), i, parts.getFirst().id()));
            var deeper = within(parts.get(i), wanted);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }
}
