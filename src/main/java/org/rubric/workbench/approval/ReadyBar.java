package org.rubric.workbench.approval;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.desk.approval.Checklist;
import org.rubric.programme.State;
import org.rubric.workbench.Words;

/// How much is still to be done, and the two things to do about it: go to the next, or say that the
/// text is ready.
final class ReadyBar extends HBox {
    private final Words words;
    private final Label count = new Label();
    private final Label state = new Label();
    private final Button next;
    private final Button ready;

    ReadyBar(Words words, Runnable next, Runnable ready) {
        super(8);
        this.words = words;
        count.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        this.next = button("ready.next", "F8", next);
        this.ready = button("ready.do", "", ready);
        this.ready.getStyleClass().add("primary");
        state.getStyleClass().add("secondary");
        getChildren().addAll(count, gap, state, this.next, this.ready);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("register-bar", "ready-bar");
    }

    private Button button(String key, String keys, Runnable run) {
        var button = new Button(words.of(key));
        var tip = words.of(key + ".tip");
        button.setTooltip(new Tooltip(keys.isEmpty() ? tip : words.of("tooltip", tip, keys)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    void waiting() {
        count.setText(words.of("ready.checking"));
        next.setVisible(false);
    }

    /// @param stands the state of its work item; empty: there is none
    void show(Checklist checklist, Optional<State> stands) {
        boolean prepared = stands.filter(State.PREPARED::equals).isPresent();
        var closed = stands.filter(state -> !state.open());
        ready.setVisible(closed.isEmpty());
        ready.setManaged(closed.isEmpty());
        state.setText(closed.map(now -> words.of("ready.state", now.words())).orElse(""));
        count.setText(
                words.of("ready.count", checklist.found())
                        + ", "
                        + words.of("ready.lines", checklist.unfulfilled().size()));
        next.setVisible(checklist.found() > 0);
        ready.getStyleClass().remove("primary");
        if (!prepared) ready.getStyleClass().add("primary");
        ready.setText(words.of(prepared ? "ready.back" : "ready.do"));
        ready.getTooltip().setText(words.of(prepared ? "ready.back.tip" : "ready.do.tip"));
    }

    String said() {
        return count.getText();
    }

    Button ready() {
        return ready;
    }
}
