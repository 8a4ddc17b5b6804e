package org.rubric.workbench.write.outline;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.text.Sign;

/// One row of the outline: number, title, sign.
final class OutlineRow extends TreeCell<Division> {
    private static final double EDGES = 46;
    private static final double INDENT = 16;

    /// A figure or point of the interface's type, and what stands after the number.
    private static final double FIGURE = 8;

    private final Label number = new Label();
    private final Label title = new Label();
    private final StackPane sign = new StackPane();
    private final HBox row;
    private final Function<Id, Optional<Severity>> worst;
    private final ObservableValue<Number> width;

    OutlineRow(
            Function<Id, Optional<Severity>> worst,
            Consumer<Division> chosen,
            ObservableValue<Number> width) {
        this.worst = worst;
        number.getStyleClass().add("outline-number");
        title.getStyleClass().add("outline-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        sign.setMinSize(16, 16);
        row = new HBox(number, title, sign);
        row.setAlignment(Pos.CENTER_LEFT);
        this.width = width;
        getStyleClass().add("outline-row");
        var closed = new StackPane(Icons.small(Feather.CHEVRON_RIGHT));
        closed.getStyleClass().add("outline-arrow");
        setDisclosureNode(closed);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean arrow = event.getPickResult().getIntersectedNode() == closed;
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.isStillSincePress()
                            && !isEmpty()
                            && !arrow) chosen.accept(getItem());
                });
    }

    @Override
    protected void updateItem(Division entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean deep = getTreeItem() != null && getTreeView().getTreeItemLevel(getTreeItem()) > 1;
        number.setText(entry.number());
        boolean bare = entry.number().isEmpty();
        number.setMinWidth(bare ? 0 : Math.max(deep ? 32 : 28, FIGURE * entry.number().length()));
        number.setPadding(new Insets(0, bare ? 0 : 6, 0, 0));
        Directed.words(title, entry.title());
        var severity = worst.apply(entry.id());
        sign.getChildren().setAll(severity.map(Sign::new).stream().toList());
        int level = getTreeItem() == null ? 1 : getTreeView().getTreeItemLevel(getTreeItem());
        row.prefWidthProperty()
                .bind(width.map(w -> w.doubleValue() - EDGES - INDENT * (level - 1)));
        setAccessibleText(entry.words());
        setGraphic(row);
    }
}
