package org.rubric.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.rubric.workbench.bar.Whole;
import org.rubric.workbench.text.line.Direction;

/// Words of the user's in a row of the window, which may run from the right there: what is too long
/// loses its end, and its dots stand where that end would be; a tooltip then says all of it.
///
/// The dots of the toolkit stand at the beginning of such words where the dots and the letters are
/// not of the same typeface, so that they are drawn beside the words here.
public final class Directed {
    private static final String DOTS = "...";

    private Directed() {}

    /// Gives a label words; what else it shows is replaced.
    ///
    /// @return the label
    public static <T extends Labeled> T words(T label, String words) {
        Whole.told(label).setText(words);
        boolean right = Direction.of(words).rightToLeft();
        label.setEllipsisString(right ? "" : DOTS);
        if (right) label.setContentDisplay(ContentDisplay.LEFT);
        label.setGraphicTextGap(right ? 0 : 4);
        label.setGraphic(right ? dots(label, words) : null);
        return label;
    }

    private static Label dots(Labeled label, String words) {
        var dots = new Label(DOTS);
        dots.getStyleClass().setAll("dots");
        dots.setMinWidth(Label.USE_PREF_SIZE);
        dots.fontProperty().bind(label.fontProperty());
        dots.textFillProperty().bind(label.textFillProperty());
        dots.visibleProperty().bind(cut(label, words));
        dots.managedProperty().bind(dots.visibleProperty());
        return dots;
    }

    /// Measured without the dots, which take room of their own.
    private static ObservableBooleanValue cut(Labeled label, String words) {
        return Bindings.createBooleanBinding(
                () -> wide(label, words) > label.getWidth() - sides(label) + 1,
                label.widthProperty(),
                label.fontProperty(),
                label.paddingProperty());
    }

    private static double wide(Labeled label, String words) {
        var text = new Text(words);
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth();
    }

    private static double sides(Labeled label) {
        return label.getInsets().getLeft() + label.getInsets().getRight();
    }
}
