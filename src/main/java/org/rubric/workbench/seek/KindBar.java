package org.rubric.workbench.seek;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.rubric.workbench.Words;

/// Which kinds of things are shown, with how many there are of each.
final class KindBar extends HBox {
    private final Words words;
    private final Map<HitKind, ToggleButton> buttons = new EnumMap<>(HitKind.class);
    private HitKind chosen = HitKind.ALL;

    /// @param told hears what was chosen
    KindBar(Words words, Consumer<HitKind> told) {
        super(4);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("kind-bar");
        var group = new ToggleGroup();
        for (var kind : HitKind.values()) {
            var button = new ToggleButton(words.of(kind.key()));
            button.getStyleClass().add("kind");
            button.setToggleGroup(group);
            button.setSelected(kind == chosen);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        chosen = kind;
                        told.accept(kind);
                    });
            buttons.put(kind, button);
            getChildren().add(button);
        }
    }

    HitKind chosen() {
        return chosen;
    }

    /// Tells how many there are of each kind; a kind of which there is none is pale.
    void count(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        buttons.forEach(
                (kind, button) -> {
                    int many =
                            kind == HitKind.ALL ? all : counts.getOrDefault(kind.collection(), 0);
                    var name = words.of(kind.key());
                    button.setText(many == 0 ? name : name + "  " + many);
                    button.getStyleClass().remove("none");
                    if (many == 0) button.getStyleClass().add("none");
                });
    }
}
