package org.rubric.workbench.approval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.approval.Checklist;
import org.rubric.programme.approval.Tick;
import org.rubric.programme.approval.Tick.Answer;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// One line of the checklist: its question, what was found, the answer that only a person can give.
/// On its head Y, N and A answer, Delete takes the answer away, Enter writes a note.
final class LineBox extends VBox {
    private static final int FEW = 6;
    private final Words words;
    private final Checklist.Line line;
    private final Deeds deeds;
    private final HBox head = new HBox(8);
    private final Button note = new Button("", Icons.small(Feather.EDIT_3));

    /// What the page does for its lines.
    interface Deeds extends EvidenceRow.Going {

        /// @param answer the same again takes it away
        void judge(Checklist.Line line, Answer answer);

        void forget(Checklist.Line line);

        /// Asks for a note below a node.
        void note(Checklist.Line line, Node below);

        /// Shows all that was found, or the first again.
        void unfold(String key);
    }

    /// @param number of the line, from 1
    /// @param whole whether all that was found is shown
    LineBox(Words words, int number, Checklist.Line line, boolean whole, Deeds deeds) {
        this.words = words;
        this.line = line;
        this.deeds = deeds;
        getStyleClass().add("checklist-line");
        fill(number);
        getChildren().add(head);
        line.tick().ifPresent(tick -> getChildren().add(told(tick)));
        getChildren().addAll(evidence(whole));
    }

    private void fill(int number) {
        var place = new Label(String.valueOf(number));
        place.getStyleClass().add("checklist-number");
        var question = new Label(line.question());
        question.setWrapText(true);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        var switches = new AnswerSwitch(words, line.tick(), answer -> deeds.judge(line, answer));
        note.getStyleClass().addAll("flat", "heading-button");
        note.setTooltip(new Tooltip(words.of("ready.note")));
        note.setAccessibleText(words.of("ready.note"));
        note.setFocusTraversable(false);
        note.setOnAction(_ -> deeds.note(line, note));
        head.getChildren().addAll(place, question, switches, note);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("checklist-head");
        head.setFocusTraversable(true);
        head.setUserData(line.key());
        head.setAccessibleText(line.question() + " " + said());
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        head.setOnMousePressed(_ -> head.requestFocus());
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != head || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case KeyCode.Y -> deeds.judge(line, Answer.YES);
            case KeyCode.N -> deeds.judge(line, Answer.NO);
            case KeyCode.A -> deeds.judge(line, Answer.NOT_APPLICABLE);
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> deeds.forget(line);
            case KeyCode.ENTER -> deeds.note(line, note);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private String said() {
        return line.tick().map(this::words).orElse(words.of("ready.unanswered"));
    }

    private String words(Tick tick) {
        var day = LocalDate.ofInstant(tick.when(), ZoneId.systemDefault());
        var who = words.of("ready.told", words.of("ready.said." + tick.answer()), tick.by(), day);
        return tick.note().isBlank() ? who : who + " \u00b7 " + tick.note();
    }

    private Node told(Tick tick) {
        var label = new Label(Wrapping.safe(words(tick)));
        label.setWrapText(true);
        label.getStyleClass().addAll("secondary", "checklist-told");
        return label;
    }

    private List<Node> evidence(boolean whole) {
        var all = line.evidence();
        var rows = new ArrayList<Node>();
        int many = whole ? all.size() : Math.min(FEW, all.size());
        for (var found : all.subList(0, many)) rows.add(new EvidenceRow(words, found, deeds));
        if (all.size() > FEW) {
            var more = new Button(words.of(whole ? "ready.fewer" : "ready.more", all.size() - FEW));
            more.getStyleClass().addAll("flat", "checklist-more");
            more.setOnAction(_ -> deeds.unfold(line.key()));
            rows.add(more);
        }
        return rows;
    }

    Node head() {
        return head;
    }
}
