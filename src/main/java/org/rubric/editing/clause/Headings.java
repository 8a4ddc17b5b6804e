package org.rubric.editing.clause;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.editing.Edit;
import org.rubric.editing.Leaves;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Styling;
import org.rubric.editing.Transaction;

/// Headings come and go; the text under them stays where it is read.
public final class Headings {
    private Headings() {}

    /// Takes a clause's heading away: what it holds goes on in the clause before it, or, where
    /// there is none, in its place. A title with words stays as a paragraph under the title's Id.
    public static void dissolve(Edit edit, Id id) {
        var place = edit.place(id);
        if (!(place.block() instanceof Clause clause)) return;
        var left = new ArrayList<Block>();
        var title = clause.title();
        if (!title.runs().isEmpty()) left.add(Block.Paragraph.of(title.id(), title.runs()));
        left.addAll(clause.body());
        var before = place.at() > 0 ? place.siblings(edit.document()).get(place.at() - 1) : null;
        if (before instanceof Clause previous) {
            edit.splice(place.parent(), place.at() - 1, 2, absorbed(previous, left));
            return;
        }
        boolean bare = left.isEmpty() && place.siblings(edit.document()).size() == 1;
        if (bare) edit.remove(place);
        else edit.step(new Step.Splice(place.parent(), place.at(), 1, left));
    }

    /// That clause with these blocks at its end: text goes under its last heading, clauses keep
    /// their level.
    private static Clause absorbed(Clause clause, List<Block> blocks) {
        int text = 0;
        while (text < blocks.size() && !(blocks.get(text) instanceof Clause)) text++;
        var grown = appended(clause, blocks.subList(0, text));
        var body = new ArrayList<>(grown.body());
        body.addAll(blocks.subList(text, blocks.size()));
        return grown.withBody(body);
    }

    private static Clause appended(Clause clause, List<Block> text) {
        if (text.isEmpty()) return clause;
        var body = new ArrayList<>(clause.body());
        if (!body.isEmpty() && body.getLast() instanceof Clause last)
            body.set(body.size() - 1, appended(last, text));
        else body.addAll(text);
        return clause.withBody(body);
    }

    /// Makes the paragraph at the caret the title of a clause beside the one that holds it; in an
    /// annex, of a clause in it.
    public static Optional<Transaction> raise(Snapshot snapshot, Selection selection) {
        return paragraph(snapshot, selection)
                .flatMap(
                        place ->
                                made(
                                        snapshot,
                                        selection,
                                        place,
                                        depth(place),
                                        Words.of("new-clause")));
    }

    /// Makes the paragraph at the caret the title of a clause of that level, as near as can be; a
    /// title there already goes up or down to it.
    public static Optional<Transaction> level(Snapshot snapshot, Selection selection, int wanted) {
        var place = paragraph(snapshot, selection);
        return place.isPresent()
                ? made(snapshot, selection, place.get(), wanted, Words.of("heading"))
                : shifted(snapshot, selection, wanted);
    }

    private static Optional<Lineage> paragraph(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        return Lineage.of(snapshot.document(), caret.block())
                .filter(place -> place.block() instanceof Block.Paragraph)
                .filter(place -> !Leaves.locked(place.block()))
                .filter(place -> place.root().equals(snapshot.document().id()))
                .filter(place -> place.owner().map(Headings::divided).orElse(true))
                .filter(place -> highest(place) <= Rearranging.DEEPEST);
    }

    private static boolean divided(Block owner) {
        return owner instanceof Clause clause
                && clause.kind() != Clause.Kind.BIBLIOGRAPHY
                && clause.kind() != Clause.Kind.INDEX;
    }

    private static int depth(Lineage place) {
        return place.chain().size() - 1;
    }

    /// What is read after the paragraph, up to the next heading of the level or above, goes along.
    private static Optional<Transaction> made(
            Snapshot snapshot, Selection selection, Lineage place, int wanted, String name) {
        var title = Block.Line.of(place.block().id(), place.block().runs());
        var edit = new Edit(snapshot.document());
        int depth = depth(place);
        int deepest = Math.min(depth + 1, Rearranging.DEEPEST);
        int level = Math.clamp(wanted, highest(place), deepest);
        if (depth == 0) atTop(edit, place, title, place.siblings(snapshot.document()));
        else if (level > depth) inside((Clause) place.owner().orElseThrow(), edit, place, title);
        else beside(edit, place, title, level);
        return edit.done(name, Selection.at(((Selection.Text) selection).caret()));
    }

