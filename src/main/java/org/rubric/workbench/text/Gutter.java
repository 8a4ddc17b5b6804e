package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.find.Underlining;

/// The strip after the column, where no numbers hang: one sign a block, of its most serious
/// finding. Also hands each line the findings to underline, and holds the marks of comments.
final class Gutter extends Region {
    private static final double SIGN = 32;

    private final BlockFlow flow;
    private final Places places;
    private final Consumer<Finding> chosen;
    private final Underlining underlining;
    private final Bubbles bubbles;
    private Map<Id, List<Finding>> byPiece = Map.of();
    private Map<Id, List<Finding>> byLine = Map.of();
    private final Map<Id, Shown> shown = new HashMap<>();

    private record Shown(List<Finding> findings, StackPane sign) {}

    /// @param chosen told which finding's sign was clicked
    Gutter(BlockFlow flow, Places places, Underlining under, Consumer<Finding> chosen) {
        this.flow = flow;
        this.places = places;
        this.chosen = chosen;
        underlining = under;
        bubbles = new Bubbles(flow, places);
        setManaged(false);
        setPickOnBounds(false);
    }

    void mark(List<Finding> findings) {
        var pieces = new HashMap<Id, List<Finding>>();
        var lines = new HashMap<Id, List<Finding>>();
        for (var finding : findings) {
            int piece = flow.holding(finding.place());
            if (piece < 0) continue;
            var id = flow.pieces().get(piece).id();
            pieces.computeIfAbsent(id, _ -> new ArrayList<>()).add(finding);
            lines.computeIfAbsent(finding.place(), _ -> new ArrayList<>()).add(finding);
        }
        for (var list : pieces.values()) list.sort(Comparator.comparing(Finding::severity));
        byPiece = pieces;
        byLine = lines;
        place();
    }

    /// Puts the signs beside the blocks that are in the window now.
    void place() {
        var seen = new ArrayList<Node>();
        var kept = new ArrayList<Id>();
        var signed = new ArrayList<Double>();
        double x =
                flow.mirrored()
                        ? flow.columnLeft() - SIGN - 16
                        : flow.columnLeft() + flow.columnWidth() + SIGN;
        flow.forEachVisible(
                (piece, view) -> {
                    view.forEachLine(
                            line -> line.mark(byLine.getOrDefault(line.block().id(), List.of())));
                    var findings = byPiece.get(piece.id());
                    if (findings == null) return;
                    var sign = sign(piece.id(), findings);
                    double y = view.getLayoutY() + top(view, findings.getFirst());
                    sign.relocate(x, y);
                    signed.add(y);
                    kept.add(piece.id());
                    seen.add(sign);
                });
        shown.keySet().retainAll(kept);
        seen.addAll(bubbles.placed(underlining.remarked().marks(), x, signed));
        if (!getChildren().equals(seen)) getChildren().setAll(seen);
    }

    /// Beside the first row of the line that the finding is about.
    private double top(BlockView view, Finding finding) {
        for (var line : view.lines())
            if (line.block().id().equals(finding.place()))
                return places.origin(line).getY() - view.getLayoutY() + 4;
        return 4;
    }

    private StackPane sign(Id piece, List<Finding> findings) {
        var before = shown.get(piece);
        if (before != null && before.findings.equals(findings)) return before.sign;
        var worst = findings.getFirst();
        var button = new StackPane(new Sign(worst.severity()));
        button.setManaged(false);
        button.resize(16, 16);
        button.setCursor(Cursor.HAND);
        button.setPickOnBounds(true);
        button.setAccessibleText(worst.message());
        button.setOnMouseClicked(_ -> chosen.accept(worst));
        var more = findings.size() > 1 ? " (" + findings.size() + ")" : "";
        Tooltip.install(button, new Tooltip(worst.message() + more));
        shown.put(piece, new Shown(findings, button));
        return button;
    }
}
