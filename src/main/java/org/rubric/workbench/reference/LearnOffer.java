package org.rubric.workbench.reference;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.document.Document;
import org.rubric.workbench.Words;

/// In the strip over an opened file: how many of its references the catalogue lacks, the button
/// that adds them, and then the one that takes it back.
public final class LearnOffer extends HBox {
    private final Words words;
    private final References references;
    private final CatalogueChange change;
    private final Label told = new Label();
    private final Button button = new Button();

    private LearnOffer(Words words, References references, CatalogueChange change) {
        super(8);
        this.words = words;
        this.references = references;
        this.change = change;
        getStyleClass().add("learn-offer");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small-button");
        button.setFocusTraversable(false);
        getChildren().addAll(told, button);
        offer();
    }

    /// Puts the offer into the strip, before its last link, if there is something to add.
    public static <T extends HBox> T in(
            T strip, Words words, References references, Document document) {
        references
                .learning()
                .lacking(document)
                .ifPresent(
                        change ->
                                strip.getChildren()
                                        .add(
                                                strip.getChildren().size() - 1,
                                                new LearnOffer(words, references, change)));
        return strip;
    }

    private void offer() {
        told.setText(words.of("learn.missing", change.put().size()));
        button.setText(words.of("learn.add"));
        button.setOnAction(_ -> add());
    }

    private void add() {
        var added = references.learning().learn(change);
        told.setText(words.of("learn.added", added.put().size()));
        button.setText(words.of("undo"));
        button.setOnAction(
                _ -> {
                    references.learning().unlearn(added);
                    offer();
                });
    }
}
