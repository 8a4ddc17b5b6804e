package org.rubric.workbench.approval.round;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.Deadline;
import org.rubric.programme.State;
import org.rubric.programme.approval.Outcome;
import org.rubric.programme.approval.Round;

/// Which round it is, since when and until when by which rule, how much is open, and what comes
/// next.
final class RoundBar extends VBox {
    private final RoundRoom room;
    private final Deeds deeds;
    private final Label title = new Label();
    private final Label until = new Label();
    private final Hyperlink other;
    private final Hyperlink calendar;
    private final Label rule = new Label();
    private final Label open = new Label();
    private final RoundSwitch rounds;
    private final Label next = new Label();
    private final Button paste;
    private final Button resolution;
    private final Button on;

    /// What can be done with a round.
    interface Deeds {
        void paste();

        void resolve(Node below);

        /// @param state that is proposed
        void go(State state, Node below);

        void end(Node below);

        void calendar(Node below);

        /// Another round is to be shown.
        void turn(int place);
    }

    RoundBar(RoundRoom room, Deeds deeds) {
        super(4);
        this.room = room;
        this.deeds = deeds;
        rounds = new RoundSwitch(deeds::turn);
        other = Pieces.link(room.word("end.change"), () -> deeds.end(until));
        calendar = Pieces.link(room.word("calendar"), () -> deeds.calendar(until));
        paste =
                Pieces.button(
                        room.word("paste"),
                        Feather.CLIPBOARD,
                        tip("paste", "Ctrl+V"),
                        deeds::paste);
        resolution = new Button(room.word("resolution"));
        resolution.setGraphic(org.rubric.workbench.Icons.small(Feather.DOWNLOAD));
        resolution.setMinWidth(Region.USE_PREF_SIZE);
        resolution.setTooltip(new Tooltip(tip("resolution", "Ctrl+Enter")));
        resolution.setOnAction(_ -> resolve());
        on = new Button();
        on.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        rule.getStyleClass().add("secondary");
        open.getStyleClass().add("strong");
        open.setMinWidth(Region.USE_PREF_SIZE);
        next.getStyleClass().add("secondary");
        next.setWrapText(true);
        title.setMinWidth(Region.USE_PREF_SIZE);
        until.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(8, rounds, title, until, other, calendar, Pieces.gap(), open);
        first.setAlignment(Pos.CENTER_LEFT);
        next.setMinHeight(Region.USE_PREF_SIZE);
        var second = new HBox(8, new VBox(2, rule, next), Pieces.gap(), paste, resolution, on);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
        getStyleClass().add("round-bar");
    }

    private String tip(String key, String keys) {
        return room.hall().words().of("tooltip", room.word(key + ".tip"), keys);
    }

    /// @param end of the round; empty: not known
    void show(Round round, Optional<Deadline> end, State state) {
        title.setText(round.sort().words());
        until.setText(
                end.map(due -> room.word("period", round.announced(), due.date()))
                        .orElse(room.word("period.open", round.announced())));
        rule.setText(end.map(this::because).orElse(""));
        other.setVisible(end.isPresent());
        calendar.setVisible(end.isPresent());
        int many = round.remarks().size();
        open.setText(many == 0 ? room.word("none") : room.word("open", many, round.open()));
        open.pseudoClassStateChanged(DONE, many > 0 && round.open() == 0);
        boolean last = room.at() == room.record().rounds().size() - 1;
        var outcome =
                last && state == round.sort().state()
                        ? Outcome.of(round)
                        : Optional.<Outcome>empty();
        next.setText(
                outcome.map(one -> said(one, end))
                        .orElse(
                                last && state != round.sort().state()
                                        ? room.word("now", state.words())
                                        : ""));
        next.setManaged(!next.getText().isEmpty());
        on.setVisible(outcome.isPresent());
        on.setManaged(outcome.isPresent());
        outcome.ifPresent(one -> offer(one, waits(end)));
        resolution.setVisible(many > 0);
        resolution.setManaged(many > 0);
        rounds.show(room.record().rounds(), room.at());
        title.setVisible(!rounds.isVisible());
        title.setManaged(!rounds.isVisible());
    }

    private static final javafx.css.PseudoClass DONE =
            javafx.css.PseudoClass.getPseudoClass("done");

    private String because(Deadline due) {
        var rule = room.word("rule", due.rule(), due.source());
        return due.chosen().isEmpty() ? rule : room.word("rule.own", due.chosen(), rule);
    }

    /// Whether comments can still come.
    private static boolean waits(Optional<Deadline> end) {
        return end.filter(due -> !LocalDate.now().isAfter(due.date())).isPresent();
    }

    private String said(Outcome outcome, Optional<Deadline> end) {
        var key = outcome.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        var next = outcome.next().words();
        if (waits(end)) return room.word("next.running." + key, end.orElseThrow().date(), next);
        return room.word("next." + key, next);
    }

    private void offer(Outcome outcome, boolean waits) {
        on.setText(
                room.word(
                        "on."
                                + outcome.next()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '.')));
        on.getStyleClass().remove("primary");
        if (!waits) on.getStyleClass().add("primary");
        on.setOnAction(_ -> deeds.go(outcome.next(), on));
    }

    /// Opens what resolution asks.
    void resolve() {
        if (resolution.isVisible()) deeds.resolve(resolution);
    }

    /// The button of the next step, where it is offered.
    Optional<Button> next() {
        return on.isVisible() ? Optional.of(on) : Optional.empty();
    }
}
