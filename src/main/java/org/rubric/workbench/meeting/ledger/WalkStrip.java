package org.rubric.workbench.meeting.ledger;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The change that is at hand, below the heading of its document: what it says, its verbs, and the
/// way to the next. T takes, L leaves, arrows walk, Esc goes back to the text.
final class WalkStrip extends VBox {
    private final Words words;
    private final Deeds deeds;
    private final Label place = new Label();
    private final Label author = new Label();
    private final Label sentence = new Label();
    private final Button take;
    private final Button leave;
    private final Button all;

    /// What can be done with it.
    interface Deeds {
        void take();

        void leave();

        void takeAll();

        void step(int by);

        void close();
    }

    /// A change.
    ///
    /// @param at its place in the list, from 1
    /// @param open whether it can be left, and taken unless the text that it rests on is gone
    /// @param possible whether it can be taken
    record Shown(int at, int of, String author, String sentence, boolean open, boolean possible) {}

    WalkStrip(Words words, Deeds deeds) {
        super(8);
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("walk-strip");
        place.getStyleClass().add("secondary");
        author.getStyleClass().add("strong");
        for (var label : List.of(place, author)) label.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        take = button("ledger.take", deeds::take);
        take.getStyleClass().add("primary");
        leave = button("ledger.leave", deeds::leave);
        all = button("ledger.all", deeds::takeAll);
        var said = new HBox(12, author, sentence, icon(Feather.X, "ledger.walk.end", deeds::close));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var verbs =
                new HBox(
                        8,
                        take,
                        leave,
                        all,
                        gap,
                        place,
                        icon(Feather.CHEVRON_UP, "ledger.previous", () -> deeds.step(-1)),
                        icon(Feather.CHEVRON_DOWN, "ledger.next", () -> deeds.step(1)));
        said.setAlignment(Pos.CENTER_LEFT);
        verbs.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(said, verbs);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(Optional.empty());
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.of(key + ".tip")));
        button.setOnAction(_ -> run.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button icon(Ikon ikon, String key, Runnable run) {
        var button = new Button("", Icons.small(ikon));
        button.getStyleClass().addAll("flat", "heading-icon");
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key + ".tip")));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Shows a change; empty: the strip goes.
    void show(Optional<Shown> shown) {
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        shown.ifPresent(this::tell);
    }

    private void tell(Shown one) {
        place.setText(words.of("ledger.walk.place", one.at, one.of));
        author.setText(one.author);
        var said = one.sentence;
        if (one.open && !one.possible) said += " " + words.of("ledger.impossible");
        Directed.words(sentence, said);
        sentence.setTooltip(new Tooltip(said));
        setAccessibleText(place.getText() + ", " + one.author + ", " + said);
        take.setVisible(one.open && one.possible);
        leave.setVisible(one.open);
        all.setVisible(one.open && one.of > 1);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) return;
        if (!isFocused() && event.getCode() != KeyCode.ESCAPE) return;
        switch (event.getCode()) {
            case T, ENTER -> deeds.take();
            case L -> deeds.leave();
            case DOWN, RIGHT -> deeds.step(1);
            case UP, LEFT -> deeds.step(-1);
            case ESCAPE -> deeds.close();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