    /// The highest level that a clause can have here: under an annex it stays in it.
    private static int highest(Lineage place) {
        int least = 1;
        for (int i = 0; i < depth(place); i++)
            if (!(place.chain().get(i) instanceof Clause clause)
                    || clause.kind() != Clause.Kind.CLAUSE) least = i + 2;
        return least;
    }

    private static void atTop(
            Edit edit, Lineage place, Block.Line title, List<? extends Block> siblings) {
        int end = place.at() + 1;
        while (end < siblings.size() && !(siblings.get(end) instanceof Clause)) end++;
        var body = List.<Block>copyOf(siblings.subList(place.at() + 1, end));
        edit.splice(place.parent(), place.at(), end - place.at(), titled(title, body));
    }

    /// As the first of the clauses in the one that holds the paragraph.
    private static void inside(Clause owner, Edit edit, Lineage place, Block.Line title) {
        int at = place.at() - 1;
        int end = at + 1;
        while (end < owner.body().size() && !(owner.body().get(end) instanceof Clause)) end++;
        var body = new ArrayList<>(owner.body().subList(0, at));
        body.add(titled(title, owner.body().subList(at + 1, end)));
        body.addAll(owner.body().subList(end, owner.body().size()));
        edit.replace(owner, owner.withBody(body));
    }

    /// After the clause of that level which holds the paragraph.
    private static void beside(Edit edit, Lineage place, Block.Line title, int level) {
        var body = new ArrayList<Block>();
        var inner = place;
        Clause kept = null;
        for (int i = depth(place); i >= level; i--) {
            var owner = (Clause) inner.owner().orElseThrow();
            int at = inner.at() - 1;
            var before = new ArrayList<>(owner.body().subList(0, at));
            if (kept != null) before.add(kept);
            body.addAll(owner.body().subList(at + 1, owner.body().size()));
            kept = owner.withBody(before);
            inner = inner.up();
        }
        edit.splice(inner.parent(), inner.at(), 1, kept, titled(title, body));
    }

    private static Optional<Transaction> shifted(
            Snapshot snapshot, Selection selection, int wanted) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        var place = Lineage.of(snapshot.document(), caret.block()).orElse(null);
        if (place == null || !(place.owner().orElse(null) instanceof Clause clause))
            return Optional.empty();
        if (!clause.title().id().equals(caret.block())) return Optional.empty();
        var now = snapshot;
        var steps = new ArrayList<Step>();
        for (int i = 0; i < Rearranging.DEEPEST; i++) {
            int level = now.numbering().level(clause.id());
            if (level == wanted) break;
            var once =
                    level > wanted
                            ? Rearranging.promote(now, selection)
                            : Rearranging.demote(now, selection);
            if (once.isEmpty()) break;
            steps.addAll(once.get().steps());
            now = now.after(once.get().steps());
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(Transaction.of(Words.of("heading"), steps, selection));
    }

    /// Takes the title at the caret back into text, or makes paragraphs of what is selected.
    public static Optional<Transaction> plain(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        var place = Lineage.of(snapshot.document(), caret.block()).orElse(null);
        boolean title =
                place != null
                        && place.owner().orElse(null) instanceof Clause clause
                        && clause.kind() == Clause.Kind.CLAUSE
                        && clause.title().id().equals(caret.block());
        if (!title)
            return Styling.turn(
                    snapshot,
                    selection,
                    Words.of("paragraph"),
                    leaf -> Styling.paragraph(leaf, Block.Paragraph.Role.BODY));
        if (place.block().runs().isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        dissolve(edit, place.owner().orElseThrow().id());
        return edit.done(Words.of("plain-paragraph"), Selection.at(caret));
    }

    private static Clause titled(Block.Line title, List<Block> body) {
        return new Clause(Id.fresh(), Traits.NONE, Clause.Kind.CLAUSE, title, body);
    }
}
