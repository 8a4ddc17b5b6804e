package org.rubric.workbench.write.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// Beside a change that was clicked on: whose it is, what it says, and its two verbs. Never takes
/// the keyboard.
final class TouchBar extends VBox {
    private static final double WIDE = 360;

    TouchBar(Words words, Proposed one, int number, Runnable take, Runnable leave) {
        super(8);
        getStyleClass().addAll("floating", "touch-bar");
        setManaged(false);
        var sentence = new Label(Wrapping.safe(one.change().sentence()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var who = new Label(Legend.said(words, one.author()));
        who.getStyleClass().add("secondary");
        who.setMinWidth(USE_PREF_SIZE);
        var verbs =
                one.possible()
                        ? new HBox(
                                8,
                                button(words, "review.take", take),
                                button(words, "review.leave", leave))
                        : new VBox(
                                8,
                                new Label(Wrapping.safe(words.of("review.impossible"))),
                                button(words, "review.leave", leave));
        var author = new HBox(8, new AuthorSign(one.author(), number), who);
        author.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(author, sentence, verbs);
    }

    private static Button button(Words words, String key, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.of(key + ".tip")));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Stands below a place, or as far aside as it has to be seen.
    void stand(double x, double y, Region within) {
        applyCss();
        double wide = Math.min(WIDE, within.getWidth() - 16);
        double tall = prefHeight(wide);
        double left = Math.clamp(x - 24, 8, Math.max(8, within.getWidth() - wide - 24));
        double top = y + tall > within.getHeight() - 8 ? Math.max(8, y - tall - 40) : y;
        resizeRelocate(left, top, wide, tall);
    }
}
