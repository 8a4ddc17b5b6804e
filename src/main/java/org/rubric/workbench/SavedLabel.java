package org.rubric.workbench;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Says truthfully whether one draft is on disk: since when, not yet, or why not.
final class SavedLabel extends Label {
    private final Words words;
    private String refused = "";

    SavedLabel(Words words) {
        this.words = words;
        getStyleClass().add("saved-state");
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
    }

    /// @param time `14:02:31`
    void saved(String time) {
        if (refused.isEmpty()) setText(words.of("saved", time));
    }

    void saving() {
        if (refused.isEmpty()) setText(words.of("saving"));
    }

    /// Says that the disk refuses, until it does not; empty: it saves again.
    void trouble(String sentence) {
        refused = sentence;
        getStyleClass().remove("not-saved");
        if (sentence.isEmpty()) return;
        setText(words.of("saved.not", sentence));
        getStyleClass().add("not-saved");
    }
}
