package org.rubric.rules.references;

import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Spot;
import org.rubric.rules.Survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with an entry that stands on the wrong list.
final class Relocation {
    private static final Wording WORDS = Wording.in("rules");

    private Relocation() {}

    /// Move it or remove it.
    static List<Correction> of(Finding finding, Dossier dossier) {
        var corrections = new ArrayList<Correction>();
        moved(finding.place(), dossier).ifPresent(corrections::add);
        removed(finding.place(), dossier).ifPresent(corrections::add);
        return corrections;
    }

    static Optional<Correction> removed(Id entry, Dossier dossier) {
        var found = entry(entry, dossier);
        var spot = Spot.of(dossier.document(), entry);
        if (found.isEmpty() || spot.isEmpty()) return Optional.empty();
        return Optional.of(
                new Correction(
                        WORDS.of("remove"),
                        Transaction.of(
                                WORDS.of("entry.removed", found.get().tag()),
                                List.of(spot.get().remove()),
                                new Selection.None())));
    }

    /// To the bibliography, which is made if there is none. Citations follow,
    /// also those that are typed.
    static Optional<Correction> moved(Id entry, Dossier dossier) {
        var found = entry(entry, dossier);
        var spot = Spot.of(dossier.document(), entry);
        if (found.isEmpty() || spot.isEmpty()) return Optional.empty();
        var moved = informative(found.get());
        var twin = twin(moved, dossier);
        var there = twin.orElse(moved);
        var steps = new ArrayList<>(new Retagging(dossier.document(), found.get(), there).steps());
        steps.add(spot.get().remove());
        if (twin.isEmpty()) steps.add(pasted(moved, dossier));
        return Optional.of(
                new Correction(
                        WORDS.of("entry.move"),
                        Transaction.of(
                                WORDS.of("entry.moved", found.get().tag()),
                                steps,
                                Selection.at(there.entry().id(), 0))));
    }

    /// The bibliography may have it already.
    private static Optional<Block.Reference> twin(Block.Reference entry, Dossier dossier) {
        return dossier.survey().bibliography().stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> Survey.key(other.tag()).equals(Survey.key(entry.tag())))
                .findFirst();
    }

    /// The entry with `b-` before its tag.
    static Block.Reference informative(Block.Reference entry) {
        var tag = entry.tag().startsWith("b-") ? entry.tag() : "b-" + entry.tag();
        return new Block.Reference(entry.id(), entry.traits(), tag, entry.entry());
    }

    static Optional<Block.Reference> entry(Id id, Dossier dossier) {
        return dossier.document()
                .find(id)
                .filter(Block.Reference.class::isInstance)
                .map(Block.Reference.class::cast);
    }

    static Step pasted(Block.Reference entry, Dossier dossier) {
        var list = dossier.survey().division(Region.BIBLIOGRAPHY);
        if (list.isPresent()) return ListPlace.into(list.get(), entry);
        var id = Id.fresh();
        var made =
                new Clause(
                        id,
                        Traits.NONE,
                        Clause.Kind.BIBLIOGRAPHY,
                        Line.of(id.part("title"), title(dossier)),
                        List.of(entry));
        return new Spot(dossier.document().id(), end(dossier)).insert(List.of(made));
    }

    private static String title(Dossier dossier) {
        var language = dossier.document().front().identity().language();
        return OwnWording.of(language).title("bibliography");
    }

    /// Before an index, else at the end.
    private static int end(Dossier dossier) {
        var body = dossier.document().body();
        for (int i = 0; i < body.size(); i++)
            if (body.get(i) instanceof Clause clause && clause.kind() == Clause.Kind.INDEX)
                return i;
        return body.size();
    }
}
