package org.rubric.workbench.bar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Looks like a field and opens the list of what can be done. Where there is little room it does
/// without its keys, then without its words.
final class SearchField extends Button {
    private static final String KEYS = "Ctrl+Shift+P";
    private static final double WIDTH = 382;
    private static final double SIDES = 24;

    /// A row of the window narrower than this has no room for a long title and words beside it.
    private static final double NARROW = 760;

    private final Region icon = new HBox(Icons.small(Feather.SEARCH));
    private final Label says;
    private final Label keys = new Label(KEYS);

    SearchField(Words words) {
        says = new Label(words.of("palette"));
        says.setMinWidth(USE_PREF_SIZE);
        keys.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().add("secondary");
        ((HBox) icon).setAlignment(Pos.CENTER);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, icon, says, gap, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        getStyleClass().add("search-field");
        setMinWidth(0);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(words.of("palette"));
        setTooltip(new Tooltip(words.of("tooltip", words.of("palette"), KEYS)));
        setFocusTraversable(false);
        setVisible(false);
    }

    /// Takes on the look that fits and tells how wide it is.
    ///
    /// @param room beside the whole title
    /// @param all of the row
    double fitted(double room, double all) {
        double small = 16 + SIDES;
        double worded = small + 16 + says.prefWidth(-1);
        double whole = worded + 16 + keys.prefWidth(-1);
        double least = all < NARROW ? small : worded;
        double wide = Math.clamp(room, least, WIDTH);
        show(says, wide >= worded);
        show(keys, wide >= whole);
        return wide < worded ? small : wide < whole ? worded : wide;
    }

    private static void show(Label label, boolean wanted) {
        label.setVisible(wanted);
        label.setManaged(wanted);
    }
}
