package org.rubric.workbench.meeting.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Phrases that go with a conclusion, below the field; up and down put one into it.
public final class PhraseList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int ROWS = 3;

    private final Consumer<String> chosen;
    private List<String> phrases = List.of();
    private int at = -1;

    /// @param chosen told which phrase goes into the field
    public PhraseList(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("phrases");
        managedProperty().bind(visibleProperty());
        offer(List.of());
    }

    public void offer(List<String> next) {
        phrases = List.copyOf(next);
        at = -1;
        show();
    }

    /// Whether a phrase could be stepped to.
    public boolean step(int by) {
        if (phrases.isEmpty()) return false;
        at = at < 0 ? (by > 0 ? 0 : phrases.size() - 1) : Math.floorMod(at + by, phrases.size());
        show();
        chosen.accept(phrases.get(at));
        return true;
    }

    private void show() {
        int first = Math.clamp(at - ROWS + 1, 0, Math.max(0, phrases.size() - ROWS));
        var rows = new ArrayList<Node>();
        for (int i = first; i < Math.min(phrases.size(), first + ROWS); i++) rows.add(row(i));
        getChildren().setAll(rows);
        setVisible(!phrases.isEmpty());
    }

    private Label row(int index) {
        var row = new Label(phrases.get(index));
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("phrase");
        row.pseudoClassStateChanged(CHOSEN, index == at);
        row.setOnMouseClicked(
                _ -> {
                    at = index;
                    show();
                    chosen.accept(phrases.get(index));
                });
        return row;
    }
}
