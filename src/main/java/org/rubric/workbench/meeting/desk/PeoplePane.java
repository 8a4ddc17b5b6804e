package org.rubric.workbench.meeting.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Sitting;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Who takes part, and who is there in this session: a click or the space bar says so.
final class PeoplePane extends VBox {
    private static final double ROW = 32;

    private final Words words;
    private final Deeds deeds;
    private final Label count = new Label();
    private final TextField field = new TextField();
    private final ListView<Participant> list = new ListView<>();
    private List<String> present = List.of();

    /// @param add takes a name and an organization as they were typed
    /// @param turn says that somebody is there, or is not
    record Deeds(Consumer<String> add, Consumer<Participant> turn, Runnable left) {}

    PeoplePane(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        var heading = new Label(words.of("meeting.participants").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        count.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button("", Icons.small(Feather.PLUS));
        add.getStyleClass().addAll("flat", "heading-icon");
        add.setAccessibleText(words.of("desk.person.add"));
        add.setTooltip(new Tooltip(words.of("desk.person.add")));
        add.setOnAction(_ -> begin());
        var top = new HBox(8, heading, count, gap, add);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("side-heading");
        field.setPromptText(words.of("desk.person.prompt"));
        field.setAccessibleText(words.of("desk.person.add"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var line = new HBox(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        line.getStyleClass().add("note-line");
        line.visibleProperty().bind(field.visibleProperty());
        line.managedProperty().bind(field.visibleProperty());
        field.setVisible(false);
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("people");
        list.setAccessibleText(words.of("meeting.participants"));
        list.setPlaceholder(new Label(words.of("desk.people.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::listed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("people-pane");
        getChildren().addAll(top, line, list);
    }

    void begin() {
        field.setVisible(true);
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
            deeds.add.accept(field.getText().strip());
            field.clear();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            field.setVisible(false);
            deeds.left.run();
        } else return;
        event.consume();
    }

    private void listed(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.SPACE || chosen == null) return;
        deeds.turn.accept(chosen);
        event.consume();
    }

    /// @param sitting whose presence is shown
    void show(Meeting now, Sitting sitting) {
        present = sitting.present();
        if (!list.getItems().equals(now.participants()))
            list.getItems().setAll(now.participants());
        list.refresh();
        int all = now.participants().size();
        count.setText(
                present.isEmpty()
                        ? String.valueOf(all)
                        : words.of("desk.present", present.size(), all));
    }

    /// A person, with a tick where they are there.
    private final class Cell extends ListCell<Participant> {
        private final Label name = new Label();
        private final Label organization = new Label();
        private final Label tick = new Label();
        private final HBox row;

        Cell() {
            organization.getStyleClass().add("secondary");
            tick.setMinWidth(16);
            tick.setPrefWidth(16);
            name.setMinWidth(80);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(8, tick, name, gap, organization);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setOnMouseClicked(_ -> deeds.turn.accept(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Participant person, boolean empty) {
            super.updateItem(person, empty);
            setGraphic(empty || person == null ? null : row);
            setAccessibleText(null);
            if (empty || person == null) return;
            name.setText(person.name());
            organization.setText(person.organization());
            boolean here = present.contains(person.name());
            tick.setGraphic(here ? good() : null);
            setAccessibleText(
                    words.of(here ? "desk.person.here" : "desk.person", person.name(), person.organization()));
        }

        private javafx.scene.Node good() {
            var icon = Icons.small(Feather.CHECK);
            icon.getStyleClass().add("good");
            return icon;
        }
    }
}
