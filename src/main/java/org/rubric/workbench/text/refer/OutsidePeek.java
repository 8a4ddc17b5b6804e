package org.rubric.workbench.text.refer;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Severity;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.Sign;

/// A text of the catalogue before it is cited: its name and title, that it is superseded if it is,
/// and the list that it will be added to.
final class OutsidePeek extends VBox {

    /// @param informative whether the place of citation puts it into the bibliography
    OutsidePeek(DocumentView view, Recommendation text, boolean informative, double width) {
        super(4);
        var name = new Label(text.designation().entry());
        name.getStyleClass().add("peek-title");
        var title = new Label(text.title().words());
        title.getStyleClass().add("quoted");
        var told = new Label(view.say(informative ? "pick.adds.bibliography" : "pick.adds"));
        told.getStyleClass().add("secondary");
        getChildren().addAll(name, title, told);
        if (text.standing().gone()) getChildren().add(1, gone(view, text));
        for (var label : List.of(name, title, told)) label.setWrapText(true);
        setMaxWidth(width);
        getStyleClass().add("peek");
    }

    /// With a cross and in words.
    private static Label gone(DocumentView view, Recommendation text) {
        var by = text.standing().replacedBy().stream().map(Designation::tag).toList();
        var words =
                by.isEmpty()
                        ? view.say("pick.gone", text.standing().status())
                        : view.say("pick.gone.by", String.join(", ", by));
        var label = new Label(words, new Sign(Severity.ERROR));
        label.setWrapText(true);
        return label;
    }
}
