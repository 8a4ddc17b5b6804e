package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.rubric.desk.approval.round.ClauseHistory;
import org.rubric.desk.approval.round.ClauseHistory.Step;
import org.rubric.desk.approval.round.Places;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.approval.ApprovalPage;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.ledger.Leads;

/// The history of each clause of a draft: contribution, conclusion, consent, comment, approval.
/// Enter or a double click opens the document of a step.
public final class HistoryPage implements ApprovalPage {
    private static final double LIST = 320;

    private final RoundRoom room;
    private final BorderPane content = new BorderPane();
    private final ListView<Row> clauses = new ListView<>();
    private final ListView<Step> steps = new ListView<>();
    private Optional<Told> told = Optional.empty();
    private int asked;

    /// A clause and how much led to it.
    record Row(Places.Place place, int many) {}

    private record Told(Id draft, ClauseHistory history, List<Row> rows) {}

    public HistoryPage(Hall hall) {
        room = new RoundRoom(hall);
        clauses.setCellFactory(_ -> new ClauseCell(room));
        clauses.getStyleClass().addAll("round-list", "history-clauses");
        clauses.setAccessibleText(room.word("history.clauses"));
        clauses.setPrefWidth(LIST);
        clauses.setMinWidth(LIST);
        clauses.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> chosen());
        steps.setCellFactory(_ -> new StepCell(room, this::leads, steps.widthProperty()));
        steps.getStyleClass().addAll("round-list", "history-steps");
        steps.setAccessibleText(room.word("history.steps"));
        var none = Pieces.wrapped(room.word("history.none"));
        none.getStyleClass().addAll("secondary", "round-none");
        steps.setPlaceholder(none);
        clauses.addEventFilter(KeyEvent.KEY_PRESSED, this::toSteps);
        steps.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        steps.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) open();
                });
        content.setLeft(clauses);
        content.setCenter(steps);
        content.getStyleClass().addAll("round-page", "history-page");
    }

    private Leads leads() {
        return new Leads(room.hall(), told.orElseThrow().draft);
    }

    @Override
    public String key() {
        return "approval.page.history";
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<ApprovalRecord> record) {
        if (room.take(record)) {
            told = Optional.empty();
            steps.getItems().clear();
            clauses.getItems().clear();
        }
        read();
    }

    private void read() {
        int ticket = ++asked;
        var draft = room.record().draft();
        var desk = room.hall().desk();
        room.hall()
                .behind(
                        () -> {
                            var history = ClauseHistory.of(desk, draft);
                            var rows =
                                    Places.of(history.text()).outline().stream()
                                            .map(p -> new Row(p, history.of(p.id()).size()))
                                            .toList();
                            return new Told(draft, history, rows);
                        },
                        found -> {
                            if (ticket == asked) show(found);
                        });
    }

    private void show(Told found) {
        boolean first = told.isEmpty();
        told = Optional.of(found);
        int at = clauses.getSelectionModel().getSelectedIndex();
        if (!clauses.getItems().equals(found.rows)) clauses.getItems().setAll(found.rows);
        if (first) at = begin(found.rows);
        if (at >= 0 && at < found.rows.size()) clauses.getSelectionModel().clearAndSelect(at);
        if (first && at > 3) clauses.scrollTo(at - 3);
        chosen();
    }

    /// The clause with the most to tell.
    private static int begin(List<Row> rows) {
        int best = 0;
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).many > rows.get(best).many) best = i;
        return best;
    }

    private void chosen() {
        var row = clauses.getSelectionModel().getSelectedItem();
        List<Step> wanted =
                row == null || told.isEmpty()
                        ? List.<Step>of()
                        : told.get().history.of(row.place.id());
        if (!steps.getItems().equals(wanted)) steps.getItems().setAll(wanted);
    }

    private void toSteps(KeyEvent event) {
        boolean over = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ENTER;
        if (!over || steps.getItems().isEmpty()) return;
        if (steps.getSelectionModel().isEmpty()) steps.getSelectionModel().selectFirst();
        steps.requestFocus();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) open();
        else if (event.getCode() == KeyCode.LEFT) clauses.requestFocus();
        else return;
        event.consume();
    }

    private void open() {
        var step = steps.getSelectionModel().getSelectedItem();
        if (step == null) return;
        if (leads().leads(step)) leads().open(step);
        else room.say(room.word("history.nowhere"));
    }

    @Override
    public void entered() {
        read();
        clauses.requestFocus();
    }
}
