package org.rubric.workbench.meeting.prepare;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.prepare.Intake;

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
        getChildren()
                .setAll(
                        asks.stream()
                                .limit(MOST)
                                .map(ask -> new AskRow(preparing, ask, answered))
                                .toList());
        if (asks.size() > MOST)
            getChildren().add(Fields.secondary(preparing.word("asks.more", asks.size() - MOST)));
    }

    /// Puts the keyboard into the first field; false: nothing is asked.
    boolean focus() {
        if (shown.isEmpty() || !(getChildren().getFirst() instanceof AskRow row)) return false;
        row.requestFocus();
        return true;
    }
}
