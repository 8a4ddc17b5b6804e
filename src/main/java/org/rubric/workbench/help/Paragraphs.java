package org.rubric.workbench.help;

import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rubric.desk.guide.Piece;
import org.rubric.desk.guide.Topic;

/// The text of an answer: labels of the window stand out, keys look like keys. Heard as one text.
final class Paragraphs extends VBox {
    private final UnaryOperator<String> keys;

    /// @param keys by the action
    Paragraphs(UnaryOperator<String> keys) {
        super(8);
        this.keys = keys;
        getStyleClass().add("help-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Topic topic) {
        getChildren().clear();
        for (var line : topic.paragraphs()) {
            var flow = new TextFlow();
            flow.getStyleClass().add("help-paragraph");
            for (var piece : line) flow.getChildren().add(node(piece));
            getChildren().add(flow);
        }
        setAccessibleText(topic.plain(keys));
    }

    void say(String words) {
        var flow = new TextFlow(plain(words));
        flow.getStyleClass().add("help-paragraph");
        getChildren().setAll(flow);
        setAccessibleText(words);
    }

    private Node node(Piece piece) {
        return switch (piece) {
            case Piece.Words(var words) -> plain(words);
            case Piece.Label(var label) -> {
                var text = plain(label);
                text.getStyleClass().add("strong");
                yield text;
            }
            case Piece.Key(var action) -> {
                var cap = new Label(keys.apply(action));
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(USE_PREF_SIZE);
                yield cap;
            }
        };
    }

    private static Text plain(String words) {
        var text = new Text(words);
        text.getStyleClass().add("help-words");
        return text;
    }
}
