package org.rubric.workbench.write.check;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Finding;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Roomy;

/// Asks why a check is to be ignored; Enter keeps the reason, Esc leaves the check where it is.
final class IgnorePanel extends VBox {
    private static final double WIDTH = 440;
    private static final int LONGEST = 300;

    private final TextField reason = Roomy.prompt(new TextField(), 0);

    IgnorePanel(Words words, Finding finding, Consumer<String> kept) {
        super(12);
        getStyleClass().add("ignore-panel");
        var question = new Label(words.of("ignore.question"));
        question.setLabelFor(reason);
        reason.setPromptText(words.of("ignore.example"));
        reason.setAccessibleText(words.of("ignore.question"));
        var hint = new Label(words.of("ignore.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var keep = new Button(words.of("ignore.keep"));
        keep.getStyleClass().add("primary");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.disableProperty().bind(reason.textProperty().map(String::isBlank));
        keep.setOnAction(_ -> keep(kept));
        var foot = new HBox(16, hint, keep);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new FindingHead(finding), new VBox(6, question, reason), foot);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    keep(kept);
                    event.consume();
                });
    }

    @Override
    protected double computePrefWidth(double height) {
        double edges = getInsets().getLeft() + getInsets().getRight();
        return Math.max(WIDTH, reason.minWidth(-1) + edges);
    }

    private void keep(Consumer<String> kept) {
        var words = reason.getText().strip();
        if (words.isEmpty()) return;
        kept.accept(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
