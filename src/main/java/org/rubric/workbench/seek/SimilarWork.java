package org.rubric.workbench.seek;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rubric.desk.overlap.Alike;
import org.rubric.workbench.Words;

/// The panel of texts that are about nearly the same as the draft that is open. Up and down go from
/// row to row, Enter opens one.
public final class SimilarWork extends VBox {
    private static final double WIDTH = 640;
    private static final double TALL = 480;

    private final SimilarRows rows;

    /// @param open opens one of them
    public SimilarWork(Words words, List<Alike> near, Consumer<Alike> open) {
        super(8);
        getStyleClass().add("similar-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("similar"));
        title.getStyleClass().add("popover-title");
        var told = new Label(words.of("similar.told"));
        told.getStyleClass().add("secondary");
        told.setWrapText(true);
        told.setMaxWidth(WIDTH - 48);
        rows = new SimilarRows(words, WIDTH - 64, open);
        rows.show(near);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(TALL);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("similar-scroll");
        getChildren().addAll(title, told, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void requestFocus() {
        rows.getChildren().getFirst().requestFocus();
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) return;
        List<Node> all = rows.getChildren();
        int now = all.indexOf(getScene().getFocusOwner());
        all.get(Math.clamp(now + step, 0, all.size() - 1)).requestFocus();
        event.consume();
    }
}
