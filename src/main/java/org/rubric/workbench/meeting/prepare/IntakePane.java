package org.rubric.workbench.meeting.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.prepare.Intake;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.workbench.register.paste.ColumnsRow;
import org.rubric.workbench.register.paste.LineCell;

/// What a list or a folder would change in the meeting; what has to be answered first is asked at
/// the top. Nothing is changed before *Apply*.
final class IntakePane extends BorderPane {
    private final Preparing preparing;
    private final Runnable close;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, String> answers = new HashMap<>();
    private final Label title = new Label();
    private final Label counts = new Label();
    private final VBox notes = new VBox(2);
    private final AskRows asks;
    private final ColumnsRow columns;
    private final ListView<Line> lines = new ListView<>();
    private final Button apply = new Button();
    private Source source;
    private Source.Read read;
    private Intake intake;

    /// @param close leaves it, whether anything was taken or not
    IntakePane(Preparing preparing, Runnable close) {
        this.preparing = preparing;
        this.close = close;
        getStyleClass().addAll("paste-pane", "prepare-intake");
        title.getStyleClass().add("object-title");
        counts.getStyleClass().add("secondary");
        asks = new AskRows(preparing, this::answered);
        columns =
                new ColumnsRow(
                        preparing.words(), preparing.hall().frame().overlay(), this::columns);
        var top = new VBox(4, title, counts, notes);
        top.getStyleClass().add("paste-top");
        setTop(new VBox(top, asks, columns));
        lines.setCellFactory(_ -> new LineCell(preparing.words()));
        lines.getStyleClass().add("paste-lines");
        lines.setAccessibleText(preparing.words().of("intake.lines"));
        lines.setPlaceholder(Fields.secondary(preparing.words().of("intake.nothing")));
        setCenter(lines);
        apply.setText(preparing.words().of("intake.apply"));
        apply.getStyleClass().add("primary");
        apply.setOnAction(_ -> apply());
        var cancel = new Button(preparing.words().of("intake.cancel"));
        cancel.setOnAction(_ -> leave());
        var buttons = new HBox(8, Fields.gap(), cancel, apply);
        buttons.getStyleClass().add("paste-buttons");
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) leave();
        else if (event.getCode() != KeyCode.ENTER) return;
        else if (event.getTarget() instanceof Button button) button.fire();
        else if (event.getTarget() instanceof TextField) return;
        else apply();
        event.consume();
    }

    private void leave() {
        asked.incrementAndGet();
        preparing.hall().frame().bottom().rested();
        close.run();
    }

    /// Reads and compares, and shows what came of it.
    void take(Source what) {
        source = what;
        read = null;
        intake = null;
        answers.clear();
        title.setText(preparing.words().of("intake.reading"));
        counts.setText("");
        notes.getChildren().clear();
        asks.show(java.util.List.of());
        shown(columns, false);
        lines.setItems(FXCollections.observableArrayList());
        apply.setDisable(true);
        compare();
    }

    private void columns(Columns chosen) {
        read = new Source.Read(read.rows(), chosen);
        compare();
    }

    private void answered(int row, String words) {
        answers.put(row, words);
        compare();
    }

    private void compare() {
        int ticket = asked.incrementAndGet();
        var meeting = preparing.meeting().orElseThrow();
        var before = read;
        var said = Map.copyOf(answers);
        apply.setDisable(true);
        var bottom = preparing.hall().frame().bottom();
        bottom.working(preparing.words().of("intake.reading"), -1, this::leave);
        preparing
                .hall()
                .background()
                .execute(
                        () -> {
                            try {
                                var now = before == null ? source.read() : before;
                                var made =
                                        source.compare(
                                                now, meeting, said, () -> ticket == asked.get());
                                Platform.runLater(() -> show(ticket, now, made));
                            } catch (CancellationException _) {
                                // Something newer was asked for.
                            } catch (Exception e) {
                                Platform.runLater(() -> failed(ticket, e));
                            }
                        });
    }

    private void failed(int ticket, Exception e) {
        if (ticket != asked.get()) return;
        preparing.hall().frame().bottom().rested();
        preparing.say(String.valueOf(e.getMessage()));
        if (intake == null) close.run();
    }

    private void show(int ticket, Source.Read now, Intake made) {
        if (ticket != asked.get()) return;
        preparing.hall().frame().bottom().rested();
        read = now;
        intake = made;
        title.setText(made.title());
        counts.setText(
                preparing
                        .words()
                        .of(
                                "intake.counts",
                                made.count(Kind.NEW),
                                made.count(Kind.CHANGED),
                                made.count(Kind.SAME),
                                made.asks().size()));
        notes.getChildren()
                .setAll(
                        made.notes().stream()
                                .limit(8)
                                .map(Fields::secondary)
                                .map(Fields::wrapped)
                                .toList());
        asks.show(made.asks());
        source.form()
                .ifPresent(
                        form -> {
                            shown(columns, true);
                            columns.show(now.rows().orElseThrow(), form, now.columns());
                        });
        var sorted = new ArrayList<Line>();
        for (var kind : new Kind[] {Kind.TROUBLE, Kind.NEW, Kind.CHANGED, Kind.GONE, Kind.SAME})
            for (var line : made.lines()) if (line.kind() == kind) sorted.add(line);
        lines.setItems(FXCollections.observableList(sorted));
        apply.setDisable(made.isEmpty());
        if (!asks.focus()) focus();
    }

    private void focus() {
        if (apply.isDisabled()) lines.requestFocus();
        else apply.requestFocus();
    }

    private static void shown(javafx.scene.Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /// What has to be on disk is there before the meeting says so.
    private void apply() {
        if (apply.isDisabled() || intake == null) return;
        apply.setDisable(true);
        var taken = intake;
        var of = preparing.ledger();
        preparing.behind(
                () -> taken.taking().make(),
                change -> {
                    if (!preparing.ledger().equals(of)) {
                        var author = preparing.desk().author();
                        of.ifPresent(kept -> kept.change(taken.said(), change, author));
                        return;
                    }
                    preparing.change(taken.said(), change);
                    leave();
                });
    }
}
