package org.rubric.workbench.meeting.shared;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Words;

/// The number of the document at hand, what it is about, and since when there are marks.
final class Head extends HBox {
    private final Words words;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label since = new Label();

    Head(Words words) {
        super(16);
        this.words = words;
        number.getStyleClass().add("shared-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.managedProperty().bind(number.textProperty().isNotEmpty());
        title.getStyleClass().add("shared-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        since.getStyleClass().addAll("secondary", "shared-since");
        since.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("shared-head");
        getChildren().addAll(number, title, since);
    }

    /// Begins where the text below it begins.
    void from(double left) {
        var next = new Insets(20, 40, 20, Math.round(left));
        if (!next.equals(getPadding())) setPadding(next);
    }

    /// Nothing is at hand: the meeting alone.
    void empty(Optional<Meeting> meeting) {
        number.setText("");
        setAlignment(Pos.CENTER_LEFT);
        Directed.words(title, meeting.map(Meeting::title).orElse(""));
        since.setText("");
    }

    /// @param base text that marks refer to; empty: there are none
    /// @param meeting its title, for what has no document
    void show(Entry entry, Optional<MeetingDocument> base, String meeting) {
        number.setText(entry.document().map(d -> d.number().printed()).orElse(""));
        boolean document = entry.document().isPresent();
        setAlignment(document ? Pos.BASELINE_LEFT : Pos.CENTER_LEFT);
        Directed.words(title, document ? entry.title() : meeting);
        since.setText(base.map(b -> words.of("shared.since", b.number().printed())).orElse(""));
    }
}
