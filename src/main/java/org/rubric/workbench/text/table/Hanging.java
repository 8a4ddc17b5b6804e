package org.rubric.workbench.text.table;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.block.TableView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// Keeps a bar over the table that the caret is in: above its caption, or, where that is out of the
/// window, at the window's edge beside the cell that is written.
public final class Hanging {
    private static final double GAP = 8;

    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private Optional<Region> bar = Optional.empty();

    Hanging(DocumentView view, Places places, Selecting selecting) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
    }

    public void hang(Region wanted) {
        wanted.setManaged(false);
        wanted.setVisible(false);
        bar = Optional.of(wanted);
    }

    void place() {
        bar.ifPresent(shown -> place(shown, table()));
    }

    /// The table around the caret that stands in the flow itself.
    private Optional<TableView> table() {
        return selecting
                .caret()
                .map(Hit::position)
                .flatMap(at -> places.spot(at.block()))
                .map(Places.Spot::block)
                .filter(BlockView::isVisible)
                .filter(TableView.class::isInstance)
                .map(TableView.class::cast);
    }

    private void place(Region shown, Optional<TableView> table) {
        shown.setVisible(table.isPresent());
        if (table.isEmpty()) return;
        shown.applyCss();
        double most = Math.max(1, view.getWidth() - 2 * GAP - 16);
        double wide = Math.min(most, Math.ceil(shown.prefWidth(-1)));
        double tall = Math.ceil(shown.prefHeight(wide));
        shown.resize(wide, tall);
        double middle = view.flow().columnLeft() + view.flow().columnWidth() / 2;
        double x = Math.clamp(middle - wide / 2, GAP, GAP + most - wide);
        shown.relocate(Math.round(x), Math.round(top(table.get(), tall)));
    }

    private double top(TableView table, double tall) {
        double above = table.getLayoutY() - GAP - tall;
        if (above >= GAP) return above;
        var line = selecting.caret().map(hit -> hit.position().block());
        var cell = line.flatMap(table::cell).orElse(new Rectangle2D(0, 0, 0, 24));
        boolean free = table.getLayoutY() + cell.getMinY() >= GAP + tall + GAP;
        if (free) return GAP;
        double bottom = table.getLayoutY() + table.getHeight() + GAP;
        return Math.min(bottom, view.getHeight() - GAP - tall);
    }
}
