package org.rubric.workbench.write.doubt;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rubric.workbench.write.doubt.Question.Option;

/// A question in the text: the likeliest answer first, a key for each. Enter takes the first, Space
/// leaves the place as it is (a button only where nothing else can be done; the strip has it
/// always), Left goes back, Esc ends the round.
final class Asking extends VBox {
    private final Question question;
    private final Deeds deeds;

    /// What the keys do.
    record Deeds(Consumer<Option> answer, Runnable back, Runnable leave) {}

    Asking(Question question, Deeds deeds) {
        super(8);
        this.question = question;
        this.deeds = deeds;
        getStyleClass().add("asking");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(spoken());
        getChildren().addAll(words(), answers());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    private String spoken() {
        var spoken = new StringBuilder(question.asked()).append(' ').append(question.why());
        for (var option : question.options())
            spoken.append(' ').append(option.answer().cap()).append(": ").append(option.words());
        return spoken.toString();
    }

    private Node words() {
        var asked = new Text(question.asked());
        asked.getStyleClass().add("asked");
        var why = new Text(question.why().isEmpty() ? "" : " " + question.why());
        why.getStyleClass().add("asked-why");
        return new TextFlow(asked, why);
    }

    private Node answers() {
        var row = new FlowPane(8, 8);
        boolean only = question.options().size() == 1;
        for (var option : question.options()) {
            if (option.answer() == Answer.LEAVE && !only) continue;
            var cap = new Label(option.answer().cap());
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            var button = new Button(option.words(), cap);
            button.getStyleClass().addAll("small-button", "answer");
            boolean first = option == question.options().getFirst();
            if (first && option.answer() != Answer.LEAVE) button.getStyleClass().add("likely");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> deeds.answer.accept(option));
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) return;
        switch (event.getCode()) {
            case ESCAPE -> deeds.leave.run();
            case LEFT, UP -> deeds.back.run();
            case ENTER -> deeds.answer.accept(question.options().getFirst());
            case TAB -> {
                return;
            }
            default -> answer(event.getCode());
        }
        event.consume();
    }

    private void answer(KeyCode code) {
        for (var option : question.options())
            if (option.answer().code() == code) {
                deeds.answer.accept(option);
                return;
            }
    }
}
