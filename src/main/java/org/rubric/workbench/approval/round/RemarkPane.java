package org.rubric.workbench.approval.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.round.RemarkIntake;
import org.rubric.desk.approval.round.RemarkTable;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.interchange.tables.Table;
import org.rubric.workbench.register.paste.ColumnsRow;
import org.rubric.workbench.register.paste.LineCell;

/// What a table of comments would bring, before anything is taken: its columns, what is to be said
/// of clauses that the text does not have, the comments that come or change.
final class RemarkPane extends BorderPane {
    private final RoundRoom room;
    private final Consumer<RemarkIntake.Compared> apply;
    private final Runnable close;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final ColumnsRow columns;
    private final VBox asks = new VBox(8);
    private final ListView<Line> lines = new ListView<>();
    private final Button take;
    private final Map<Integer, String> answers = new HashMap<>();
    private Read read;
    private RemarkIntake.Compared compared;
    private int asked;

    private record Read(Table table, Columns columns, Reading reading) {}

    private record Made(Read read, RemarkIntake.Compared compared) {}

    /// @param apply takes what was compared
    /// @param close leaves everything as it was
    RemarkPane(RoundRoom room, Consumer<RemarkIntake.Compared> apply, Runnable close) {
        this.room = room;
        this.apply = apply;
        this.close = close;
        columns = new ColumnsRow(room.hall().words(), room.hall().frame().overlay(), this::columns);
        title.getStyleClass().add("object-title");
        title.setText(room.word("paste.title"));
        counts.getStyleClass().add("secondary");
        take = new Button(room.hall().words().of("intake.apply"));
        take.getStyleClass().add("primary");
        take.setOnAction(_ -> take());
        asks.getStyleClass().add("prepare-asks");
        lines.setCellFactory(_ -> new LineCell(room.hall().words()));
        lines.getStyleClass().add("paste-lines");
        lines.setAccessibleText(room.hall().words().of("intake.lines"));
        var nothing = Pieces.secondary(room.hall().words().of("intake.nothing"));
        lines.setPlaceholder(nothing);
        var top = new VBox(4, title, counts);
        top.getStyleClass().add("paste-top");
        setTop(new VBox(top, columns, asks));
        setCenter(lines);
        setBottom(buttons());
        getStyleClass().add("paste-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node buttons() {
        var cancel = new Button(room.hall().words().of("intake.cancel"));
        cancel.setOnAction(_ -> leave());
        var row = new HBox(8, Pieces.gap(), cancel, take);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("paste-buttons");
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && lines.isFocused()) {
            take();
            event.consume();
        }
    }

    private void leave() {
        asked++;
        close.run();
    }

    /// Reads a table and compares it.
    void read(Callable<Table> reading, Reading text) {
        answers.clear();
        compared = null;
        take.setDisable(true);
        asks.getChildren().clear();
        lines.getItems().clear();
        counts.setText(room.hall().words().of("intake.reading"));
        shown(columns, false);
        ask(
                () -> {
                    var table = reading.call();
                    return new Read(table, RemarkTable.columns(table), text);
                });
    }

    private void columns(Columns chosen) {
        ask(() -> new Read(read.table, chosen, read.reading));
    }

    /// Stale answers are dropped.
    private void ask(Callable<Read> what) {
        int ticket = ++asked;
        var said = Map.copyOf(answers);
        var there = room.round().orElseThrow().remarks();
        room.hall()
                .background()
                .execute(
                        () -> {
                            try {
                                var now = what.call();
                                var intake = new RemarkIntake(now.table, now.columns, said);
                                var made = new Made(now, intake.run(there, now.reading.places()));
                                javafx.application.Platform.runLater(() -> show(ticket, made));
                            } catch (Exception e) {
                                javafx.application.Platform.runLater(() -> failed(ticket, e));
                            }
                        });
    }

    private void failed(int ticket, Exception e) {
        if (ticket != asked) return;
        room.say(String.valueOf(e.getMessage()));
        if (compared == null) leave();
    }

    private void show(int ticket, Made made) {
        if (ticket != asked) return;
        read = made.read;
        compared = made.compared;
        counts.setText(
                room.word(
                        "paste.counts",
                        compared.count(Kind.NEW),
                        compared.count(Kind.CHANGED),
                        compared.count(Kind.SAME),
                        compared.count(Kind.TROUBLE),
                        compared.asks().size()));
        shown(columns, true);
        columns.show(
                new Incoming.Rows(room.word("paste.title"), read.table),
                RemarkTable.FORM,
                read.columns);
        asks.getChildren()
                .setAll(
                        compared.asks().stream()
                                .limit(RemarkAsk.MOST)
                                .map(
                                        ask ->
                                                new RemarkAsk(
                                                        room,
                                                        read.reading.places(),
                                                        ask,
                                                        this::answer))
                                .toList());
        shown(asks, !compared.asks().isEmpty());
        var sorted = new ArrayList<Line>();
        for (var kind : Kind.values())
            for (var line : compared.lines()) if (line.kind() == kind) sorted.add(line);
        sorted.sort(java.util.Comparator.comparing(line -> line.kind() != Kind.TROUBLE));
        lines.setItems(FXCollections.observableList(sorted));
        take.setDisable(compared.isEmpty());
        focus();
    }

    private void focus() {
        if (!asks.getChildren().isEmpty()) asks.getChildren().getFirst().requestFocus();
        else if (take.isDisabled()) lines.requestFocus();
        else take.requestFocus();
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void answer(int row, String words) {
        answers.put(row, words);
        ask(() -> read);
    }

    private void take() {
        if (take.isDisabled() || compared == null) return;
        take.setDisable(true);
        apply.accept(compared);
    }
}
