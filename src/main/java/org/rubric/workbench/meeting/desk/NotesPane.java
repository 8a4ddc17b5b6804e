package org.rubric.workbench.meeting.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.bar.Rows;
import org.rubric.workbench.meeting.desk.Notebook.Jotting;

/// The chair's private notes, the last first, and a line for the next one.
final class NotesPane extends VBox {
    private final Words words;
    private final Deeds deeds;
    private final TextField field = new TextField();
    private final ListView<Jotting> list = new ListView<>();
    private Optional<Meeting> meeting = Optional.empty();

    /// @param add keeps a note; false: it could not
    /// @param left gives the keyboard back
    /// @param typed told whenever the line is another
    record Deeds(
            Predicate<String> add,
            Consumer<Jotting> remove,
            Consumer<String> typed,
            Runnable left) {}

    NotesPane(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        var heading = new Label(words.of("desk.notes").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var never = new Label(words.of("desk.notes.never"), Icons.small(Feather.LOCK));
        never.getStyleClass().add("secondary");
        var top = new Rows(16, 2, heading, never);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("side-heading");
        field.setPromptText(words.of("desk.note.prompt"));
        field.setAccessibleText(words.of("desk.note"));
        field.setTooltip(new Tooltip(words.of("tooltip", words.of("desk.note"), "Ctrl+Alt+N")));
        field.textProperty().addListener((_, _, now) -> deeds.typed.accept(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(words.of("desk.notes"));
        list.getStyleClass().add("notes");
        list.setPlaceholder(new Label(""));
        VBox.setVgrow(list, Priority.ALWAYS);
        var line = new HBox(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        line.getStyleClass().add("note-line");
        getStyleClass().add("notes-pane");
        getChildren().addAll(top, line, list);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            boolean done = field.getText().isBlank() || deeds.add.test(field.getText().strip());
            if (done) field.clear();
            deeds.left.run();
        } else if (event.getCode() == KeyCode.ESCAPE) deeds.left.run();
        else return;
        event.consume();
    }

    /// Whether it is the line of the next note that has the keyboard, with words in it.
    boolean writing(Node owner) {
        return owner == field && !field.getText().isBlank();
    }

    void begin() {
        field.requestFocus();
    }

    /// Shows what was being typed before.
    void resume(String text) {
        field.setText(text);
        field.end();
    }

    void show(Meeting now, List<Jotting> notes) {
        meeting = Optional.of(now);
        var last = notes.reversed();
        if (!list.getItems().equals(last)) list.getItems().setAll(last);
    }

    private String whole(Meeting now) {
        return words.of("desk.note.meeting");
    }

    private String about(Jotting note) {
        var called =
                meeting.flatMap(now -> Entry.find(now, note.about()))
                        .map(Entry::called)
                        .or(
                                () ->
                                        meeting.filter(now -> now.id().equals(note.about()))
                                                .map(this::whole));
        if (note.time().equals(Jotting.UNTIMED)) return called.orElse("–");
        return words.of("desk.note.head", called.orElse("–"), Moments.geneva(note.time()));
    }

    /// A note below the document it is about and when it was made.
    private final class Cell extends ListCell<Jotting> {
        private final Label head = new Label();
        private final Label text = new Label();
        private final Button remove = new Button("", Icons.small(Feather.X));
        private final VBox box;

        Cell() {
            head.getStyleClass().add("secondary");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            remove.getStyleClass().addAll("flat", "heading-icon", "small");
            remove.setAccessibleText(words.of("desk.note.remove"));
            remove.setTooltip(new Tooltip(words.of("desk.note.remove")));
            remove.setOnAction(_ -> deeds.remove.accept(getItem()));
            remove.visibleProperty().bind(hoverProperty().or(selectedProperty()));
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var top = new HBox(head, gap, remove);
            top.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(top, text);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Jotting note, boolean empty) {
            super.updateItem(note, empty);
            setGraphic(empty || note == null ? null : box);
            setAccessibleText(empty || note == null ? null : about(note) + ", " + note.text());
            if (empty || note == null) return;
            head.setText(about(note));
            text.setText(Wrapping.safe(note.text()));
        }
    }
}
