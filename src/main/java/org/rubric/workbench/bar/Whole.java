package org.rubric.workbench.bar;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// Tells in a tooltip what somebody wrote that is longer than its place. Another tooltip that is
/// there already stays.
public final class Whole {
    private Whole() {}

    private static final class Told extends Tooltip {}

    /// From now on all that the label says is its tooltip wherever it is cut.
    public static <L extends Labeled> L told(L label) {
        if (label.getProperties().putIfAbsent(Whole.class, true) != null) return label;
        label.widthProperty().subscribe(() -> tell(label));
        label.textProperty().subscribe(() -> tell(label));
        label.fontProperty().subscribe(() -> tell(label));
        return label;
    }

    private static void tell(Labeled label) {
        var known = label.getTooltip();
        if (known != null && !(known instanceof Told)) return;
        if (!cut(label)) {
            label.setTooltip(null);
            return;
        }
        var told = known == null ? new Told() : known;
        told.setText(label.getText());
        label.setTooltip(told);
    }

    /// Measured here: what a control remembers of its width may be of other words, and a cell knows
    /// its column only.
    private static boolean cut(Labeled label) {
        var words = label.getText();
        if (words == null || words.isBlank() || label.getWidth() <= 0) return false;
        if (label.isWrapText()) return false;
        var text = new Text(words);
        text.setFont(label.getFont());
        double room = label.getWidth() - label.getInsets().getLeft() - label.getInsets().getRight();
        var sign = label.getGraphic();
        if (sign != null && sign.isManaged() && sign.isVisible())
            room -= sign.getLayoutBounds().getWidth() + label.getGraphicTextGap();
        return text.getLayoutBounds().getWidth() > room;
    }
}
