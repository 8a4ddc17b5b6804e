package org.rubric.workbench;

import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rubric.workbench.bar.Roomy;

/// A field and a list below it that typing narrows; arrows move, Enter takes. Lies in the overlay.
public final class Chooser extends VBox {
    private static final int ROWS = 10;
    private static final int LEAST = 3;
    private static final double WIDTH = 480;

    private final FoundRows<Place.Target> list;

    /// What is offered.
    private record Offering(Function<String, List<Place.Target>> rows, Runnable done)
            implements FoundRows.Owner<Place.Target> {
        @Override
        public List<Place.Target> found(String typed) {
            return rows.apply(typed.strip());
        }

        @Override
        public String words(Place.Target row) {
            return row.words();
        }

        @Override
        public String aside(Place.Target row) {
            return row.aside();
        }

        @Override
        public void take(Place.Target row) {
            done.run();
            row.run().run();
        }
    }

    /// @param prompt what the empty field says
    /// @param none what an empty list says
    /// @param rows for what was typed, the best first
    /// @param done told before a row is run
    public Chooser(
            String prompt, String none, Function<String, List<Place.Target>> rows, Runnable done) {
        getStyleClass().add("palette");
        setMinWidth(WIDTH);
        list = new FoundRows<>(ROWS, prompt, none, new Offering(rows, done));
        getChildren().addAll(list.field(), list.rows());
        Roomy.prompt(list.field(), 0);
        addEventFilter(KeyEvent.KEY_PRESSED, list::pressed);
        list.fill();
        list.rows().setMinHeight(FoundRows.ROW * Math.clamp(list.many(), LEAST, ROWS));
    }

    @Override
    protected double computePrefWidth(double height) {
        double edges = getInsets().getLeft() + getInsets().getRight();
        return Math.max(WIDTH, list.field().minWidth(-1) + edges);
    }

    /// Begins with words in the field, selected.
    public Chooser with(String words) {
        list.field().setText(words);
        list.field().selectAll();
        return this;
    }

    @Override
    public void requestFocus() {
        list.field().requestFocus();
        list.field().selectAll();
    }
}
