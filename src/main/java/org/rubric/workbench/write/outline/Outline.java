package org.rubric.workbench.write.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.editing.Snapshot;
import org.rubric.workbench.Words;

/// The divisions of a draft as a tree: number, title, the sign of the worst finding inside. Follows
/// the caret; a click goes there.
public final class Outline extends StackPane {
    private final Words words;
    private final Consumer<Id> chosen;
    private final TreeView<Division> tree = new TreeView<>();
    private final Map<Id, TreeItem<Division>> items = new HashMap<>();
    private final Set<Id> opened = new HashSet<>();
    private Division whole = new Division(Id.of("none"), "", "", false, List.of());
    private Division shown = whole;
    private String filter = "";
    private Map<Id, Severity> worst = Map.of();
    private boolean following;
    private boolean narrowed;

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
                    if (event.getCode() == KeyCode.ENTER) selected().ifPresent(this::go);
                });
        getChildren().add(tree);
    }

    private void go(Division division) {
        if (!following) chosen.accept(division.id());
    }

    /// Takes the divisions of a snapshot; the tree changes only where they did.
    public void show(Snapshot snapshot) {
        whole = Division.of(snapshot, words.of("summary"), words.of("introduction"));
        arrange();
    }

    /// Shows only divisions whose number or title has these words; empty: all.
    void filter(String wanted) {
        filter = wanted.strip();
        arrange();
        if (!filter.isEmpty() && !tree.getRoot().getChildren().isEmpty()) first(tree.getRoot());
    }

    /// Chooses the first row that fits.
    private void first(TreeItem<Division> from) {
        for (var item : from.getChildren()) {
            if (item.getValue().fits(filter)) {
                select(item);
                return;
            }
            if (!item.getChildren().isEmpty()) {
                first(item);
                return;
            }
        }
    }

    private void arrange() {
        var next = filter.isEmpty() ? whole : whole.fitting(filter);
        if (next.equals(shown)) return;
        var kept = selected().map(Division::id);
        if (!narrowed) remember();
        narrowed = !filter.isEmpty();
        shown = next;
        items.clear();
        following = true;
        tree.setRoot(item(next));
        kept.map(items::get).ifPresent(this::select);
        following = false;
    }

    private void remember() {
        items.forEach(
                (id, item) -> {
                    if (item.isExpanded()) opened.add(id);
                    else opened.remove(id);
                });
    }

    private TreeItem<Division> item(Division division) {
        var item = new TreeItem<>(division);
        items.put(division.id(), item);
        for (var below : division.below()) item.getChildren().add(item(below));
        item.setExpanded(division == shown || !filter.isEmpty() || opened.contains(division.id()));
        return item;
    }

    /// Opens all rows that hold others, or closes them.
    void expand(boolean open) {
        for (var item : items.values())
            if (item != tree.getRoot() && !item.getChildren().isEmpty()) item.setExpanded(open);
    }

    /// Marks the divisions that findings are in, closed ones with what is below them.
    public void mark(List<Finding> findings, Whereabouts where) {
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
        select(item);
        int row = tree.getRow(item);
        if (row >= 0) tree.scrollTo(Math.max(0, row - 6));
        following = false;
    }

    private void select(TreeItem<Division> item) {
        tree.getSelectionModel().select(item);
        tree.getFocusModel().focus(tree.getRow(item));
    }

    /// Goes to a division as a click on its row does.
    void choose(Division division) {
        go(division);
    }

    /// The division whose row is chosen.
    Optional<Division> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue);
    }

    /// The clause whose row is chosen while the keyboard is here.
    public Optional<Id> held() {
        return tree.isFocused()
                ? selected().filter(Division::clause).map(Division::id)
                : Optional.empty();
    }

    /// Where the row of a division is in the scene, if it can be seen.
    Optional<Bounds> bounds(Id division) {
        for (var node : tree.lookupAll(".outline-row"))
            if (node instanceof OutlineRow row
                    && !row.isEmpty()
                    && row.getItem().id().equals(division))
                return Optional.of(row.localToScene(row.getLayoutBounds()));
        return Optional.empty();
    }

    public TreeView<Division> tree() {
        return tree;
    }
}
