package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.OwnWording;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.editing.clause.ListOrder;

/// Cites a text of the catalogue in the place of a range: its entry is added to clause 2, or to the
/// bibliography, unless it stands there, and the citation names it. One step of undo. Cannot be
/// done where the text has no clause 2.
///
/// @param range within one line
/// @param informative cited as `[b-…]`; a bibliography is made if there is none
/// @param locator `clause 7.2`; empty: the whole text
public record CiteCommand(
        Selection.Text range, Recommendation text, boolean informative, String locator)
        implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        var line = document.find(range.caret().block());
        if (line.isEmpty()) return Optional.empty();
        var steps = new ArrayList<Step>();
        var entry = listed(document).orElseGet(this::entry);
        if (document.find(entry.id()).isEmpty() && !listed(document, entry, steps))
            return Optional.empty();
        int from = Math.min(range.anchor().offset(), range.caret().offset());
        int to = Math.max(range.anchor().offset(), range.caret().offset());
        if (to > Inline.length(line.get().runs())) return Optional.empty();
        var tag = "[" + entry.tag() + "]";
        var citation = new Inline.Citation(entry.id(), locator, tag, Marks.NONE);
        var runs = Runs.remove(line.get().runs(), from, to);
        steps.add(Step.Retype.of(line.get(), Runs.insert(runs, from, List.of(citation))));
        var after = Selection.at(line.get().id(), from + 1);
        return Optional.of(Transaction.of("citing " + tag, steps, after));
    }

    private Optional<Block.Reference> listed(Document document) {
        var found = new ArrayList<Block.Reference>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Reference entry
                            && entry.tag().startsWith("b-") == informative
                            && Designation.parse(entry.tag())
                                    .filter(text.designation()::same)
                                    .isPresent()) found.add(entry);
                });
        return found.stream().findFirst();
    }

    /// `Recommendation ITU-T Y.4000 (2012), *Overview of …*.` (document-types 2.3)
    private Block.Reference entry() {
        var id = Id.fresh();
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Text(named().entry() + ", ", Marks.NONE));
        var title = text.title().words();
        if (!title.isEmpty()) runs.add(new Inline.Text(title, Marks.of(Marks.Style.ITALIC)));
        runs.add(new Inline.Text(".", Marks.NONE));
        var tag = (informative ? "b-" : "") + text.designation().tag();
        return new Block.Reference(id, Traits.NONE, tag, Line.of(id.part("entry"), runs));
    }

    /// With the year of its approval where no edition is named.
    private Designation named() {
        var name = text.designation();
        var date = text.standing().date();
        if (!name.edition().isEmpty() || date.length() < 4) return name;
        return new Designation(name.body(), name.type(), name.numbers(), date.substring(0, 4));
    }

    /// Adds an entry where it belongs, by its `b-` to the bibliography; false where there is no
    /// place for it.
    static boolean listed(Document document, Block.Reference entry, List<Step> steps) {
        boolean informative = entry.tag().startsWith("b-");
        var clause = informative ? bibliography(document) : references(document);
        if (clause.isPresent()) into(clause.get(), entry, steps);
        else if (informative) made(document, entry, steps);
        return clause.isPresent() || informative;
    }

    private static Optional<Clause> bibliography(Document document) {
        return top(document).stream()
                .filter(clause -> clause.kind() == Clause.Kind.BIBLIOGRAPHY)
                .findFirst();
    }

    /// The clause that holds references already, else the one that is called so.
    private static Optional<Clause> references(Document document) {
        var clauses = top(document).stream().filter(c -> c.kind() == Clause.Kind.CLAUSE).toList();
        return clauses.stream()
                .filter(c -> c.body().stream().anyMatch(b -> b instanceof Block.Reference))
                .findFirst()
                .or(() -> clauses.stream().filter(CiteCommand::called).findFirst());
    }

    private static boolean called(Clause clause) {
        return OwnWording.clause(Inline.text(clause.title().runs())).equals("references");
    }

    private static List<Clause> top(Document document) {
        var all = new ArrayList<Clause>();
        for (var block : document.body()) if (block instanceof Clause clause) all.add(clause);
        return all;
    }

    /// In alphanumeric order; a "None." that was true until now goes.
    private static void into(Clause clause, Block.Reference entry, List<Step> steps) {
        var parts = clause.parts();
        int slot = parts.size();
        for (int i = 1; i < parts.size(); i++)
            if (parts.get(i) instanceof Block.Reference other
                    && ListOrder.compare(other, entry) > 0) {
                slot = i;
                break;
            }
        boolean nothing =
                slot > 1
                        && parts.get(slot - 1) instanceof Block.Paragraph only
                        && only.role() == Block.Paragraph.Role.BODY
                        && Inline.text(only.runs()).strip().transform(CiteCommand::nothing);
        steps.add(
                new Step.Splice(
                        clause.id(), nothing ? slot - 1 : slot, nothing ? 1 : 0, List.of(entry)));
    }

    private static boolean nothing(String words) {
        return words.isEmpty() || OwnWording.none(words);
    }

    private static void made(Document document, Block.Reference entry, List<Step> steps) {
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
        steps.add(new Step.Splice(document.id(), end, 0, List.of(clause)));
    }
}
