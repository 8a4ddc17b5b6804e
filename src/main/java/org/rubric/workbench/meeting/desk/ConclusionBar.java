package org.rubric.workbench.meeting.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Verdict;
import org.rubric.meeting.session.Verdict.Means;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// Under the text: what is concluded about what is at hand. Closed it shows what stands; open it
/// takes a letter, a line of text and Enter.
final class ConclusionBar extends VBox {
    private final Words words;
    private final Deeds deeds;
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final Label stands = new Label();
    private final VerdictRow verdicts;
    private final TextArea field = new TextArea();
    private final PhraseList phrases;
    private final CheckBox record = new CheckBox();
    private final TextField by = new TextField();
    private final ActionRow action;
    private final Node foot;
    private Optional<Entry> entry = Optional.empty();
    private boolean open;
    private boolean filling;

    /// What the field was filled with; words of somebody's own stay when another letter is chosen.
    private String offered = "";

    /// What the bar is given to do.
    ///
    /// @param record stores what was typed; answers whether it could be
    /// @param typed told whenever it changes what is typed
    /// @param left gives the keyboard back
    /// @param phrases for a verdict and what is typed
    /// @param call sentence about patents and software copyright: what stands in words of the
    ///     chair's own, else the usual one of that answer
    record Deeds(
            java.util.function.Predicate<Typing> record,
            Consumer<Typing> typed,
            Runnable left,
            java.util.function.BiFunction<Verdict, String, List<String>> phrases,
            Function<Means.Declared, String> call) {}

    ConclusionBar(Words words, Deeds deeds) {
        super(8);
        this.words = words;
        this.deeds = deeds;
        verdicts = new VerdictRow(words, this::choose);
        phrases = new PhraseList(this::phrase);
        action = new ActionRow(words, this::changed);
        heading.getStyleClass().add("strong");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("secondary");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        hint.setText(words.of("desk.hint"));
        stands.getStyleClass().add("secondary");
        stands.setTooltip(new Tooltip());
        var about = new Rows(12, 2, heading, stands);
        HBox.setHgrow(about, Priority.ALWAYS);
        var top = new HBox(12, about, hint);
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.getStyleClass().add("conclusion-field");
        field.setAccessibleText(words.of("desk.text"));
        field.textProperty().addListener((_, _, _) -> changed());
        foot = foot();
        getStyleClass().add("conclusion-bar");
        setMargin(verdicts, new Insets(0, 0, 0, -8));
        getChildren().addAll(top, verdicts, field, phrases, action, foot);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(false);
    }

