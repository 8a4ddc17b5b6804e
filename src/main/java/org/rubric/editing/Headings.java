package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Id;
import org.rubric.document.Traits;

/// Headings come and go; the text under them stays where it is read.
final class Headings {
    private Headings() {}

    /// Takes a clause's heading away: what it holds goes on in the clause before it, or, where
    /// there is none, in its place. A title with words stays as a paragraph under the title's Id.
    static void dissolve(Edit edit, Id id) {
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

    /// Makes the paragraph at the caret the title of a new clause after the one that holds it; what
    /// follows it goes along. At the top the new clause stands where the paragraph stood.
    static Optional<Transaction> raise(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        var found = Lineage.of(snapshot.document(), caret.block());
        if (found.isEmpty() || !(found.get().block() instanceof Block.Paragraph paragraph))
            return Optional.empty();
        if (Leaves.locked(paragraph)) return Optional.empty();
        var place = found.get();
        var owner = place.owner();
        if (owner.isPresent() && !(owner.get() instanceof Clause)) return Optional.empty();
        if (!place.root().equals(snapshot.document().id())) return Optional.empty();
        var title = Block.Line.of(paragraph.id(), paragraph.runs());
        var edit = new Edit(snapshot.document());
        var siblings = place.siblings(snapshot.document());
        if (owner.isEmpty()) atTop(edit, place, title, siblings);
        else under((Clause) owner.get(), edit, place, title);
        return edit.done("new clause", Selection.at(caret));
    }

    private static void atTop(
            Edit edit, Lineage place, Block.Line title, List<? extends Block> siblings) {
        int end = place.at() + 1;
        while (end < siblings.size() && !(siblings.get(end) instanceof Clause)) end++;
        var body = List.<Block>copyOf(siblings.subList(place.at() + 1, end));
        edit.splice(place.parent(), place.at(), end - place.at(), titled(title, body));
    }

    private static void under(Clause owner, Edit edit, Lineage place, Block.Line title) {
        int at = place.at() - 1;
        var kept = owner.withBody(owner.body().subList(0, at));
        var moved = titled(title, owner.body().subList(at + 1, owner.body().size()));
        var up = place.up();
        boolean lettered =
                owner.kind() == Clause.Kind.ANNEX || owner.kind() == Clause.Kind.APPENDIX;
        if (lettered) {
            var body = new ArrayList<>(kept.body());
            body.addAll(regrouped(moved));
            edit.replace(owner, owner.withBody(body));
        } else edit.splice(up.parent(), up.at(), 1, kept, moved);
    }

    /// Under an annex the clauses that followed stay beside the new one.
    private static List<Block> regrouped(Clause moved) {
        int text = 0;
        while (text < moved.body().size() && !(moved.body().get(text) instanceof Clause)) text++;
        var all = new ArrayList<Block>();
        all.add(moved.withBody(moved.body().subList(0, text)));
        all.addAll(moved.body().subList(text, moved.body().size()));
        return all;
    }

    private static Clause titled(Block.Line title, List<Block> body) {
        return new Clause(Id.fresh(), Traits.NONE, Clause.Kind.CLAUSE, title, body);
    }
}
