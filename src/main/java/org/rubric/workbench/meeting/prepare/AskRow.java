package org.rubric.workbench.meeting.prepare;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.prepare.Intake;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Wrapping;

/// A row in trouble: what stands there, why it cannot be taken, a field for what is meant.
final class AskRow extends HBox {
    private static final double WIDE = 200;

    private final Intake.Ask ask;
    private final BiConsumer<Integer, String> answered;
    private final TextField field;

    AskRow(Preparing preparing, Intake.Ask ask, BiConsumer<Integer, String> answered) {
        super(8);
        this.ask = ask;
        this.answered = answered;
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(Wrapping.safe(ask.words()), Icons.small(Feather.HELP_CIRCLE));
        words.getStyleClass().addAll("strong", "open-conclusion");
        words.setMinWidth(WIDE);
        words.setMaxWidth(WIDE);
        var why = Fields.secondary(ask.why());
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var said = preparing.word("ask.answer", ask.words());
        field = Fields.field(ask.suggestion(), said, preparing.word("ask.prompt"), WIDE);
        field.setMinWidth(WIDE);
        field.setOnAction(_ -> answer());
        var go = new Button(preparing.word("ask.do"));
        go.setOnAction(_ -> answer());
        go.setMinWidth(Button.USE_PREF_SIZE);
        getChildren().addAll(words, why, field, go);
    }

    private void answer() {
        if (!field.getText().isBlank()) answered.accept(ask.row(), field.getText().strip());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
