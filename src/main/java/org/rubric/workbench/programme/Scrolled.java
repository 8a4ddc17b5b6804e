package org.rubric.workbench.programme;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A long menu that is moved under a window of bounded height.
final class Scrolled extends ScrollPane {
    private static final double MOST = 400;
    private final Region inside;

    Scrolled(Region inside) {
        super(inside);
        this.inside = inside;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(MOST);
        getStyleClass().add("scrolled-menu");
        inside.applyCss();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(MOST, inside.prefHeight(-1) + 4);
    }

    @Override
    protected double computePrefWidth(double height) {
        return inside.prefWidth(-1) + 20;
    }

    @Override
    public void requestFocus() {
        inside.requestFocus();
    }
}
