package org.rubric.workbench;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Says truthfully whether one draft is on disk: since when, not yet, or why not.
final class SavedLabel extends Label {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;
    private String refused = "";
    private String lost = "";
    private String last = "";
    private int held;

    SavedLabel(Words words) {
        this.words = words;
        getStyleClass().add("saved-state");
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
    }

    /// Something beside the draft is on its way to the disk.
    void hold() {
        held++;
        saving();
    }

    /// It is there since then.
    void release(Instant time) {
        held--;
        if (!time.equals(Instant.EPOCH))
            last = LocalTime.ofInstant(time, ZoneId.systemDefault()).format(TIME);
        saved(last);
    }

    /// @param time `14:02:31`
    void saved(String time) {
        last = time;
        if (held > 0 || time.isEmpty()) return;
        if (isWell()) setText(words.of("saved", time));
    }

    void saving() {
        if (isWell()) setText(words.of("saving"));
    }

    /// Says that the disk refuses, until it does not; empty: it saves again.
    void trouble(String sentence) {
        refused = sentence;
        warn();
    }

    /// Says that a change could not be written; empty: one that came later was, and it with it.
    void lost(String sentence) {
        lost = sentence;
        warn();
    }

    private boolean isWell() {
        return refused.isEmpty() && lost.isEmpty();
    }

    private void warn() {
        getStyleClass().remove("not-saved");
        if (isWell()) return;
        setText(words.of("saved.not", refused.isEmpty() ? lost : refused));
        getStyleClass().add("not-saved");
    }
}
