package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Sparing;

/// The clock of the session: Geneva's time, the reader's own, how long what is at hand has taken.
final class SessionBar extends HBox implements Sparing {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Words words;
    private final Label geneva = new Label();
    private final Label here = new Label();
    private final Label elapsed = new Label();
    private final Button turn = new Button();
    private final Tooltip local = new Tooltip();
    private final Tooltip told = new Tooltip();
    private String own = "";
    private String whole = "";
    private String brief = "";
    private boolean sparing;

    /// @param turn begins the session or ends it
    SessionBar(Words words, Runnable turn) {
        super(12);
        this.words = words;
        geneva.getStyleClass().addAll("strong", "figures");
        here.getStyleClass().addAll("secondary", "figures");
        elapsed.getStyleClass().addAll("secondary", "figures");
        for (var label : new Label[] {geneva, here, elapsed}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        geneva.setTooltip(local);
        elapsed.setTooltip(told);
        this.turn.setMinWidth(Region.USE_PREF_SIZE);
        this.turn.setFocusTraversable(false);
        this.turn.setOnAction(_ -> turn.run());
        this.turn.getStyleClass().add("session-button");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("session-bar");
        getChildren().addAll(Icons.bar(Feather.CLOCK), geneva, here, elapsed, this.turn);
    }

    /// The reader's own time stands above the agenda, too, and what is at hand in its heading.
    @Override
    public void spare(boolean wanted) {
        sparing = wanted;
        say();
    }

    private void say() {
        here.setText(sparing ? "" : own);
        elapsed.setText(sparing ? brief : whole);
    }

    void show(Meeting meeting, Optional<Entry> at, Instant now) {
        boolean on = Proceedings.running(meeting).isPresent();
        geneva.setText(words.of("desk.clock", Moments.geneva(now)));
        own = Moments.apart(now) ? words.of("desk.clock.local", Moments.here(now)) : "";
        local.setText(own.isEmpty() ? geneva.getText() : own);
        var spent = at.filter(_ -> on).map(entry -> new Spent(entry, now));
        whole = spent.map(time -> time.words(words)).orElse("");
        brief = spent.map(time -> time.brief(words)).orElse("");
        told.setText(whole);
        say();
        boolean late = spent.filter(Spent::late).isPresent();
        elapsed.pseudoClassStateChanged(LATE, late);
        turn.setText(words.of(on ? "desk.session.end" : "desk.session.start"));
    }
}
