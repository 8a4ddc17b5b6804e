package org.rubric.workbench.approval.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.meeting.post.TypedNumber;
import org.rubric.programme.approval.MeetingWords;
import org.rubric.workbench.Growing;
import org.rubric.workbench.meeting.post.Parts;

/// What a meeting decided on a text: when, which meeting, under which number the text stands.
final class DecidingPanel extends VBox {
    private static final double WIDTH = 400;

    private final FilesRoom room;
    private final Decision usual;
    private final TextField date;
    private final TextField meeting;
    private final TextField document;
    private final Label trouble = new Label();
    private final Button keep;

    /// What is asked.
    ///
    /// @param late whether nobody has said that the text is ready
    /// @param proposes whether the meeting puts the text before its parent: that has no day yet
    record Asks(Decision usual, boolean late, boolean proposes) {
        String key(String verb) {
            var process = usual.process().name().toLowerCase(Locale.ROOT);
            return (proposes ? "propose." : "decide.") + verb + "." + process;
        }
    }

    DecidingPanel(FilesRoom room, Asks asks, Consumer<Decision> decided) {
        super(16);
        this.room = room;
        usual = asks.usual();
        getStyleClass().add("post-panel");
        date = Parts.field(usual.date().toString(), room.word("decide.date"));
        meeting = Parts.field(usual.meeting(), room.word("decide.meeting"));
        document = Parts.field(usual.document(), room.word("decide.document"));
        document.setPromptText("TD 412-R1");
        var grid = new GridPane(12, 8);
        for (var field : asks.proposes() ? List.of(document) : List.of(date, meeting, document)) {
            field.setPrefWidth(WIDTH - 64);
            field.textProperty().addListener((_, _, _) -> turned());
            Parts.row(grid, field.getAccessibleText(), field);
        }
        keep =
                Parts.primary(
                        room.word(asks.key("keep")),
                        () -> {
                            room.post().close();
                            decided.accept(said().orElseThrow());
                        });
        var why = Parts.secondary(room.word(asks.proposes() ? "propose.why" : "decide.why"));
        why.setMaxWidth(WIDTH);
        getChildren().addAll(Parts.title(room.word(asks.key("title"), room.name())), why, grid);
        if (asks.late()) {
            var warning = Parts.wrapped(room.word("decide.late"));
            warning.getStyleClass().add("missing");
            warning.setMaxWidth(WIDTH);
            getChildren().add(warning);
        }
        trouble.getStyleClass().add("missing");
        trouble.setWrapText(true);
        trouble.setManaged(false);
        getChildren().addAll(trouble, Parts.buttons(keep));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) keep.fire();
                });
        turned();
    }

    private Optional<Decision> said() {
        var number = TypedNumber.read("clean", document.getText());
        var typed = document.getText().strip();
        var stands = number.map(n -> n.label().isEmpty() ? "" : n.printed()).orElse(typed);
        var where = meeting.getText().strip();
        if (where.isEmpty()) return Optional.empty();
        return day().map(day -> new Decision(usual.process(), day, where, stands));
    }

    private Optional<LocalDate> day() {
        return MeetingWords.day(date.getText());
    }

    private void turned() {
        if (keep == null) return;
        var wrong = wrong();
        keep.setDisable(!wrong.isEmpty());
        trouble.setText(wrong);
        if (trouble.isManaged() == wrong.isEmpty()) {
            trouble.setManaged(!wrong.isEmpty());
            Growing.again(this);
        }
    }

    /// What is wrong with the answer, in one sentence; empty: nothing.
    private String wrong() {
        if (day().isEmpty()) return room.hall().words().of("prepare.days.wrong");
        return meeting.getText().isBlank() ? room.word("decide.meeting.missing") : "";
    }

    @Override
    public void requestFocus() {
        var first = date.getScene() == null ? document : date;
        first.requestFocus();
        first.selectAll();
    }
}
