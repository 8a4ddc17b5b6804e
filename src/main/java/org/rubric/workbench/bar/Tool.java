package org.rubric.workbench.bar;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The button of one action in the tool row, which can do without its words.
final class Tool {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");

    private final Words words;
    private final Action action;
    private final Button button = new Button();
    private Optional<Label> beside = Optional.empty();

    Tool(Words words, Action action) {
        this.words = words;
        this.action = action;
        button.getStyleClass().addAll("tool", "flat");
        switch (action.face()) {
            case Action.Face.Icon(var ikon) -> button.setGraphic(Icons.bar(ikon));
            case Action.Face.Letters(var letters) -> button.setText(letters);
            case Action.Face.Named(var ikon) -> named(ikon);
            case Action.Face.Turned(var ikon, _) -> named(ikon);
            case Action.Face.Drop(var ikon, _) -> {
                var label = new Label(name());
                beside = Optional.of(label);
                var row = new HBox(8, Icons.bar(ikon), label, Icons.small(Feather.CHEVRON_DOWN));
                row.setAlignment(Pos.CENTER_LEFT);
                button.setGraphic(row);
                labelled();
            }
            case Action.Face.Hidden() -> {}
        }
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip());
        button.setAccessibleText(name());
    }

    private void named(Ikon ikon) {
        button.setGraphic(Icons.bar(ikon));
        button.setText(name());
        labelled();
    }

    private void labelled() {
        button.getStyleClass().add("labelled");
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    Button button() {
        return button;
    }

    Action action() {
        return action;
    }

    String name() {
        return words.of(action.key());
    }

    /// Whether it has a name that can go.
    boolean hasWord() {
        return action.face() instanceof Action.Face.Named
                || action.face() instanceof Action.Face.Turned;
    }

    /// Its icon with or without its name.
    ///
    /// @param drops whether one with a list below keeps its name all the same
    void worded(boolean wanted, boolean drops) {
        beside.ifPresent(label -> show(label, wanted || drops));
        if (hasWord())
            button.setContentDisplay(wanted ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private static void show(Label label, boolean wanted) {
        label.setVisible(wanted);
        label.setManaged(wanted);
    }

    /// Asks again whether it can be done now. If not it is paler, and its tooltip says why.
    void refresh() {
        boolean possible = action.possible().getAsBoolean();
        button.pseudoClassStateChanged(PALE, !possible);
        if (action.face() instanceof Action.Face.Turned(_, var on))
            button.pseudoClassStateChanged(TURNED, on.getAsBoolean());
        button.getTooltip().setText(tip(possible));
    }

    /// The keys that do the same; empty: none.
    static String keys(Action action) {
        return action.shortcut().map(KeyCombination::getDisplayText).orElse("");
    }

    String tip(boolean possible) {
        var keys = keys(action);
        var tip = keys.isEmpty() ? name() : words.of("tooltip", name(), keys);
        if (possible) return tip;
        var key = action.key() + ".not";
        return words.of("tooltip.not", tip, words.of(words.has(key) ? key : "not.here"));
    }
}
