package org.rubric.workbench.bar;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// Fields that have room for what they say while they are empty, in any language.
public final class Roomy {
    /// For the caret and what the skin keeps free.
    private static final double EDGE = 6;

    private Roomy() {}

    /// From now on the field is never narrower than its prompt.
    ///
    /// @param usual its width where there is room
    public static <F extends TextField> F prompt(F field, double usual) {
        field.promptTextProperty().subscribe(() -> widen(field, usual));
        field.fontProperty().subscribe(() -> widen(field, usual));
        field.insetsProperty().subscribe(() -> widen(field, usual));
        return field;
    }

    private static void widen(TextField field, double usual) {
        var prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        double edges = field.getInsets().getLeft() + field.getInsets().getRight() + EDGE;
        double wide = Math.ceil(prompt.getLayoutBounds().getWidth() + edges);
        boolean says = !field.getPromptText().isEmpty();
        if (says) field.setMinWidth(wide);
        field.setPrefWidth(says ? Math.max(usual, wide) : usual);
    }
}