    private Node foot() {
        record.textProperty()
                .bind(
                        Bindings.when(record.selectedProperty())
                                .then(words.of("desk.record.by"))
                                .otherwise(words.of("desk.record")));
        record.setTooltip(new Tooltip(words.of("tooltip", words.of("desk.record.tip"), "Alt+S")));
        record.selectedProperty().addListener((_, _, _) -> changed());
        by.setPromptText(words.of("desk.by"));
        by.setAccessibleText(words.of("desk.by"));
        by.setPrefColumnCount(12);
        by.visibleProperty().bind(record.selectedProperty());
        by.managedProperty().bind(by.visibleProperty());
        record.managedProperty().bind(record.visibleProperty());
        by.textProperty().addListener((_, _, _) -> changed());
        var more = new Button(words.of("desk.action"));
        more.setTooltip(new Tooltip(words.of("tooltip", words.of("desk.action"), "Alt+A")));
        more.setOnAction(_ -> action.begin());
        more.getStyleClass().add("flat");
        more.setMinWidth(Region.USE_PREF_SIZE);
        var store = new Button(words.of("desk.store"));
        store.getStyleClass().add("primary");
        store.setTooltip(new Tooltip(words.of("tooltip", words.of("desk.store"), "Enter")));
        store.setMinWidth(Region.USE_PREF_SIZE);
        store.setOnAction(_ -> record());
        record.setMinWidth(Region.USE_PREF_SIZE);
        var asked = new Rows(8, 8, record, by);
        HBox.setHgrow(asked, Priority.ALWAYS);
        var row = new HBox(8, asked, more, store);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Shows what stands about an entry; what is being typed about it stays. Answers whether it is
    /// another entry than before.
    boolean show(Entry next) {
        boolean other = entry.filter(now -> now.id().equals(next.id())).isEmpty();
        entry = Optional.of(next);
        setVisible(true);
        heading.setText(words.of("desk.conclusion", next.called()));
        verdicts.offer(next);
        record.setVisible(next.document().isPresent());
        var said = History.of(next, words);
        stands.setText(said.stands());
        stands.getTooltip().setText(said.whole());
        if (other) show(false);
        if (!open) verdicts.choose(Verdict.standing(next));
        return other;
    }

    /// Nothing is at hand about which something could be concluded.
    void nothing() {
        entry = Optional.empty();
        show(false);
        setVisible(false);
    }

    private void show(boolean wanted) {
        open = wanted;
        for (var node : List.of(field, foot)) {
            node.setVisible(wanted);
            node.setManaged(wanted);
        }
        hint.setText(words.of(wanted ? "desk.hint.open" : "desk.hint"));
        if (wanted) return;
        filling = true;
        phrases.offer(List.of());
        field.clear();
        record.setSelected(false);
        action.show(Undertaking.NONE);
        filling = false;
        entry.ifPresent(now -> verdicts.choose(Verdict.standing(now)));
    }

    /// Waits for a letter.
    void begin() {
        verdicts.requestFocus();
    }

    /// Opens the line for what somebody is to do.
    void act() {
        if (!open) begin(Verdict.standing(entry.orElseThrow()));
        action.begin();
    }

    private void choose(Verdict verdict) {
        begin(Optional.of(verdict));
    }

    private void begin(Optional<Verdict> verdict) {
        boolean first = !open;
        var was = verdicts.chosen();
        show(true);
        verdicts.choose(verdict);
        filling = true;
        boolean own = !field.getText().isBlank() && !field.getText().equals(offered);
        if (first || !was.equals(verdict) && !own) prefill(verdict);
        filling = false;
        field.requestFocus();
        field.end();
        changed();
    }

    /// What stands, where the verdict is the one that stands; for the call the usual sentence.
    private void prefill(Optional<Verdict> verdict) {
        var now = entry.orElseThrow();
        by.setText(now.document().map(d -> d.heading().source()).orElse(""));
        field.setText("");
        if (verdict.isPresent() && verdict.get().means() instanceof Means.Declared declared)
            field.setText(deeds.call.apply(declared));
        if (verdict.equals(Verdict.standing(now))) stand(now);
        offered = field.getText();
    }

    /// What was concluded, to be written on.
    private void stand(Entry now) {
        if (verdicts.chosen().filter(v -> v.means() instanceof Means.Outcome).isPresent())
            now.item().ifPresent(item -> field.setText(item.outcome()));
        now.document()
                .flatMap(d -> d.conclusion())
                .ifPresent(
                        stands -> {
                            var statement = stands.statement();
                            field.setText(
                                    statement.text().isEmpty()
                                            ? stands.phrase()
                                            : statement.text());
                            record.setSelected(statement.recorded());
                            if (!statement.by().isEmpty()) by.setText(statement.by());
                        });
    }

    /// Takes up what was being typed before; the keyboard stays where it is.
    void resume(Typing typed) {
        var verdict =
                typed.letter().isEmpty()
                        ? Optional.<Verdict>empty()
                        : Verdict.of(entry.orElseThrow(), typed.letter().charAt(0));
        show(true);
        verdicts.choose(verdict);
        filling = true;
        field.setText(typed.text());
        record.setSelected(typed.recorded());
        by.setText(typed.by());
        action.show(typed.action());
        filling = false;
    }

    /// Puts the keyboard behind what is being typed.
    void focus() {
        field.requestFocus();
        field.end();
    }

    private void phrase(String words) {
        filling = true;
        field.setText(words);
        field.end();
        filling = false;
        deeds.typed.accept(typing());
    }

    private void changed() {
        if (filling || !open) return;
        phrases.offer(
                verdicts.chosen()
                        .map(v -> deeds.phrases.apply(v, field.getText()))
                        .orElse(List.of()));
        deeds.typed.accept(typing());
    }

    private Typing typing() {
        return new Typing(
                entry.orElseThrow().id(),
                verdicts.chosen().map(v -> String.valueOf(v.letter())).orElse(""),
                field.getText(),
                record.isSelected(),
                by.getText(),
                action.read());
    }

    private void record() {
        var typed = typing();
        if (ActionRow.day(typed.action().due()).isEmpty()) {
            hint.setText(words.of("desk.action.wrong"));
            action.wrong();
            return;
        }
        if (typed.letter().isEmpty() && (typed.action().blank() || !typed.text().isBlank())) {
            verdicts.requestFocus();
            return;
        }
        if (deeds.record.test(typed)) leave();
    }

    private void leave() {
        show(false);
        deeds.left.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            deeds.typed.accept(
                    new Typing(entry.orElseThrow().id(), "", "", false, "", Undertaking.NONE));
            leave();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && open) record();
        else if (event.getCode() == KeyCode.ENTER && verdicts.isFocused()) begin(verdicts.chosen());
        else if (event.isAltDown() && event.getCode() == KeyCode.S && open)
            record.setSelected(!record.isSelected());
        else if (event.isAltDown() && event.getCode() == KeyCode.A && open) action.begin();
        else if (!inField(event)) return;
        event.consume();
    }

    /// Keys of the field that are not for its text: they go to the phrases and to what is beside.
    private boolean inField(KeyEvent event) {
        if (!field.isFocused()) return false;
        return switch (event.getCode()) {
            case DOWN -> phrases.step(1);
            case UP -> phrases.step(-1);
            case TAB -> {
                (event.isShiftDown() ? verdicts : record).requestFocus();
                yield true;
            }
            default -> false;
        };
    }

    /// Whether something is being typed.
    boolean open() {
        return open;
    }
}
