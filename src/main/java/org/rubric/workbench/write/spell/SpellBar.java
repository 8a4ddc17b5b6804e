package org.rubric.workbench.write.spell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// One misspelled word after the other: what was meant, and what can be done. Lies below the text,
/// so that it never covers the word. Keys 1 to 5 take a suggestion, Esc puts it away.
final class SpellBar extends VBox {
    private static final int MOST = 5;

    private final Words words;
    private final Deeds deeds;
    private final Label word = new Label();
    private final Label language = new Label();
    private final Label left = new Label();
    private final Label none = new Label();
    private final List<Button> offers = new ArrayList<>();
    private final TextField instead = new TextField();
    private final FlowPane suggestions = new FlowPane(8, 8);
    private final HBox moves = new HBox(8);
    private final HBox change;
    private final HBox keep;

    /// What the bar asks for.
    interface Deeds {
        void change(String instead, boolean all);

        void ignore();

        /// @param mine for all drafts, not for this one alone
        void add(boolean mine);

        void go(boolean forward);

        void close();
    }

    SpellBar(Words words, Deeds deeds) {
        super(8);
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("spell-bar");
        setAccessibleText(words.of("spelling"));
        word.getStyleClass().add("strong");
        language.getStyleClass().add("secondary");
        left.getStyleClass().add("secondary");
        none.getStyleClass().add("secondary");
        none.setWrapText(true);
        none.setMinHeight(28);
        none.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < MOST; i++) offers.add(offer(i + 1));
        offers.getFirst().getStyleClass().add("first-offer");
        suggestions.getChildren().addAll(offers);
        instead.setPrefWidth(176);
        instead.setAccessibleText(words.of("spelling.instead"));
        instead.setPromptText(words.of("spelling.instead"));
        change =
                new HBox(
                        8,
                        instead,
                        button("spelling.change", "Enter", () -> take(false)),
                        button("spelling.all", "Shift+Enter", () -> take(true)));
        keep =
                new HBox(
                        8,
                        button("spelling.ignore", "", deeds::ignore),
                        button("spelling.mine", "", () -> deeds.add(true)),
                        button("spelling.own", "", () -> deeds.add(false)));
        getChildren().addAll(head(), none, suggestions, change, keep);
        for (var row : List.of(change, keep)) row.setAlignment(Pos.CENTER_LEFT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox head() {
        var title = new Label(words.of("spelling").toUpperCase(Locale.ROOT));
        title.getStyleClass().add("pane-heading-words");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        left.setMinWidth(Region.USE_PREF_SIZE);
        moves.getChildren()
                .addAll(
                        icon(Feather.CHEVRON_UP, "spelling.previous", "", () -> deeds.go(false)),
                        icon(Feather.CHEVRON_DOWN, "spelling.next", "F7", () -> deeds.go(true)));
        var row =
                new HBox(
                        8,
                        title,
                        word,
                        language,
                        gap,
                        left,
                        moves,
                        icon(Feather.X, "spelling.close", "Esc", deeds::close));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button icon(Feather icon, String key, String keys, Runnable run) {
        var button = button(key, keys, run);
        button.setText("");
        button.setGraphic(Icons.small(icon));
        button.getStyleClass().setAll("button", "flat", "spell-icon");
        button.setAccessibleText(words.of(key));
        button.setTooltip(
                new Tooltip(
                        keys.isEmpty() ? words.of(key) : words.of("tooltip", words.of(key), keys)));
        return button;
    }

    private Button button(String key, String keys, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        if (!keys.isEmpty())
            button.setTooltip(new Tooltip(words.of("tooltip", words.of(key), keys)));
        return button;
    }

    private Button offer(int number) {
        var cap = new Label(Integer.toString(number));
        cap.getStyleClass().add("secondary");
        var button = new Button("", cap);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deeds.change(button.getText(), false));
        button.setTooltip(
                new Tooltip(words.of("tooltip", words.of("spelling.change"), "Alt+" + number)));
        return button;
    }

    /// Shows a word while it is not known yet what was meant.
    void show(String wrong, String tongue, int many) {
        word.setText(wrong);
        language.setText(tongue);
        left(many);
        instead.setText(wrong);
        suggest(List.of(), words.of("spelling.looking"));
        rows(true);
    }

    /// Shows how many words are left.
    void left(int many) {
        left.setText(words.of("spelling.left", many));
    }

    /// Shows what may have been meant.
    void suggest(List<String> meant) {
        suggest(meant, words.of("spelling.unknown"));
        if (!meant.isEmpty()) instead.setText(meant.getFirst());
    }

    private void suggest(List<String> meant, String otherwise) {
        for (int i = 0; i < MOST; i++) {
            var button = offers.get(i);
            boolean has = i < meant.size();
            button.setText(has ? meant.get(i) : "");
            button.setVisible(has);
            button.setManaged(has);
        }
        none.setText(otherwise);
        none.setVisible(meant.isEmpty());
        none.setManaged(meant.isEmpty());
        suggestions.setVisible(!meant.isEmpty());
        suggestions.setManaged(!meant.isEmpty());
    }

    /// Shows a sentence in place of a word.
    void tell(String sentence, String tongue) {
        word.setText("");
        language.setText(tongue);
        left.setText("");
        suggest(List.of(), sentence);
        rows(false);
    }

    private void rows(boolean shown) {
        for (var row : List.of(word, moves, change, keep)) {
            row.setVisible(shown);
            row.setManaged(shown);
        }
    }

    private void take(boolean all) {
        if (!instead.getText().isBlank()) deeds.change(instead.getText().strip(), all);
    }

    private void pressed(KeyEvent event) {
        int digit = digit(event.getCode());
        boolean plain = !event.isShortcutDown() && !event.isMetaDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE) deeds.close();
        else if (digit > 0 && plain && (event.isAltDown() || !instead.isFocused()))
            fire(offers.get(digit - 1));
        else if (event.getCode() == KeyCode.ENTER
                && getScene().getFocusOwner() instanceof Button chosen) chosen.fire();
        else if (event.getCode() == KeyCode.ENTER && change.isVisible()) take(event.isShiftDown());
        else return;
        event.consume();
    }

    private static void fire(Button offer) {
        if (offer.isVisible()) offer.fire();
    }

    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            default -> 0;
        };
    }
}
