package org.rubric.workbench.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;

/// The places on the left, then what the place at hand can do.
///
/// Where there is no room, words go in this order: what stands at the end says less, the names of
/// tools, the last one first, those of lists, the last tools themselves, which a button at the end
/// offers, the names of the places, more tools.
public final class ToolRow extends HBox {
    /// How many tools go before the names of the places do.
    private static final int EARLY = 5;

    private final Words words;
    private final Overlay overlay;
    private final Consumer<String> said;
    private final List<ToggleButton> places = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();
    private final List<Tool> away = new ArrayList<>();
    private final Button more = new Button("", Icons.bar(Feather.MORE_HORIZONTAL));

    private Optional<Place> at = Optional.empty();
    private Optional<Sparing> sparing = Optional.empty();
    private List<List<Action>> listed = List.of();

    /// @param entered told the key of the place that was clicked
    /// @param said told why something cannot be done now
    public ToolRow(
            Words words,
            Overlay overlay,
            List<Sign> all,
            Consumer<String> entered,
            Consumer<String> said) {
        this.words = words;
        this.overlay = overlay;
        this.said = said;
        getStyleClass().add("tool-row");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        var group = new ToggleGroup();
        for (var place : all) {
            var button = new ToggleButton(words.of(place.key()), Icons.bar(place.icon()));
            button.getStyleClass().add("place");
            button.setToggleGroup(group);
            button.setUserData(place.key());
            button.setAccessibleText(words.of(place.key()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        entered.accept(place.key());
                    });
            places.add(button);
        }
        more.getStyleClass().addAll("tool", "flat");
        more.setFocusTraversable(false);
        more.setAccessibleText(words.of("tools.more"));
        more.setTooltip(new Tooltip(words.of("tools.more")));
        more.setOnAction(_ -> offer());
        getChildren().setAll(places);
        widthProperty().addListener((_, _, _) -> fit());
    }

    /// Shows what that place can do.
    public void show(Place place) {
        nowhere();
        for (var button : places) button.setSelected(button.getUserData().equals(place.key()));
        at = Optional.of(place);
        listed = place.actions();
        for (var group : listed) {
            boolean first = true;
            for (var action : group) {
                if (action.face() instanceof Action.Face.Hidden) continue;
                if (first) getChildren().add(new Separator(Orientation.VERTICAL));
                first = false;
                var tool = new Tool(words, action);
                tool.button().setOnAction(_ -> act(tool, tool.button()));
                tools.add(tool);
                getChildren().add(tool.button());
            }
        }
        getChildren().add(more);
        place.aside().ifPresent(this::atTheEnd);
        fit();
        refresh();
    }

    /// It may become wider while it is there.
    private void atTheEnd(Node node) {
        if (node instanceof Sparing end) sparing = Optional.of(end);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, node);
    }

    @Override
    protected void layoutChildren() {
        if (at.flatMap(Place::aside).isPresent() && prefWidth(-1) > getWidth()) fit();
        super.layoutChildren();
    }

    /// Shows that no place is in front.
    public void nowhere() {
        at = Optional.empty();
        sparing = Optional.empty();
        for (var button : places) button.setSelected(false);
        getChildren().setAll(places);
        tools.clear();
        fit();
    }

    /// Gives up as little as there is no room for.
    private void fit() {
        if (getWidth() <= 0) return;
        applyCss();
        sparing.ifPresent(end -> end.spare(false));
        if (fits(tools.size(), true, true, 0)) return;
        sparing.ifPresent(end -> end.spare(true));
        for (boolean named : List.of(true, false)) {
            for (int worded = tools.size(); worded >= 0; worded--)
                if (isWord(worded) && fits(worded, true, named, 0)) return;
            int most = named ? Math.min(EARLY, tools.size()) : tools.size();
            for (int gone = 0; gone <= most; gone++) if (fits(0, false, named, gone)) return;
        }
    }

    /// Whether that many tools with names are others than one fewer.
    private boolean isWord(int worded) {
        return worded == 0 || tools.get(worded - 1).hasWord();
    }

    /// @param worded so many tools have their names
    private boolean fits(int worded, boolean drops, boolean named, int gone) {
        for (var place : places) {
            place.setContentDisplay(named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            place.setTooltip(named ? null : new Tooltip(place.getText()));
        }
        away.clear();
        int kept = tools.size() - gone;
        for (int i = 0; i < tools.size(); i++) {
            var tool = tools.get(i);
            tool.worded(i < worded, drops);
            show(tool.button(), i < kept);
            if (i >= kept) away.add(tool);
        }
        show(more, gone > 0);
        divide();
        // Not prefWidth: while the row is laid out, what changes in it leaves the width it
        // remembers.
        return computePrefWidth(-1) <= getWidth();
    }

    private static void show(Region node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /// A line stands only before a group of which something is shown.
    private void divide() {
        var row = getChildren();
        for (int i = 0; i + 1 < row.size(); i++)
            if (row.get(i) instanceof Separator line) show(line, row.get(i + 1).isManaged());
    }

    /// Offers what there was no room for.
    private void offer() {
        var menu = new Menu();
        for (var tool : away)
            if (tool.action().possible().getAsBoolean())
                menu.add(tool.name(), Tool.keys(tool.action()), () -> chosen(tool));
        open(menu, more, words.of("tools.more.not"));
    }

    private void chosen(Tool tool) {
        overlay.close();
        act(tool, more);
    }

    private void act(Tool tool, Button button) {
        if (tool.action().face() instanceof Action.Face.Drop(_, var below)) {
            var menu = new Menu();
            for (var one : below)
                if (one.possible().getAsBoolean())
                    menu.add(words.of(one.key()), Tool.keys(one), () -> chosen(one));
            open(menu, button, tool.tip(false));
        } else if (!tool.action().tryRun()) said.accept(tool.tip(false));
    }

    private void open(Menu menu, Button button, String otherwise) {
        if (menu.empty()) said.accept(otherwise);
        else overlay.below(menu, button.localToScene(button.getLayoutBounds()));
    }

    private void chosen(Action action) {
        overlay.close();
        action.tryRun();
    }

    /// Asks again what can be done now.
    public void refresh() {
        if (at.isPresent() && at.get().actions() != listed) show(at.get());
        else tools.forEach(Tool::refresh);
    }
}
