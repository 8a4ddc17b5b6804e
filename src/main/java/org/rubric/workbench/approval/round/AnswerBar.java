package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.round.Replies;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Disposition.Kind;
import org.rubric.programme.approval.Remark;
import org.rubric.workbench.meeting.desk.PhraseList;

/// The answer to the chosen comment: how, by one letter, and the words of it; Enter stores.
final class AnswerBar extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RoundRoom room;
    private final Consumer<Disposition> stored;
    private final Runnable back;
    private final FlowPane kinds = new FlowPane(4, 4);
    private final TextArea field = new TextArea();
    private final PhraseList phrases = new PhraseList(this::phrase);
    private final Label hint = new Label();
    private final Unsaved unsaved = new Unsaved();
    private Optional<Remark> remark = Optional.empty();
    private Optional<Unsaved.About> about = Optional.empty();
    private Kind chosen = Kind.OPEN;
    private boolean open;

    /// @param stored told the answer
    /// @param back takes the keyboard where it was
    AnswerBar(RoundRoom room, Consumer<Disposition> stored, Runnable back) {
        super(8);
        this.room = room;
        this.stored = stored;
        this.back = back;
        var heading = new Label(room.word("answer"));
        heading.getStyleClass().add("strong");
        hint.getStyleClass().add("secondary");
        var top = new HBox(8, heading, Pieces.gap(), hint);
        for (var kind : Kind.values()) if (kind != Kind.OPEN) kinds.getChildren().add(button(kind));
        kinds.getChildren().add(button(Kind.OPEN));
        kinds.getStyleClass().add("verdicts");
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.getStyleClass().add("conclusion-field");
        field.setAccessibleText(room.word("answer.words"));
        getStyleClass().add("conclusion-bar");
        getChildren().addAll(top, kinds, field, phrases);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(false);
    }

    static char letter(Kind kind) {
        return switch (kind) {
            case OPEN -> 'O';
            case ACCEPTED -> 'A';
            case ACCEPTED_IN_PART -> 'P';
            case NOT_ACCEPTED -> 'N';
            case WITHDRAWN -> 'W';
        };
    }

    private Button button(Kind kind) {
        var cap = new Label(String.valueOf(letter(kind)));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var row =
                new HBox(
                        6,
                        cap,
                        new Label(
                                kind == Kind.OPEN
                                        ? room.word("answer.again")
                                        : capital(kind.words())));
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(kind.words());
        button.setTooltip(
                new Tooltip(
                        room.hall().words().of("tooltip", room.word("answer.tip"), letter(kind))));
        button.setFocusTraversable(false);
        button.getStyleClass().addAll("flat", "verdict");
        button.setUserData(kind);
        button.setOnAction(_ -> begin(kind));
        return button;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /// Shows the answer of a comment; what is being typed about it stays, and what was typed about
    /// it before another one was shown is there again.
    void show(Remark next) {
        var now = Optional.of(Unsaved.About.of(room, next));
        boolean same = about.equals(now);
        if (!same && open) about.ifPresent(one -> unsaved.keep(one, chosen, field.getText()));
        remark = Optional.of(next);
        about = now;
        if (same && open) return;
        show(false);
        unsaved.take(now.get()).ifPresent(this::again);
    }

    private void again(Unsaved.Typed typed) {
        field.setText(typed.words());
        chosen = typed.kind();
        show(true);
    }

    private void show(boolean wanted) {
        open = wanted;
        field.setVisible(wanted);
        field.setManaged(wanted);
        hint.setText(room.word(wanted ? "answer.hint.open" : "answer.hint"));
        if (!wanted) {
            phrases.offer(List.of());
            chosen = remark.map(now -> now.disposition().kind()).orElse(Kind.OPEN);
        }
        boolean answered = remark.filter(now -> !now.open()).isPresent();
        for (var node : kinds.getChildren()) {
            boolean again = node.getUserData() == Kind.OPEN;
            node.pseudoClassStateChanged(CHOSEN, node.getUserData() == chosen && !again);
            node.setVisible(!again || answered);
            node.setManaged(!again || answered);
        }
    }

    /// Whether that letter begins an answer; then it has.
    boolean letter(char letter) {
        if (remark.isEmpty()) return false;
        for (var kind : Kind.values())
            if (letter(kind) == Character.toUpperCase(letter)
                    && (kind != Kind.OPEN || !remark.get().open())) {
                begin(kind);
                return true;
            }
        return false;
    }

    /// Writes on the answer that stands, or waits for a letter.
    void begin() {
        if (remark.isEmpty()) return;
        begin(chosen == Kind.OPEN ? Kind.ACCEPTED : chosen);
    }

    private void begin(Kind kind) {
        if (remark.isEmpty()) return;
        var now = remark.get();
        if (kind == Kind.OPEN) {
            store(kind, "");
            return;
        }
        if (!open) field.setText(now.disposition().words());
        chosen = kind;
        show(true);
        phrases.offer(Replies.of(kind, now));
        field.requestFocus();
        field.end();
    }

    private void phrase(String words) {
        field.setText(words);
        field.end();
        field.requestFocus();
    }

    private void store(Kind kind, String words) {
        var edits = remark.orElseThrow().disposition().edits();
        show(false);
        stored.accept(new Disposition(kind, words.strip(), edits));
    }

    private void pressed(KeyEvent event) {
        if (!open || !field.isFocused()) return;
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) return;
                store(chosen, field.getText());
            }
            case ESCAPE -> {
                show(false);
                back.run();
            }
            case DOWN -> {
                if (!phrases.step(1)) return;
            }
            case UP -> {
                if (!phrases.step(-1)) return;
            }
            default -> {
                if (!event.isAltDown() || event.getCode() == KeyCode.ALT) return;
                if (event.getText().isEmpty() || !letter(event.getText().charAt(0))) return;
            }
        }
        event.consume();
    }
}
