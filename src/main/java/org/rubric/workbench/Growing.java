package org.rubric.workbench;

import javafx.scene.layout.Region;

/// A panel over the window that has become taller: the overlay does not lay it out again by itself.
public final class Growing {
    private static final double EDGE = 8;

    private Growing() {}

    /// As tall as it wants to be now; it moves up where the window would end before it.
    public static void again(Region panel) {
        if (panel.getParent() == null || panel.getScene() == null) return;
        panel.applyCss();
        panel.resize(panel.getWidth(), panel.prefHeight(panel.getWidth()));
        double room = panel.getScene().getHeight() - EDGE - panel.getHeight();
        if (panel.getLayoutY() > room) panel.setLayoutY(Math.max(EDGE, room));
        panel.layout();
    }
}
