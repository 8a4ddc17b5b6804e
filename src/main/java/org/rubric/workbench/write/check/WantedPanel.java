package org.rubric.workbench.write.check;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.document.Finding;
import org.rubric.rules.Wanted;
import org.rubric.workbench.Words;

/// Asks in one field what only the author can say to mend a finding; Enter mends, Esc leaves it.
final class WantedPanel extends VBox {
    private static final double WIDTH = 440;
    private static final int LONGEST = 2000;

    private final TextField field = new TextField();

    WantedPanel(Words words, Finding finding, Wanted wanted, Consumer<String> said) {
        super(12);
        getStyleClass().add("ignore-panel");
        setPrefWidth(WIDTH);
        var question = new Label(wanted.question());
        question.setWrapText(true);
        question.setLabelFor(field);
        field.setText(wanted.known());
        field.setAccessibleText(wanted.question());
        var mend = new Button(words.of("wanted.mend"));
        mend.getStyleClass().add("primary");
        mend.disableProperty().bind(field.textProperty().map(String::isBlank));
        mend.setOnAction(_ -> say(said));
        var foot = new HBox(mend);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new FindingHead(finding), new VBox(6, question, field), foot);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    say(said);
                    event.consume();
                });
    }

    private void say(Consumer<String> said) {
        var words = field.getText().strip();
        if (!words.isEmpty()) said.accept(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.end();
    }
}
