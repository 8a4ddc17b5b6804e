package org.rubric.workbench.backup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.backup.Head;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// What a backup holds: drafts and versions on the left, the words of the chosen one on the right.
/// Enter brings it back as a draft beside those that are here; everything comes back only after a
/// sentence that says what becomes of the documents as they are.
final class HoldsPanel extends VBox {
    private static final double WIDTH = 880;
    private static final double ROW = 52;
    private static final double TALL = 380;
    private static final double LIST = 360;

    private final Words words;
    private final Deeds deeds;
    private final Head head;
    private final boolean on;
    private final KeyBox lock;
    private final HBox body;
    private final Label sentence = new Label();
    private boolean asked;
    private final ListView<HeldRow.Held> list = new ListView<>();
    private final TextArea text = new TextArea();
    private final Label harm = new Label();
    private final HBox foot;
    private final HBox sure;
    private final Button missing;

    /// @param missing brings back all drafts that the documents here lack
    /// @param whole puts everything in the place of what is here
    /// @param unlock tries a passphrase
    record Deeds(
            Runnable back,
            Consumer<HeldRow.Held> look,
            Consumer<HeldRow.Held> bring,
            Runnable missing,
            Runnable whole,
            Consumer<char[]> unlock) {}

    /// @param on whether the documents that are here are protected
    HoldsPanel(Words words, Head head, boolean on, Deeds deeds) {
        super(12);
        this.head = head;
        this.on = on;
        lock = new KeyBox(words, deeds.back, deeds.unlock);
        this.words = words;
        this.deeds = deeds;
        getStyleClass().addAll("safe-panel", "holds-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("safe.holds", Told.time(head.made())));
        title.getStyleClass().add("popover-title");
        harm.getStyleClass().add("safe-harm");
        harm.setWrapText(true);
        shown(harm, false);
        list.setFixedCellSize(ROW);
        list.setPrefSize(LIST, TALL);
        list.setMinWidth(LIST);
        list.setCellFactory(_ -> new HeldRow(words));
        list.setAccessibleText(words.of("safe.holds", Told.time(head.made())));
        list.setPlaceholder(new Label(words.of("safe.reading")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> look(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(words.of("safe.words"));
        text.setPrefHeight(TALL);
        HBox.setHgrow(text, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        missing = button("safe.missing", deeds.missing);
        foot =
                new HBox(
                        8,
                        button("safe.back", deeds.back),
                        gap,
                        button("safe.whole", () -> ask(true)),
                        missing,
                        primary("safe.bring", () -> chosen(deeds.bring)));
        sure = sureBox();
        body = new HBox(12, list, text);
        getChildren().addAll(title, harm, body, foot, sure, lock);
        VBox.setVgrow(lock, Priority.ALWAYS);
        shown(lock, false);
        ask(false);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Asks for the passphrase in the place of what the backup holds.
    ///
    /// @param wrong why the last one did not do; empty: there was none
    void locked(String wrong) {
        asked = true;
        shown(body, false);
        shown(foot, false);
        shown(lock, true);
        lock.say(wrong);
    }

    /// Whether the documents are protected afterwards, where that is another thing than now.
    private String sure() {
        if (on && !head.isSealed()) return "safe.sure.open";
        return head.isSealed() && (asked || !on) ? "safe.sure.sealed" : "safe.sure";
    }

    private HBox sureBox() {
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var box =
                new HBox(
                        8,
                        sentence,
                        button("safe.sure.not", () -> ask(false)),
                        primary("safe.sure.do", deeds.whole));
        box.getStyleClass().add("safe-sure");
        return box;
    }

    /// Asks whether everything is to come back, in the place of the buttons.
    private void ask(boolean whole) {
        shown(foot, !whole);
        shown(sure, whole);
        sentence.setText(words.of(sure()));
        if (whole) sure.getChildren().getLast().requestFocus();
        else list.requestFocus();
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Button primary(String key, Runnable run) {
        var button = button(key, run);
        button.getStyleClass().add("primary");
        return button;
    }

    /// @param damage what is harmed, in sentences; empty: the backup is whole
    void show(List<HeldRow.Held> rows, List<String> damage) {
        list.setPlaceholder(new Label(words.of("safe.holds.none")));
        list.getItems().setAll(rows);
        boolean some = rows.stream().anyMatch(HeldRow.Held::missing);
        shown(missing, some);
        list.getSelectionModel().selectFirst();
        harm.setText(Wrapping.safe(String.join(" ", damage)));
        shown(harm, !damage.isEmpty());
        if (!asked) return;
        shown(lock, false);
        shown(body, true);
        ask(false);
    }

    /// The words of the chosen one.
    void read(HeldRow.Held held, String plain) {
        if (held.equals(list.getSelectionModel().getSelectedItem())) text.setText(plain);
    }

    private void look(HeldRow.Held held) {
        text.clear();
        Optional.ofNullable(held).ifPresent(deeds.look);
    }

    private void chosen(Consumer<HeldRow.Held> deed) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        chosen(deeds.bring);
    }

    @Override
    public void requestFocus() {
        if (lock.isVisible()) lock.requestFocus();
        else list.requestFocus();
    }
}
