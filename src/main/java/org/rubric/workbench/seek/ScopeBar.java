package org.rubric.workbench.seek;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.rubric.document.Id;
import org.rubric.workbench.Words;

/// Where is searched: everywhere, in the draft that is open, in what belongs to its Question.
final class ScopeBar extends HBox {
    private final Words words;
    private final Runnable told;
    private final ToggleGroup group = new ToggleGroup();
    private Optional<Near> near = Optional.empty();
    private Optional<Id> draft = Optional.empty();
    private String question = "";

    ScopeBar(Words words, Runnable told) {
        super(4);
        this.words = words;
        this.told = told;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("kind-bar");
        offer(Optional.empty());
    }

    /// Another draft is open, or none.
    void offer(Optional<Near> now) {
        if (now.equals(near) && !getChildren().isEmpty()) return;
        near = now;
        draft = Optional.empty();
        question = "";
        getChildren().clear();
        var in = new Label(words.of("seek.in"));
        in.getStyleClass().add("secondary");
        getChildren().add(in);
        add(words.of("seek.everything"), Optional.empty(), "").setSelected(true);
        now.ifPresent(
                one -> {
                    add(words.of("seek.draft", one.name()), Optional.of(one.draft()), "");
                    for (var number : one.questions()) add("Q" + number, Optional.empty(), number);
                });
        boolean choice = now.isPresent();
        setVisible(choice);
        setManaged(choice);
    }

    private ToggleButton add(String name, Optional<Id> within, String asked) {
        var button = new ToggleButton(name);
        button.getStyleClass().add("kind");
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    draft = within;
                    question = asked;
                    told.run();
                });
        getChildren().add(button);
        return button;
    }

    Optional<String> within() {
        return draft.map(Id::value);
    }

    String question() {
        return question;
    }
}
