package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Ui;

class LayersTest {
    private final Pane view = new Pane();
    private final Layers layers = new Layers(view.getChildren());

    @BeforeEach
    void begin() {
        Ui.settle();
    }

    private static Region hidden(String id) {
        var node = new Region();
        node.setId(id);
        node.setVisible(false);
        return node;
    }

    private List<String> ids() {
        return view.getChildren().stream().map(Node::getId).toList();
    }

    @Test
    void aLayerIsThereOnlyWhileItIsSeen() {
        var card = hidden("card");
        layers.add(card);
        assertEquals(List.of(), ids());
        card.setVisible(true);
        assertEquals(List.of("card"), ids());
        card.setVisible(false);
        Ui.settle();
        assertEquals(List.of(), ids());
    }

    @Test
    void whateverComesFirstTheOrderIsTheSame() {
        var text = new Region();
        text.setId("text");
        view.getChildren().add(text);
        var card = hidden("card");
        var list = hidden("list");
        var bar = hidden("bar");
        layers.add(card);
        layers.add(list);
        layers.below(card, bar);
        list.setVisible(true);
        bar.setVisible(true);
        card.setVisible(true);
        assertEquals(List.of("text", "bar", "card", "list"), ids());
        list.toBack();
        list.setVisible(false);
        Ui.settle();
        list.setVisible(true);
        assertEquals(List.of("text", "bar", "card", "list"), ids());
    }

    /// A table that is scrolled out of sight takes its bar along in the middle of the layout.
    @Test
    void aLayerThatTheLayoutHidesLeavesAfterIt() {
        var card = hidden("card");
        var text =
                new Region() {
                    @Override
                    protected void layoutChildren() {
                        card.setVisible(false);
                    }
                };
        text.setId("text");
        view.getChildren().add(text);
        layers.add(card);
        Ui.run(
                () -> {
                    card.setVisible(true);
                    text.requestLayout();
                    view.layout();
                });
        Ui.settle();
        assertEquals(List.of("text"), ids());
    }

    @Test
    void aQuietTextHasNoBarsInTheScene() {
        try (var shown = Shown.of(LongText.of(200).document())) {
            for (var style : List.of(".find-bar", ".picker", ".hover", ".repair-bar"))
                assertEquals(0, Ui.on(() -> shown.view.lookupAll(style).size()), style);
            Ui.run(() -> shown.view.find(false));
            assertEquals(1, Ui.on(() -> shown.view.lookupAll(".find-bar").size()));
        }
    }
}
