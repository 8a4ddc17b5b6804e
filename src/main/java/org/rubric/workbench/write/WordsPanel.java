package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.WordCount;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Whole;
import org.rubric.workbench.text.DocumentView;

/// How many words each clause has, with all that it holds.
final class WordsPanel extends VBox {
    private static final double WIDTH = 360;
    private static final double TALLEST = 320;

    /// @param words of the clause with its sub-divisions
    private record Count(int level, String name, int words) {}

    WordsPanel(Words words, Snapshot snapshot) {
        getStyleClass().addAll("words-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("words.title"));
        title.getStyleClass().add("popover-title");
        var rows = new VBox();
        for (var count : counts(words, snapshot)) rows.getChildren().add(row(words, count));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(TALLEST);
        scroll.setMinHeight(Math.min(TALLEST, 24 * rows.getChildren().size() + 2));
        scroll.setPrefHeight(Math.min(TALLEST, 24 * rows.getChildren().size() + 2));
        scroll.setAccessibleText(words.of("words.title"));
        var all = new Count(1, words.of("words.all"), WordCount.of(snapshot.document()));
        var total = row(words, all);
        total.getStyleClass().add("words-total");
        getChildren().addAll(title, scroll, total);
    }

    /// Opens above the lower edge of a text.
    static void open(Words words, Overlay overlay, DocumentView text) {
        text.session()
                .map(open -> new WordsPanel(words, open.snapshot()))
                .ifPresent(
                        panel -> overlay.within(panel, text.localToScene(text.getLayoutBounds())));
    }

    private static HBox row(Words words, Count count) {
        var name = Whole.told(new Label(count.name));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var many = new Label(words.of("words.many", count.words));
        many.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, name, gap, many);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(24);
        row.setPadding(new javafx.geometry.Insets(0, 8, 0, 16 * (count.level - 1)));
        return row;
    }

    private static List<Count> counts(Words words, Snapshot snapshot) {
        var all = new ArrayList<Count>();
        Document document = snapshot.document();
        var summary = document.front().overview().summary();
        if (!summary.isEmpty()) all.add(new Count(1, words.of("summary"), WordCount.of(summary)));
        for (var block : document.body()) count(block, 1, snapshot, all);
        return all;
    }

    private static void count(Block block, int level, Snapshot snapshot, List<Count> all) {
        if (!(block instanceof Block.Clause clause)) return;
        var number = snapshot.numbering().label(clause.id()).map(l -> l.number()).orElse("");
        var name = (number + "  " + Inline.text(clause.title().runs())).strip();
        all.add(new Count(level, name, WordCount.of(List.of(clause))));
        for (var part : clause.body()) count(part, level + 1, snapshot, all);
    }
}
