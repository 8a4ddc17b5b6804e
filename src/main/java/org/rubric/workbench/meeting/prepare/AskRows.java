package org.rubric.workbench.meeting.prepare;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.prepare.Intake;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Wrapping;

/// What a person has to say before a row can be taken, each with a field; Enter answers.
final class AskRows extends VBox {
    private static final int MOST = 6;

    private final Preparing preparing;
    private final BiConsumer<Integer, String> answered;
    private List<Intake.Ask> shown = List.of();

    AskRows(Preparing preparing, BiConsumer<Integer, String> answered) {
        super(8);
        this.preparing = preparing;
        this.answered = answered;
        getStyleClass().add("prepare-asks");
    }

    void show(List<Intake.Ask> asks) {
        setVisible(!asks.isEmpty());
        setManaged(!asks.isEmpty());
        if (asks.equals(shown)) return;
        shown = asks;
        getChildren().setAll(asks.stream().limit(MOST).map(this::row).toList());
        if (asks.size() > MOST)
            getChildren().add(Fields.secondary(preparing.word("asks.more", asks.size() - MOST)));
    }

    private HBox row(Intake.Ask ask) {
        var words = new Label(Wrapping.safe(ask.words()), Icons.small(Feather.HELP_CIRCLE));
        words.getStyleClass().addAll("strong", "open-conclusion");
        words.setMinWidth(200);
        words.setMaxWidth(200);
        var why = Fields.secondary(ask.why());
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var field =
                Fields.field(
                        ask.suggestion(),
                        preparing.word("ask.answer", ask.words()),
                        preparing.word("ask.prompt"),
                        200);
        field.setMinWidth(200);
        field.setOnAction(_ -> answer(ask, field));
        var go = new Button(preparing.word("ask.do"));
        go.setOnAction(_ -> answer(ask, field));
        go.setMinWidth(Button.USE_PREF_SIZE);
        return Fields.row(words, why, field, go);
    }

    private void answer(Intake.Ask ask, TextField field) {
        if (!field.getText().isBlank()) answered.accept(ask.row(), field.getText().strip());
    }

    /// Puts the keyboard into the first field; false: nothing is asked.
    boolean focus() {
        if (shown.isEmpty() || !(getChildren().getFirst() instanceof HBox row)) return false;
        row.getChildren().stream()
                .filter(TextField.class::isInstance)
                .findFirst()
                .ifPresent(javafx.scene.Node::requestFocus);
        return true;
    }
}
