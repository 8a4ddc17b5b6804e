package org.rubric.workbench.text.table;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.rubric.document.Document;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Typography;

/// What takes hold of tables and entries beside their words.
///
/// @param cells keys while cells are selected
/// @param bar over the table with the caret
/// @param fields tags and identifiers edited in place
/// @param columns borders that are dragged
public record Handles(CellKeys cells, Hanging bar, FieldEditor fields, ColumnDrag columns) {

    public static Handles of(
            DocumentView view, Supplier<Optional<Document>> shown, Typography typography) {
        return new Handles(
                new CellKeys(view.places(), view.selecting(), shown),
                new Hanging(view, view.places(), view.selecting()),
                new FieldEditor(view, view.places(), view.selecting(), typography),
                new ColumnDrag(view));
    }

    /// The line that follows the mouse while a column is dragged.
    public Node guide() {
        return columns.node();
    }

    /// Lies over the text while a tag is written.
    public Node field() {
        return fields.node();
    }

    /// The text or the caret has moved.
    public void place() {
        bar.place();
        fields.place();
    }
}
