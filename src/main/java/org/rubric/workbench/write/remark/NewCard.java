package org.rubric.workbench.write.remark;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// Asks what is to be said about some words.
final class NewCard extends VBox {
    private final Composer composer;

    /// @param about the words; empty: a place
    NewCard(Words words, String about, Composer composer) {
        super(8);
        this.composer = composer;
        getStyleClass().addAll("thread-card", "new-card");
        setPrefWidth(ThreadCard.WIDTH);
        setMinWidth(ThreadCard.WIDTH);
        setMaxWidth(ThreadCard.WIDTH);
        var title =
                new Label(
                        Wrapping.safe(
                                about.isBlank()
                                        ? words.of("remark.new.place")
                                        : words.of("remark.new", Told.shortened(about, 60))));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        getChildren().addAll(title, composer);
    }

    @Override
    public void requestFocus() {
        composer.begin();
    }
}
