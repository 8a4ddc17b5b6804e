package org.rubric.workbench.write;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Exhibit;
import org.rubric.editing.exhibit.Figures;
import org.rubric.workbench.Action;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.insert.Inserting;

/// What brings figures, formulas, footnotes and open text in, and edits the one at the caret.
final class InsertActions {
    private final DocumentView text;
    private final Inserting inserting;

    InsertActions(DocumentView text) {
        this.text = text;
        inserting = text.inserting();
    }

    /// Those that stand in the tool row.
    List<Action> tools() {
        return List.of(
                Action.of(
                        "figure",
                        new Action.Face.Named(Feather.IMAGE),
                        "",
                        this::placed,
                        inserting::chooseFigure),
                Action.of(
                        "formula",
                        new Action.Face.Named(Feather.PLUS_SQUARE),
                        "Shortcut+Alt+E",
                        this::placed,
                        inserting::formula));
    }

    /// Those that have a key or stand in the palette alone.
    List<Action> others() {
        BooleanSupplier figure = () -> inserting.figure().isPresent();
        return List.of(
                hidden("formula.line", "Shortcut+Shift+E", this::placed, inserting::formulaInLine),
                hidden("formula.meaning", "", inserting::inFormula, inserting::meaning),
                hidden("footnote", "Shortcut+Alt+F", this::placed, inserting::footnote),
                hidden(
                        "open.text",
                        "Shortcut+Shift+Open Bracket",
                        this::placed,
                        inserting::notAgreed),
                hidden("edit.here", "Alt+ENTER", inserting::canEdit, inserting::edit),
                hidden("figure.edit", "", figure, inserting::edit),
                hidden("figure.replace", "", figure, inserting::chooseReplacement),
                hidden("figure.sub", "", figure, inserting::chooseSubFigure),
                hidden("figure.up", "", figure, () -> move(true)),
                hidden("figure.down", "", figure, () -> move(false)),
                hidden("figure.delete", "", figure, this::delete));
    }

    private static Action hidden(String key, String keys, BooleanSupplier possible, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, possible, run);
    }

    private boolean placed() {
        return text.session().isPresent() && inserting.placed();
    }

    private void move(boolean up) {
        inserting
                .figure()
                .map(Exhibit.Figure::id)
                .ifPresent(id -> text.perform(Figures.move(id, up)));
    }

    private void delete() {
        inserting
                .picture()
                .map(Exhibit.Panel::id)
                .ifPresent(id -> text.perform(Figures.remove(id)));
    }
}
