package org.rubric.workbench.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.Outset;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.MeetingWords;
import org.rubric.workbench.Growing;
import org.rubric.workbench.Words;

/// Asks at which meeting a draft is to be decided and by which process. A meeting of the schedule
/// is a press, another is typed with its days. Enter goes on, Esc leaves all as it was.
final class PreparePanel extends VBox {
    private static final double WIDTH = 560;
    private final Words words;
    private final Consumer<Aim> chosen;
    private final TextField meeting = new TextField();
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final TextArea reason = new TextArea();
    private final Label trouble = new Label();
    private final ProcessSwitch process;

    /// @param known how it aims already; empty: it is not on its way
    PreparePanel(Words words, Outset outset, Optional<Aim> known, Consumer<Aim> chosen) {
        super(16);
        this.words = words;
        this.chosen = chosen;
        var proposal = outset.proposal();
        process =
                new ProcessSwitch(
                        words,
                        known.map(Aim::process).orElse(proposal.process()),
                        now -> reason.setText(now == proposal.process() ? proposal.reason() : ""));
        getStyleClass().add("asking");
        setPrefWidth(WIDTH);
        var heading =
                new Label(words.of("prepare.heading", outset.document().front().identity().name()));
        heading.getStyleClass().add("popover-title");
        heading.setWrapText(true);
        reason.setText(known.map(Aim::reason).filter(r -> !r.isEmpty()).orElse(proposal.reason()));
        reason.setWrapText(true);
        reason.setPrefRowCount(4);
        reason.setPromptText(words.of("prepare.reason.prompt"));
        reason.setAccessibleText(words.of("prepare.reason"));
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setManaged(false);
        getChildren().addAll(heading, grid(outset.meetings()), trouble, foot());
        known.map(PreparePanel::meeting).or(outset::aimed).ifPresent(this::fill);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static StudyMeeting meeting(Aim aim) {
        return new StudyMeeting(aim.meeting(), aim.start(), aim.end(), "");
    }

    private Node grid(List<StudyMeeting> coming) {
        var grid = new GridPane(12, 8);
        row(grid, "prepare.meeting", field(meeting, "prepare.meeting", "SG20, 3\u201312 May 2027"));
        if (!coming.isEmpty()) row(grid, "prepare.schedule", choices(coming));
        row(grid, "prepare.first", field(first, "prepare.first", "3 May 2027"));
        row(grid, "prepare.last", field(last, "prepare.last", "12 May 2027"));
        row(grid, "prepare.process", process);
        row(grid, "prepare.reason", reason);
        meeting.textProperty().addListener((_, _, typed) -> read(typed));
        return grid;
    }

    private void row(GridPane grid, String key, Node what) {
        var label = new Label(words.of(key));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(what, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, what);
    }

    private TextField field(TextField field, String key, String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(words.of(key));
        return field;
    }

    private Node choices(List<StudyMeeting> coming) {
        var row = new FlowPane(8, 8);
        for (var each : coming.subList(0, Math.min(4, coming.size()))) {
            var button = new Button(each.name());
            button.getStyleClass().add("small-button");
            button.setOnAction(_ -> fill(each));
            row.getChildren().add(button);
        }
        return row;
    }

    private void fill(StudyMeeting known) {
        meeting.setText(known.name());
        first.setText(known.start().toString());
        last.setText(known.end().toString());
    }

    /// Days that are typed behind the name go to their fields.
    private void read(String typed) {
        MeetingWords.read(typed)
                .ifPresent(
                        read -> {
                            first.setText(read.start().toString());
                            last.setText(read.end().toString());
                        });
    }

    private Node foot() {
        var go = new Button(words.of("prepare.do"));
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> done());
        var foot = new HBox(8, go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        if (event.getTarget() instanceof Button) return;
        done();
        event.consume();
    }

    /// The reason is a field of a form: Tab goes on.
    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        event.consume();
        if (event.isShiftDown()) process.requestFocus();
        else lookup(".primary").requestFocus();
    }

    private void done() {
        var begins = MeetingWords.day(first.getText());
        var ends = last.getText().isBlank() ? begins : MeetingWords.day(last.getText());
        if (begins.isEmpty() || ends.isEmpty()) wrong("prepare.days.wrong");
        else if (ends.get().isBefore(begins.get())) wrong("programme.meeting.wrong");
        else if (reason.getText().isBlank()) wrong("prepare.reason.missing");
        else {
            var typed = MeetingWords.read(meeting.getText()).map(StudyMeeting::name);
            var name = typed.orElse(meeting.getText().strip());
            if (name.isEmpty()) name = "SG, " + begins.get();
            chosen.accept(
                    new Aim(
                            name,
                            begins.get(),
                            ends.get(),
                            process.chosen(),
                            reason.getText().strip()));
        }
    }

    private void wrong(String key) {
        trouble.setText(words.of(key));
        trouble.setManaged(true);
        Growing.again(this);
    }

    @Override
    public void requestFocus() {
        meeting.requestFocus();
        meeting.selectAll();
    }
}
