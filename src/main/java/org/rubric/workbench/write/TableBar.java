package org.rubric.workbench.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.editing.table.Cells;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// The small bar over the table that is written: rows, columns, cells, and where the caret is. The
/// text keeps the keyboard; a key opens the same verbs as a menu.
final class TableBar extends HBox {
    private static final int HEADING = 24;

    private final Words words;
    private final Overlay overlay;
    private final Map<String, Action> actions;
    private final List<Action> order;
    private final Button joint = button(TableIcons.merge());
    private final Label place = new Label();
    private String jointKey = "table.merge";

    TableBar(Words words, Overlay overlay, List<Action> order) {
        this.words = words;
        this.overlay = overlay;
        this.order = order;
        actions = order.stream().collect(Collectors.toMap(Action::key, a -> a));
        getStyleClass().addAll("floating", "table-bar");
        setAlignment(Pos.CENTER_LEFT);
        joint.setOnAction(_ -> run(jointKey));
        joint.setTooltip(new Tooltip());
        place.getStyleClass().add("secondary");
        place.setMinWidth(0);
        var hint = new HBox(8);
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getStyleClass().add("table-place");
        var key = new Label("Tab");
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var next = new Label(words.of("table.next"));
        next.getStyleClass().add("secondary");
        getChildren()
                .addAll(
                        one("table.row.above", TableIcons.rowAbove()),
                        one("table.row.below", TableIcons.rowBelow()),
                        one("table.column.left", TableIcons.columnLeft()),
                        one("table.column.right", TableIcons.columnRight()),
                        joint,
                        one("table.header", TableIcons.header()),
                        line(),
                        one("table.align.left", Icons.small(Feather.ALIGN_LEFT)),
                        one("table.align.centre", Icons.small(Feather.ALIGN_CENTER)),
                        one("table.align.right", Icons.small(Feather.ALIGN_RIGHT)),
                        line(),
                        many("table.delete.menu", Feather.TRASH_2, key("delete")),
                        many("table.more", Feather.MORE_HORIZONTAL, key("note|caption|landscape")),
                        line(),
                        hint);
        hint.getChildren().addAll(place, key, next);
    }

    private static Predicate<Action> key(String ending) {
        return action -> action.key().matches("table\\.(?:.*\\.)?(?:" + ending + ")");
    }

    private static Button button(Node icon) {
        var button = new Button();
        button.setGraphic(icon);
        button.getStyleClass().addAll("flat", "tool", "small-tool");
        button.setFocusTraversable(false);
        return button;
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button one(String key, Node icon) {
        var button = button(icon);
        named(button, key);
        button.setOnAction(_ -> run(key));
        return button;
    }

    private Button many(String key, Feather icon, Predicate<Action> wanted) {
        var button = button(Icons.small(icon));
        named(button, key);
        button.setOnAction(_ -> open(wanted, button));
        return button;
    }

    private void named(Button button, String key) {
        var name = words.of(key);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private void run(String key) {
        actions.get(key).tryRun();
    }

    /// Shows where the caret is; the verb for cells is to join them when several are selected.
    void refresh(Optional<Cells.Standing> standing) {
        standing.ifPresent(
                at -> {
                    boolean several = at.many() > 1;
                    jointKey = several ? "table.merge" : "table.split";
                    joint.setGraphic(several ? TableIcons.merge() : TableIcons.split());
                    joint.setAccessibleText(words.of(jointKey));
                    joint.getTooltip().setText(words.of(jointKey));
                    place.setText(told(at));
                });
    }

    private String told(Cells.Standing at) {
        if (at.many() > 1) return words.of("table.place.cells", at.many());
        if (at.row() == 0) return words.of("table.place.rows", at.rows());
        var head = at.heading();
        if (head.length() > HEADING) head = head.substring(0, HEADING - 1).strip() + "…";
        var column = head.isEmpty() ? words.of("table.place.column", at.column()) : head;
        return words.of("table.place", at.row(), at.rows(), column);
    }

    /// Opens all that can be done now as a menu under the bar.
    void menu() {
        open(_ -> true, this);
    }

    private void open(Predicate<Action> wanted, Node under) {
        var menu = new Menu();
        for (var action : order)
            if (wanted.test(action) && action.possible().getAsBoolean())
                menu.add(words.of(action.key()), () -> chosen(action));
        overlay.below(menu, under.localToScene(under.getLayoutBounds()));
    }

    private void chosen(Action action) {
        overlay.close();
        action.tryRun();
    }
}
