package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Traits;

/// Footnotes: a mark in the text, a body in the apparatus. That a body goes with its mark and
/// stands in its order is seen to at every change.
public final class Footnotes {
    private Footnotes() {}

    /// A mark at the caret, after what is selected, and an empty body for it. Footnotes have none,
    /// nor has code.
    ///
    /// @param id of the new footnote
    public static Command insert(Id id) {
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text text)) return Optional.empty();
            var document = snapshot.document();
            var span = Leaves.span(document, text);
            if (span.isEmpty()) return Optional.empty();
            var leaf = span.get().last();
            if (Leaves.locked(leaf) || leaf instanceof Block.Code) return Optional.empty();
            var edit = new Edit(document);
            if (edit.place(leaf.id()).nearest(Block.Footnote.class).isPresent())
                return Optional.empty();
            int at = span.get().to();
            var mark = List.<Inline>of(new Inline.FootnoteMark(id, ""));
            edit.retype(leaf, Runs.insert(leaf.runs(), at, mark));
            var bodies = new ArrayList<>(document.apparatus().footnotes());
            bodies.add(new Block.Footnote(id, Traits.NONE, List.of(Blank.paragraph())));
            edit.step(new Step.Annotate(new Apparatus(bodies, document.apparatus().remarks())));
            return edit.done(Words.of("new-footnote"), Selection.at(leaf.id(), at + 1));
        };
    }

    /// Takes out every mark of a footnote, and with them its body; the caret goes where the first
    /// mark stood.
    public static Command remove(Id id) {
        return (snapshot, _) -> {
            var edit = new Edit(snapshot.document());
            var first = mark(snapshot.document(), id);
            for (var at = first; at.isPresent(); at = mark(edit.document(), id)) {
                var leaf = edit.now(at.get().block());
                int from = at.get().offset();
                edit.retype(leaf, Runs.remove(leaf.runs(), from, from + 1));
            }
            return first.flatMap(at -> edit.done(Words.of("deleted-footnote"), Selection.at(at)));
        };
    }

    /// Where the first mark of a footnote stands.
    public static Optional<Position> mark(Document document, Id id) {
        var found = new ArrayList<Position>(1);
        document.forEach(
                block -> {
                    int step = 0;
                    for (var run : block.runs()) {
                        if (run instanceof Inline.FootnoteMark mark && mark.target().equals(id))
                            found.add(new Position(block.id(), step));
                        step += run.length();
                    }
                });
        return found.stream().findFirst();
    }

    /// The footnote whose body a block is part of.
    public static Optional<Block.Footnote> around(Document document, Id inside) {
        return Lineage.of(document, inside)
                .flatMap(place -> place.nearest(Block.Footnote.class))
                .map(place -> (Block.Footnote) place.block());
    }
}
