package org.rubric.workbench.backup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final ListView<HeldRow.Held> list = new ListView<>();
    private final TextArea text = new TextArea();
    private final Label harm = new Label();
    private final HBox foot;
    private final HBox sure;
    private final Button missing;

    /// @param missing brings back all drafts that the documents here lack
    /// @param whole puts everything in the place of what is here
    record Deeds(
            Runnable back,
            Consumer<HeldRow.Held> look,
            Consumer<HeldRow.Held> bring,
            Runnable missing,
            Runnable whole) {}

    HoldsPanel(Words words, Head head, Deeds deeds) {
        super(12);
        this.words = words;
        this.deeds = deeds;
        getStyleClass().addAll("safe-panel", "holds-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("safe.holds", Told.time(head.made())));
        title.getStyleClass().add("popover-title");
        harm.getStyleClass().add("safe-harm");
        harm.setWrapText(true);
        harm.setVisible(false);
        harm.setManaged(false);
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
        sure = sure();
        getChildren().addAll(title, harm, new HBox(12, list, text), foot, sure);
        ask(false);
    }

    private HBox sure() {
        var sentence = new Label(words.of("safe.sure"));
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
        foot.setVisible(!whole);
        foot.setManaged(!whole);
        sure.setVisible(whole);
        sure.setManaged(whole);
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
        missing.setVisible(some);
        missing.setManaged(some);
        list.getSelectionModel().selectFirst();
        harm.setText(Wrapping.safe(String.join(" ", damage)));
        harm.setVisible(!damage.isEmpty());
        harm.setManaged(!damage.isEmpty());
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
        list.requestFocus();
    }
}
