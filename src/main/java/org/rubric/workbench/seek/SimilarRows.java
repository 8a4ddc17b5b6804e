package org.rubric.workbench.seek;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.overlap.Alike;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Texts about nearly the same, each with the reasons: for a panel or a pane of details. Each row
/// is a button that opens it.
public final class SimilarRows extends VBox {
    private final Words words;
    private final Consumer<Alike> open;
    private final double width;

    /// @param open opens one of them
    /// @param width of a row
    public SimilarRows(Words words, double width, Consumer<Alike> open) {
        this.words = words;
        this.width = width;
        this.open = open;
        getStyleClass().add("similar-rows");
    }

    /// Shows these, the nearest first.
    public void show(List<Alike> near) {
        getChildren().clear();
        for (var one : near) getChildren().add(row(one));
        if (!near.isEmpty()) return;
        var none = new Label(words.of("similar.none"));
        none.getStyleClass().add("secondary");
        none.setWrapText(true);
        getChildren().add(none);
    }

    private Node row(Alike one) {
        var name = new Label(one.name());
        name.getStyleClass().add("similar-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setManaged(!one.name().isEmpty());
        var title = new Label(one.title());
        title.getStyleClass().add("strong");
        var head = new HBox(8, name, title);
        head.setAlignment(Pos.CENTER_LEFT);
        var all = new VBox(2, head);
        if (!one.terms().isEmpty())
            all.getChildren()
                    .add(reason(words.of("similar.terms", String.join(", ", one.terms()))));
        one.sentence()
                .ifPresent(
                        pair -> all.getChildren().add(reason("\u201c" + pair.there() + "\u201d")));
        var kind = HitKind.of(one.source().collection());
        var both = new HBox(12, Icons.small(kind.icon()), all);
        var button = new Button();
        button.setGraphic(both);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("similar-row");
        button.setPrefWidth(width);
        button.setMaxWidth(width);
        all.setMaxWidth(width - 56);
        button.setAccessibleText(words.of(kind.key()) + ": " + one.name() + " " + one.title());
        button.setOnAction(_ -> open.accept(one));
        return button;
    }

    private Label reason(String said) {
        var label = new Label(said);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMaxWidth(width - 56);
        label.setMaxHeight(36);
        return label;
    }
}
