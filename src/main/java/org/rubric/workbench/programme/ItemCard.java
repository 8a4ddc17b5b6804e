package org.rubric.workbench.programme;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// An item on the board.
final class ItemCard extends VBox {
    private static final double FAR = 6;

    private final ProgrammeEntry entry;
    private final ItemBoard board;
    private double fromX;
    private double fromY;
    private boolean drawn;

    ItemCard(Words words, ProgrammeEntry entry, boolean silent, ItemBoard board) {
        super(4);
        this.entry = entry;
        this.board = board;
        getStyleClass().add("item-card");
        setFocusTraversable(true);
        var name = new Label(entry.name());
        name.getStyleClass().add("item-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(4, name);
        top.setAlignment(Pos.CENTER_LEFT);
        var said = entry.name() + ", " + entry.item().title() + ", " + entry.state().words();
        if (silent) {
            var icon = Icons.small(Feather.ALERT_TRIANGLE);
            icon.getStyleClass().add("warning");
            top.getChildren().add(icon);
            said += ", " + words.of("programme.silent.one");
        }
        var title = new Label(Wrapping.safe(entry.item().title()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var target = entry.item().plan().target();
        var below = new Label((Shown.question(entry) + "  " + target).strip());
        below.getStyleClass().add("secondary");
        getChildren().addAll(top, title);
        if (!below.getText().isEmpty()) getChildren().add(below);
        setAccessibleText(said);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused) board.chosen(this);
                        });
    }

    ProgrammeEntry entry() {
        return entry;
    }

    void mark(boolean chosen) {
        getStyleClass().remove("chosen");
        if (chosen) getStyleClass().add("chosen");
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        fromX = event.getSceneX();
        fromY = event.getSceneY();
        drawn = false;
        requestFocus();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double x = event.getSceneX() - fromX;
        double y = event.getSceneY() - fromY;
        if (!drawn && Math.hypot(x, y) < FAR) return;
        if (!drawn) {
            drawn = true;
            getParent().setViewOrder(-1);
            getStyleClass().add("held");
            board.hold(this);
        }
        setTranslateX(x);
        setTranslateY(y);
        board.over(event.getSceneX(), event.getSceneY());
        event.consume();
    }

    private void released(MouseEvent event) {
        if (drawn) {
            drawn = false;
            setTranslateX(0);
            setTranslateY(0);
            getParent().setViewOrder(0);
            getStyleClass().remove("held");
            board.drop(event.getSceneX(), event.getSceneY());
        } else if (event.getClickCount() == 2) board.opened(this);
        event.consume();
    }
}
