package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.rubric.workbench.Ui;

class LayersTest {
    private final Pane view = new Pane();
    private final Layers layers = new Layers(view.getChildren());

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
        list.setVisible(true);
        assertEquals(List.of("text", "bar", "card", "list"), ids());
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
