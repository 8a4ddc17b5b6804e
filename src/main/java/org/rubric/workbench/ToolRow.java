package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The places on the left, then what the place at hand can do.
final class ToolRow extends HBox {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");

    private final Words words;
    private final Overlay overlay;
    private final Consumer<String> said;
    private final List<ToggleButton> places = new ArrayList<>();
    private final List<Node> fixed = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();

    private Optional<Place> at = Optional.empty();
    private List<List<Action>> listed = List.of();
    private double labelled = -1;

    private record Tool(Button button, Action action) {}

    /// @param entered told which place was clicked
    /// @param said told why something cannot be done now
    ToolRow(
            Words words,
            Overlay overlay,
            List<Place> all,
            Consumer<Place> entered,
            Consumer<String> said) {
        this.words = words;
        this.overlay = overlay;
        this.said = said;
        getStyleClass().add("tool-row");
        setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        for (var place : all) {
            var button = new ToggleButton(words.of(place.key()), Icons.bar(place.icon()));
            button.getStyleClass().add("place");
            button.setToggleGroup(group);
            button.setUserData(place);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        entered.accept(place);
                    });
            places.add(button);
        }
        fixed.addAll(places);
        getChildren().setAll(fixed);
    }

    /// Shows what that place can do.
    void show(Place place) {
        for (var button : places) button.setSelected(button.getUserData() == place);
        getChildren().setAll(fixed);
        tools.clear();
        at = Optional.of(place);
        listed = place.actions();
        for (var group : listed) {
            var seen =
                    group.stream().filter(a -> !(a.face() instanceof Action.Face.Hidden)).toList();
            if (!seen.isEmpty()) getChildren().add(new Separator(Orientation.VERTICAL));
            for (var action : seen) getChildren().add(tool(action));
        }
        place.aside().ifPresent(this::atTheEnd);
        labelled = -1;
        refresh();
    }

    /// What stands at the end may become wider.
    private double end() {
        return at.flatMap(Place::aside).map(node -> node.prefWidth(-1)).orElse(0.0);
    }

    private void atTheEnd(Node node) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, node);
    }

    /// Where there is no room for the names of the things that come in, their icons stay.
    @Override
    protected void layoutChildren() {
        if (labelled < 0 && !tools.isEmpty()) {
            applyCss();
            labelled = prefWidth(-1) - end();
        }
        var shown =
                labelled + end() > getWidth() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (var tool : tools)
            if (tool.action.face() instanceof Action.Face.Named
                    || tool.action.face() instanceof Action.Face.Turned)
                tool.button.setContentDisplay(shown);
        super.layoutChildren();
    }

    /// Shows that no place is in front.
    void nowhere() {
        at = Optional.empty();
        for (var button : places) button.setSelected(false);
        getChildren().setAll(fixed);
        tools.clear();
    }

    private Button tool(Action action) {
        var name = words.of(action.key());
        var button = new Button();
        button.getStyleClass().addAll("tool", "flat");
        switch (action.face()) {
            case Action.Face.Icon(var ikon) -> button.setGraphic(Icons.bar(ikon));
            case Action.Face.Letters(var letters) -> button.setText(letters);
            case Action.Face.Named(var ikon) -> name(button, name, Icons.bar(ikon));
            case Action.Face.Turned(var ikon, _) -> name(button, name, Icons.bar(ikon));
            case Action.Face.Drop(var ikon, _) -> {
                var arrow = Icons.small(Feather.CHEVRON_DOWN);
                name(button, "", new HBox(8, Icons.bar(ikon), new Label(name), arrow));
            }
            case Action.Face.Hidden() -> {}
        }
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act(action, button));
        button.setTooltip(new Tooltip());
        button.setAccessibleText(name);
        tools.add(new Tool(button, action));
        return button;
    }

    private static void name(Button button, String name, Node graphic) {
        if (graphic instanceof HBox row) row.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(graphic);
        button.setText(name);
        button.getStyleClass().add("labelled");
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void act(Action action, Button button) {
        if (action.face() instanceof Action.Face.Drop(_, var below)) {
            var menu = new Menu();
            for (var one : below)
                if (one.possible().getAsBoolean())
                    menu.add(words.of(one.key()), keys(one), () -> chosen(one));
            if (menu.empty()) said.accept(tip(action, false));
            else overlay.below(menu, button.localToScene(button.getLayoutBounds()));
        } else if (!action.tryRun()) said.accept(tip(action, false));
    }

    private void chosen(Action action) {
        overlay.close();
        action.tryRun();
    }

    private static String keys(Action action) {
        return action.shortcut().map(KeyCombination::getDisplayText).orElse("");
    }

    /// Asks again what can be done now. What cannot is paler, and its tooltip says why.
    void refresh() {
        if (at.isPresent() && at.get().actions() != listed) {
            show(at.get());
            return;
        }
        for (var tool : tools) {
            boolean possible = tool.action.possible().getAsBoolean();
            tool.button.pseudoClassStateChanged(PALE, !possible);
            if (tool.action.face() instanceof Action.Face.Turned(_, var on))
                tool.button.pseudoClassStateChanged(TURNED, on.getAsBoolean());
            tool.button.getTooltip().setText(tip(tool.action, possible));
        }
    }

    private String tip(Action action, boolean possible) {
        var name = words.of(action.key());
        var tip =
                action.shortcut()
                        .map(keys -> words.of("tooltip", name, keys.getDisplayText()))
                        .orElse(name);
        if (possible) return tip;
        var key = action.key() + ".not";
        return words.of("tooltip.not", tip, words.of(words.has(key) ? key : "not.here"));
    }
}
