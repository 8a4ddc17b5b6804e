package org.rubric.workbench.register;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.Desk;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;

/// The place of the meetings: which there are, what lies before the chosen one, what was concluded,
/// and its report.
public final class MeetingsPlace implements Place {
    private final Words words;
    private final Desk desk;
    private final Consumer<String> trouble;
    private final ReportPane report;
    private final BorderPane content = new BorderPane();
    private final VBox list = new VBox();
    private final ScrollPane middle = new ScrollPane();
    private Optional<Meeting> chosen = Optional.empty();

    /// @param trouble hears a sentence when the store cannot be read
    public MeetingsPlace(Words words, Desk desk, ReportPane report, Consumer<String> trouble) {
        this.words = words;
        this.desk = desk;
        this.report = report;
        this.trouble = trouble;
        var heading = new Label(words.of("place.meetings").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var top = new HBox(heading);
        top.getStyleClass().add("pane-heading");
        var left = new VBox(top, list);
        left.getStyleClass().addAll("left-pane", "registers");
        middle.setFitToWidth(true);
        middle.getStyleClass().add("meeting-scroll");
        content.setLeft(left);
        content.setCenter(middle);
        content.setRight(report);
    }

    private void meetings(List<Meeting> meetings) {
        list.getChildren().clear();
        var group = new ToggleGroup();
        for (var meeting : meetings) {
            var title = new Label(meeting.occasion().group() + ", " + meeting.occasion().days());
            var open = new Label(words.of("meeting.open", meeting.open().size()));
            open.getStyleClass().add("secondary");
            var button = new ToggleButton();
            button.setGraphic(new VBox(title, open));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("flat", "register-row", "tall");
            button.setAccessibleText(meeting.title());
            button.setOnAction(_ -> show(meeting));
            button.setSelected(chosen.filter(c -> c.id().equals(meeting.id())).isPresent());
            list.getChildren().add(button);
        }
    }

    private void show(Meeting meeting) {
        chosen = Optional.of(meeting);
        middle.setContent(new MeetingView(words, meeting));
        report.of(meeting);
    }

    @Override
    public String key() {
        return "place.meetings";
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<List<Action>> actions() {
        return List.of();
    }

    @Override
    public void entered() {
        try {
            var meetings = desk.meetings();
            if (meetings.isEmpty()) {
                var nothing = new Label(words.of("meeting.none"));
                nothing.getStyleClass().add("secondary");
                middle.setContent(nothing);
                return;
            }
            if (chosen.isEmpty()) show(meetings.getFirst());
            meetings(meetings);
            list.getChildren().getFirst().requestFocus();
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }
}
