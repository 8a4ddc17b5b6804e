package org.rubric.workbench.reference;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The theme's colours for what is painted by hand: nodes nobody sees that the style sheet colours.
final class Tints {
    private final Map<Tint, Region> swatches = new EnumMap<>(Tint.class);

    enum Tint {
        TEXT("-rubric-text"),
        QUIET("-rubric-secondary"),
        LINE("-rubric-outline"),
        ACCENT("-rubric-accent-text"),
        ERROR("-rubric-error"),
        WARNING("-rubric-warning");

        private final String name;

        Tint(String name) {
            this.name = name;
        }
    }

    Tints() {
        for (var tint : Tint.values()) {
            var swatch = new Region();
            swatch.setStyle("-fx-background-color: " + tint.name + ";");
            swatch.setManaged(false);
            swatch.setVisible(false);
            swatches.put(tint, swatch);
        }
    }

    /// To be children of who paints.
    Iterable<Region> swatches() {
        return swatches.values();
    }

    Paint of(Tint tint) {
        var swatch = swatches.get(tint);
        swatch.applyCss();
        var ground = swatch.getBackground();
        if (ground == null || ground.getFills().isEmpty()) return Color.GRAY;
        return ground.getFills().getFirst().getFill();
    }
}
