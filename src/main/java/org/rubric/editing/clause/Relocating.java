package org.rubric.editing.clause;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Blank;
import org.rubric.editing.Command;
import org.rubric.editing.Edit;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// Whole clauses taken from one place of the tree to another, wherever the selection is. Identities
/// stay, so that every reference follows.
public final class Relocating {
    private Relocating() {}

    /// On which side of another clause one is put.
    public enum Where {
        BEFORE,
        /// As its last part.
        INTO,
        AFTER
    }

    /// Takes a clause with all it holds to another place. It cannot go into itself, nor deeper than
    /// six levels; an annex stays among annexes.
    public static Command move(Id clause, Id target, Where where) {
        return (snapshot, _) -> moved(snapshot, clause, target, where);
    }

    /// Takes a clause with all it holds away.
    public static Command delete(Id clause) {
        return (snapshot, selection) -> deleted(snapshot, clause, selection);
    }

    /// A new clause with an empty title after that one, of the same level and kind.
    public static Command begin(Id after) {
        return (snapshot, _) -> begun(snapshot, after);
    }

    /// That command for a clause instead of for what is selected.
    public static Command of(Id clause, Command command) {
        return (snapshot, _) ->
                command.on(snapshot, new Selection.Blocks(List.of(clause)))
                        .map(
                                done ->
                                        new Transaction(
                                                done.name(),
                                                done.steps(),
                                                title(snapshot, clause),
                                                done.merge()));
    }

    /// The same, named with how many references read otherwise afterwards: `moved clause 6.2; 3
    /// references followed`.
    public static Command telling(Command command) {
        return (snapshot, selection) ->
                command.on(snapshot, selection).map(done -> told(snapshot, done));
    }

    private static Transaction told(Snapshot before, Transaction done) {
        var after = before.after(done.steps());
        int followed = followed(after.document(), before.numbering(), after.numbering());
        if (followed == 0) return done;

        return new Transaction(
                Words.of("followed", done.name(), followed),
                done.steps(),
                done.after(),
                done.merge());
    }

    /// References that name another number now; those to what is gone follow nothing.
    private static int followed(Document document, Numbering before, Numbering after) {
        var count = new int[1];
        document.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.CrossReference reference
                                && otherwise(reference.target(), before, after)) count[0]++;
                });
        return count[0];
    }

    private static boolean otherwise(Id target, Numbering before, Numbering after) {
        return after.label(target).isPresent()
                && !words(before, target).equals(words(after, target));
    }

    private static String words(Numbering numbering, Id target) {
        return numbering.label(target).map(Label::reference).orElse("");
    }

    private static Optional<Transaction> moved(
            Snapshot snapshot, Id moving, Id target, Where where) {
        var from = clause(snapshot, moving);
        var to = clause(snapshot, target);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        var clause = (Clause) from.get().block();
        var beside = (Clause) to.get().block();
        if (to.get().chain().contains(clause) || !from.get().root().equals(to.get().root()))
            return Optional.empty();
        if (!Standing.fits(snapshot, clause, beside, where == Where.INTO)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        edit.remove(from.get());
        if (!put(edit, clause, edit.place(target), where)) return Optional.empty();
        if (edit.document().equals(snapshot.document())) return Optional.empty();
        return edit.done(named("moved-clause", snapshot, clause), title(snapshot, moving));
    }

    private static boolean put(Edit edit, Clause clause, Lineage place, Where where) {
        if (where == Where.INTO) {
            edit.splice(place.block().id(), place.block().parts().size(), 0, clause);
            return true;
        }
        int at = place.at() + (where == Where.AFTER ? 1 : 0);
        if (!Standing.inOrder(place.siblings(edit.document()), at, clause)) return false;
        edit.splice(place.parent(), at, 0, clause);
        return true;
    }

    private static Optional<Transaction> deleted(
            Snapshot snapshot, Id wanted, Selection selection) {
        var found = clause(snapshot, wanted);
        if (found.isEmpty()) return Optional.empty();
        var place = found.get();
        var edit = new Edit(snapshot.document());
        edit.remove(place);
        return edit.done(
                named("deleted-clause", snapshot, place.block()),
                remaining(edit, place, selection));
    }

    /// Where the caret was, or, if that is gone, the nearest heading before it.
    private static Selection remaining(Edit edit, Lineage place, Selection selection) {
        if (selection instanceof Selection.Text(_, var caret)
                && edit.document().find(caret.block()).isPresent()) return selection;
        var siblings = place.siblings(edit.document());
        for (int i = place.at() - 1; place.chain().size() < 2 && i >= 0; i--)
            if (siblings.get(i) instanceof Clause before)
                return Selection.at(before.title().id(), 0);
        if (place.owner().isPresent() && place.owner().get() instanceof Clause owner)
            return Selection.at(owner.title().id(), 0);
        for (var block : edit.document().body())
            if (block instanceof Clause first) return Selection.at(first.title().id(), 0);
        return new Selection.None();
    }

    private static Optional<Transaction> begun(Snapshot snapshot, Id after) {
        var found = clause(snapshot, after);
        if (found.isEmpty()) return Optional.empty();
        var place = found.get();
        var kind = ((Clause) place.block()).kind();
        var clause = Blank.clause(kind).withBody(List.of(Blank.paragraph()));
        var edit = new Edit(snapshot.document());
        edit.insertAfter(place, clause);
        return edit.done(Words.of("new-clause"), Selection.at(clause.title().id(), 0));
    }

    private static Selection title(Snapshot snapshot, Id clause) {
        return clause(snapshot, clause)
                .map(place -> ((Clause) place.block()).title().id())
                .<Selection>map(id -> Selection.at(id, 0))
                .orElse(new Selection.None());
    }

    private static Optional<Lineage> clause(Snapshot snapshot, Id wanted) {
        return Lineage.of(snapshot.document(), wanted)
                .filter(place -> place.block() instanceof Clause);
    }

    /// What was done to which clause, as a reference names it.
    static String named(String key, Snapshot snapshot, Block clause) {
        var words = words(snapshot.numbering(), clause.id()).replace('\u00A0', ' ');
        return Words.of(key, words.isEmpty() ? Words.of("a-clause") : words);
    }
}
