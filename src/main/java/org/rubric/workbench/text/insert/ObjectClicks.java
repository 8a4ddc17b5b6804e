package org.rubric.workbench.text.insert;

import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.text.DocumentView;

/// What clicks mean on formulas, before they set the caret.
record ObjectClicks(DocumentView view, Inserting inserting) {

    /// One click selects a displayed formula, two open it, and one in the line, too.
    boolean clicked(double x, double y, int times) {
        var touched =
                view.places()
                        .touched(x, y)
                        .map(t -> t.part().run())
                        .filter(run -> run instanceof Inline.Formula)
                        .map(run -> (Inline.Formula) run);
        if (touched.isPresent()) {
            if (times == 2) inserting.edit(touched.get());
            return times == 2;
        }
        var hit = new Object[1];
        view.flow()
                .forEachVisible(
                        (piece, block) -> {
                            double top = block.getLayoutY();
                            var lines = block.lines();
                            double below =
                                    lines.isEmpty()
                                            ? top + block.body()
                                            : view.places().origin(lines.getFirst()).getY();
                            if (piece.block() instanceof Exhibit.Equation && y >= top && y < below)
                                hit[0] = piece.id();
                        });
        if (!(hit[0] instanceof Id id)) return false;
        view.choose(id);
        if (times == 2) inserting.edit();
        return true;
    }
}
