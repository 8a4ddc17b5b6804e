package org.rubric.workbench.text.refer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.Designation;
import org.rubric.workbench.text.DocumentView;

/// Says that neither the text nor the catalogue has what is cited, and what can be done.
final class Unlisted extends VBox {
    private static final int MOST = 40;

    Unlisted(DocumentView view, String typed) {
        getStyleClass().add("picker-none");
        var name = typed.strip().replaceFirst("^b-", "");
        var tag = Designation.parse(name).map(Designation::tag).orElse(name);
        boolean informative = typed.strip().startsWith("b-");
        var told = new Label(view.say("pick.none", tag));
        told.getStyleClass().add("strong");
        var key = informative ? "pick.none.bibliography" : "pick.none.list";
        var add = new HBox(8, Hover.keyCap("Ctrl+Enter"), new Label(view.say(key)));
        add.setAlignment(Pos.CENTER_LEFT);
        var away = new HBox(8, Hover.keyCap("Esc"), new Label(view.say("pick.keep")));
        away.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(told, new HBox(16, add, away));
    }

    /// Whether words behind `[` can still be the name of a text: brackets have other uses.
    static boolean nameable(String typed) {
        return typed.length() <= MOST
                && typed.indexOf(']') < 0
                && typed.strip().split(" ").length <= 4;
    }
}
