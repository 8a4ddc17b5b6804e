package org.rubric.workbench.seek;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.Card;
import org.rubric.search.Passages;
import org.rubric.workbench.Words;

/// What the catalogue says of one thing, and where it has it from.
public final class CardPanel extends VBox {
    private static final double WIDTH = 480;

    public CardPanel(Words words, Card card) {
        this(
                words,
                card.name(),
                Passages.of(card).text(),
                words.of("seek.card.source", card.provenance().source(), card.provenance().asOf()));
    }

    /// Of something else that has a name.
    public CardPanel(Words words, String name, String text, String source) {
        super(8);
        getStyleClass().add("card-panel");
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        setAccessibleText(name + ". " + text);
        var title = new Label(name);
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        var body = new Label(text);
        body.getStyleClass().add("running");
        body.setWrapText(true);
        var from = new Label(source.strip());
        from.getStyleClass().add("secondary");
        from.setWrapText(true);
        getChildren().addAll(title, body, from);
        for (var label : new Label[] {title, body, from}) label.setMaxWidth(WIDTH - 48);
    }
}
