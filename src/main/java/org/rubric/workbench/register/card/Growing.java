package org.rubric.workbench.register.card;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field as high as its words are, with the keys of a line: Enter and Tab leave it.
final class Growing extends TextArea {
    private static final double LINE = 32;
    private static final double FRAME = 14;
    private final Text measure = new Text();

    Growing(Runnable done, Runnable undone) {
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(LINE);
        getStyleClass().add("fact-field");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, done, undone));
        textProperty().addListener((_, _, _) -> requestLayout());
    }

    private void pressed(KeyEvent event, Runnable done, Runnable undone) {
        if (event.getCode() == KeyCode.ENTER) done.run();
        else if (event.getCode() == KeyCode.TAB)
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        else if (event.getCode() == KeyCode.ESCAPE) undone.run();
        else return;
        event.consume();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        if (wide <= 0) return LINE;
        var inside = getInsets() == null ? Insets.EMPTY : getInsets();
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? "x" : getText());
        measure.setWrappingWidth(Math.max(16, wide - inside.getLeft() - inside.getRight() - 20));
        return Math.max(LINE, Math.ceil(measure.getLayoutBounds().getHeight()) + FRAME);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
