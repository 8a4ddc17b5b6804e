package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Step;
import org.rubric.rules.Spot;
import org.rubric.rules.references.ListPlace;

/// The two lists of what a text cites, clause 2 and the bibliography, and how entries come to them.
final class EntryLists {
    private EntryLists() {}

    /// Adds an entry where it belongs, by its `b-` to the bibliography, which is made if there is
    /// none; false where there is no place for it.
    static boolean add(Document document, Block.Reference entry, List<Step> steps) {
        boolean informative = entry.tag().startsWith("b-");
        var clause = informative ? bibliography(document) : references(document);
        if (clause.isPresent()) steps.add(ListPlace.into(clause.get(), entry));
        else if (informative) steps.add(made(document, entry));
        return clause.isPresent() || informative;
    }

    /// Takes an entry from where it stands and puts another state of it where that belongs; false
    /// where there is no place for it.
    static boolean move(Document document, Block.Reference entry, List<Step> steps) {
        var spot = Spot.of(document, entry.id());
        if (spot.isEmpty()) return false;
        var away = spot.get().remove();
        var back = new ArrayList<Step>();
        if (!add(away.apply(document), entry, back)) return false;
        steps.add(away);
        steps.addAll(back);
        return true;
    }

    static Optional<Block.Reference> entry(Document document, Id id) {
        return document.find(id)
                .filter(Block.Reference.class::isInstance)
                .map(Block.Reference.class::cast);
    }

    /// All entries, clause 2 first as a rule.
    static List<Block.Reference> all(Document document) {
        var all = new ArrayList<Block.Reference>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Reference entry) all.add(entry);
                });
        return all;
    }

    static Optional<Clause> bibliography(Document document) {
        return top(document).stream()
                .filter(clause -> clause.kind() == Clause.Kind.BIBLIOGRAPHY)
                .findFirst();
    }

    /// The clause that holds references already, else the one that is called so.
    static Optional<Clause> references(Document document) {
        var clauses = top(document).stream().filter(c -> c.kind() == Clause.Kind.CLAUSE).toList();
        return clauses.stream()
                .filter(c -> c.body().stream().anyMatch(b -> b instanceof Block.Reference))
                .findFirst()
                .or(() -> clauses.stream().filter(EntryLists::called).findFirst());
    }

    private static boolean called(Clause clause) {
        return OwnWording.clause(Inline.text(clause.title().runs())).equals("references");
    }

    private static List<Clause> top(Document document) {
        var all = new ArrayList<Clause>();
        for (var block : document.body()) if (block instanceof Clause clause) all.add(clause);
        return all;
    }

    private static Step made(Document document, Block.Reference entry) {
        var id = Id.fresh();
        var wording = OwnWording.of(document.front().identity().language());
        var clause =
                new Clause(
                        id,
                        Traits.NONE,
                        Clause.Kind.BIBLIOGRAPHY,
                        Line.of(id.part("title"), wording.title("bibliography")),
                        List.of(entry));
        var body = document.body();
        int end = body.size();
        for (int i = 0; i < body.size(); i++)
            if (body.get(i) instanceof Clause c && c.kind() == Clause.Kind.INDEX) end = i;
        return new Step.Splice(document.id(), end, 0, List.of(clause));
    }
}
