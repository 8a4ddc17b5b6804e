package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Growing;
import org.rubric.workbench.Words;

/// A few questions in a panel over the window. Enter answers, Esc leaves all as it was.
public final class Asking extends VBox {
    private final List<TextInputControl> fields = new ArrayList<>();
    private final Label trouble = new Label();
    private final Answered answered;
    private final Runnable close;

    /// @param prompt what an answer looks like
    /// @param lines more than one: an answer of several lines
    public record Question(String label, String value, String prompt, int lines) {
        public static Question of(String label, String value, String prompt) {
            return new Question(label, value, prompt, 1);
        }
    }

    /// Takes the answers, in the order of the questions; answers what is wrong with them.
    public interface Answered {
        Optional<String> take(List<String> answers);
    }

    public Asking(
            Words words,
            String title,
            String verb,
            List<Question> questions,
            Answered answered,
            Runnable close) {
        super(16);
        this.answered = answered;
        this.close = close;
        getStyleClass().add("asking");
        var heading = new Label(title);
        heading.getStyleClass().add("popover-title");
        heading.setWrapText(true);
        var grid = new GridPane(12, 8);
        for (var question : questions) row(grid, question);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setManaged(false);
        var cancel = new Button(words.of("programme.cancel"));
        cancel.setOnAction(_ -> close.run());
        var go = new Button(verb);
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> done());
        var buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, grid, trouble, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void row(GridPane grid, Question question) {
        var field = question.lines() > 1 ? area(question.lines()) : new TextField();
        field.setText(question.value());
        field.setPromptText(question.prompt());
        field.setAccessibleText(question.label());
        field.setPrefWidth(320);
        GridPane.setHgrow(field, Priority.ALWAYS);
        var label = new Label(question.label());
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(fields.size(), label, field);
        fields.add(field);
    }

    private static TextArea area(int lines) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        return area;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        if (event.getTarget() instanceof TextArea && !event.isShortcutDown()) return;
        done();
        event.consume();
    }

    private void done() {
        var wrong = answered.take(fields.stream().map(f -> f.getText().strip()).toList());
        if (wrong.isEmpty()) {
            close.run();
            return;
        }
        trouble.setText(wrong.get());
        trouble.setManaged(true);
        Growing.again(this);
    }

    @Override
    public void requestFocus() {
        if (fields.isEmpty()) super.requestFocus();
        else {
            fields.getFirst().requestFocus();
            fields.getFirst().selectAll();
        }
    }
}
