package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Snapshot;
import org.rubric.workbench.Words;

/// The divisions of a draft as a tree: number, title, the sign of the worst finding inside. Follows
/// the caret; a click goes there.
public final class Outline extends StackPane {
    private final Words words;
    private final Consumer<Id> chosen;
    private final TreeView<Entry> tree = new TreeView<>();
    private final Map<Id, TreeItem<Entry>> items = new HashMap<>();
    private final Set<Id> opened = new HashSet<>();
    private Entry shown = new Entry(Id.of("none"), "", "", List.of());
    private Map<Id, Severity> worst = Map.of();
    private boolean following;

    /// A row and what hangs below it.
    record Entry(Id id, String number, String title, List<Entry> below) {
        Entry {
            below = List.copyOf(below);
        }
    }

    /// @param chosen told which division was clicked
    public Outline(Words words, Consumer<Id> chosen) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("outline");
        tree.setShowRoot(false);
        tree.setFixedCellSize(32);
        tree.setCellFactory(
                _ ->
                        new OutlineRow(
                                id -> Optional.ofNullable(worst.get(id)),
                                this::go,
                                tree.widthProperty()));
        tree.setAccessibleText(words.of("outline"));
        tree.setOnKeyPressed(
                event -> {
                    var item = tree.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && item != null) go(item.getValue());
                });
        getChildren().add(tree);
    }

    private void go(Entry entry) {
        if (!following) chosen.accept(entry.id);
    }

    /// Takes the divisions of a snapshot; the tree changes only where they did.
    public void show(Snapshot snapshot) {
        var entry = entries(snapshot);
        if (entry.equals(shown)) return;
        shown = entry;
        remember();
        items.clear();
        following = true;
        tree.setRoot(item(entry));
        following = false;
    }

    private void remember() {
        items.forEach(
                (id, item) -> {
                    if (item.isExpanded()) opened.add(id);
                    else opened.remove(id);
                });
    }

    private TreeItem<Entry> item(Entry entry) {
        var item = new TreeItem<>(entry);
        items.put(entry.id, item);
        for (var below : entry.below) item.getChildren().add(item(below));
        item.setExpanded(entry == shown || opened.contains(entry.id));
        return item;
    }

    private Entry entries(Snapshot snapshot) {
        var document = snapshot.document();
        var overview = document.front().overview();
        var all = new ArrayList<Entry>();
        if (!overview.summary().isEmpty())
            all.add(plain(document.id().part("summary"), words.of("summary")));
        if (!overview.introduction().isEmpty())
            all.add(plain(document.id().part("introduction"), words.of("introduction")));
        all.addAll(below(document.body(), snapshot));
        return new Entry(document.id(), "", "", all);
    }

    private static Entry plain(Id id, String title) {
        return new Entry(id, "", title, List.of());
    }

    private static List<Entry> below(List<Block> blocks, Snapshot snapshot) {
        var entries = new ArrayList<Entry>();
        for (var block : blocks)
            if (block instanceof Block.Clause clause) {
                var number =
                        snapshot.numbering().label(clause.id()).map(l -> l.number()).orElse("");
                var title = Inline.text(clause.title().runs());
                entries.add(new Entry(clause.id(), number, title, below(clause.body(), snapshot)));
            }
        return entries;
    }

    /// Marks the divisions that findings are in, closed ones with what is below them.
    void mark(List<Finding> findings, Whereabouts where) {
        var map = new HashMap<Id, Severity>();
        for (var finding : findings)
            where.of(finding.place())
                    .ifPresent(
                            division -> {
                                if (finding.severity() != Severity.NOTE)
                                    map.merge(division.id(), finding.severity(), Outline::worse);
                            });
        worst = map;
        tree.refresh();
    }

    private static Severity worse(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /// Shows which division the caret is in, opened.
    public void follow(Id division) {
        var item = items.get(division);
        if (item == null || item == tree.getSelectionModel().getSelectedItem()) return;
        following = true;
        for (var up = item; up != null; up = up.getParent()) up.setExpanded(true);
        tree.getSelectionModel().select(item);
        int row = tree.getRow(item);
        if (row >= 0) tree.scrollTo(Math.max(0, row - 6));
        following = false;
    }

    TreeView<Entry> tree() {
        return tree;
    }
}
