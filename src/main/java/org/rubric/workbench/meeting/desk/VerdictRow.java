package org.rubric.workbench.meeting.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Verdict;
import org.rubric.workbench.Words;

/// What can be concluded, each with its letter. With the keyboard in it a letter chooses.
final class VerdictRow extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final Consumer<Verdict> listener;
    private List<Verdict> offered = List.of();
    private Optional<Verdict> chosen = Optional.empty();

    /// @param listener told what was chosen by letter or click
    VerdictRow(Words words, Consumer<Verdict> listener) {
        super(4, 4);
        this.words = words;
        this.listener = listener;
        setFocusTraversable(true);
        getStyleClass().add("verdicts");
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().length() != 1 || event.isShortcutDown() || event.isAltDown())
            return;
        char letter = Character.toUpperCase(event.getCharacter().charAt(0));
        for (var verdict : offered)
            if (verdict.letter() == letter) {
                event.consume();
                listener.accept(verdict);
                return;
            }
    }

    void offer(Entry entry) {
        var next = Verdict.of(entry);
        if (next.equals(offered)) return;
        offered = next;
        var buttons = new ArrayList<Button>();
        for (var verdict : next) buttons.add(button(verdict));
        getChildren().setAll(buttons);
        setAccessibleText(
                words.of(
                        "desk.verdicts",
                        String.join(
                                ", ",
                                next.stream().map(v -> v.letter() + " " + v.words()).toList())));
    }

    private Button button(Verdict verdict) {
        var cap = new Label(String.valueOf(verdict.letter()));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(6, cap, new Label(Standing.word(verdict, words)));
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(verdict.words());
        button.setTooltip(new Tooltip(words.of("desk.verdict", verdict.words(), verdict.letter())));
        button.setFocusTraversable(false);
        button.getStyleClass().addAll("flat", "verdict");
        button.setUserData(verdict);
        button.setOnAction(_ -> listener.accept(verdict));
        return button;
    }

    void choose(Optional<Verdict> verdict) {
        chosen = verdict;
        for (var node : getChildren())
            node.pseudoClassStateChanged(
                    CHOSEN, verdict.filter(node.getUserData()::equals).isPresent());
    }

    Optional<Verdict> chosen() {
        return chosen;
    }
}
