package org.rubric.workbench.approval.round;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.approval.round.ClauseHistory;
import org.rubric.desk.approval.round.ClauseHistory.Step;
import org.rubric.workbench.Icons;
import org.rubric.workbench.meeting.ledger.Leads;

/// A step of a clause's history: when, what, from whom and what became of it.
final class StepCell extends ListCell<Step> {
    private static final double DAY = 128;
    private static final double EDGES = 72;

    private final RoundRoom room;
    private final Supplier<Leads> leads;
    private final ObservableValue<Number> width;

    StepCell(RoundRoom room, Supplier<Leads> leads, ObservableValue<Number> width) {
        this.room = room;
        this.leads = leads;
        this.width = width;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Step step, boolean empty) {
        super.updateItem(step, empty);
        setText(null);
        setGraphic(empty || step == null ? null : row(step));
        setAccessibleText(
                empty || step == null
                        ? null
                        : room.word(
                                "history.step",
                                leads.get().day(step),
                                leads.get().words(step),
                                leads.get().aside(step)));
    }

    private Node row(Step step) {
        var told = leads.get();
        var day = new Label(told.day(step));
        day.getStyleClass().add("secondary");
        day.setMinWidth(DAY);
        var words = Pieces.wrapped(told.words(step));
        if (step instanceof ClauseHistory.Passed) words.getStyleClass().add("strong");
        var said = new VBox(2, words);
        if (!told.aside(step).isBlank()) {
            var aside = Pieces.wrapped(told.aside(step));
            aside.getStyleClass().add("secondary");
            said.getChildren().add(aside);
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var sign = Icons.small(sign(step));
        var row = new HBox(12, sign, day, said);
        row.setPrefWidth(width.getValue().doubleValue() - EDGES);
        row.setMaxWidth(row.getPrefWidth());
        return row;
    }

    private static Feather sign(Step step) {
        return switch (step) {
            case ClauseHistory.Discussed _ -> Feather.USERS;
            case ClauseHistory.Passed _ -> Feather.FLAG;
            case ClauseHistory.Commented _ -> Feather.MESSAGE_SQUARE;
        };
    }
}
