package org.rubric.workbench.write.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.rubric.workbench.text.Revised;
import org.rubric.workbench.text.line.Dress;

/// Whose a change is: the rule that is drawn under the author's words, and the initials.
final class AuthorSign extends HBox {
    private static final double LONG = 21;

    /// @param number of the author's colour, from 1; 0: the draft's own
    AuthorSign(String author, int number) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("author-sign");
        var rule = new Line(0, 0, LONG, 0);
        rule.getStyleClass().addAll("author-rule", Dress.author(number));
        var initials = new Label(Revised.initials(author));
        initials.setMinWidth(Region.USE_PREF_SIZE);
        initials.getStyleClass().addAll("author-initials", Dress.author(number));
        getChildren().addAll(rule, initials);
    }
}
