package org.rubric.workbench.text.insert;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.OpenText;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.exhibit.Equations;
import org.rubric.editing.exhibit.Figures;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Hit;

/// What the caret is in or at, or which block is selected whole.
record Here(DocumentView view) {

    Optional<Snapshot> snapshot() {
        return view.session().map(open -> open.snapshot());
    }

    Optional<Position> caret() {
        return view.selecting().caret().map(Hit::position);
    }

    /// The block that is selected whole.
    Optional<Id> chosen() {
        return view.session()
                .map(open -> open.selection())
                .filter(at -> at instanceof Selection.Blocks(var blocks) && blocks.size() == 1)
                .map(at -> ((Selection.Blocks) at).blocks().getFirst());
    }

    /// The caret's line, or the block that is selected whole.
    Optional<Id> block() {
        return caret().map(Position::block).or(this::chosen);
    }

    /// The piece of the text that it is in.
    Optional<Id> piece() {
        return block().map(view.flow()::holding)
                .filter(piece -> piece >= 0)
                .map(piece -> view.flow().pieces().get(piece).id());
    }

    Optional<Exhibit.Figure> figure() {
        return snapshot().flatMap(s -> block().flatMap(id -> Figures.around(s.document(), id)));
    }

    /// The picture whose caption the caret is in, else the figure's first.
    Optional<Exhibit.Panel> panel() {
        var line = block();
        return figure().flatMap(
                        f ->
                                f.panels().stream()
                                        .filter(p -> line.equals(Optional.of(p.caption().id())))
                                        .findFirst()
                                        .or(() -> f.panels().stream().findFirst()));
    }

    Optional<Exhibit.Equation> formula() {
        return snapshot().flatMap(s -> block().flatMap(id -> Equations.around(s.document(), id)));
    }

    Optional<Inline.Formula> formulaInLine() {
        return caret().flatMap(
                        at ->
                                view.places()
                                        .spot(at.block())
                                        .flatMap(s -> s.line().passage().formula(at.offset())));
    }

    Optional<Block.Code> code() {
        return snapshot()
                .flatMap(s -> block().flatMap(s.document()::find))
                .map(block -> block instanceof Block.Code code ? code : null);
    }

    /// Looked for only where the line shows such text: elsewhere a key costs no walk.
    Optional<OpenText.Stretch> open() {
        return caret().filter(this::shown)
                .flatMap(at -> snapshot().flatMap(s -> OpenText.around(s.document(), at)));
    }

    private boolean shown(Position at) {
        return view.places().spot(at.block()).filter(spot -> spot.line().open()).isPresent();
    }
}
