package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.rubric.document.Alteration;
import org.rubric.revision.sight.Marked;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.block.GhostView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.line.Dress;

/// The bars beside lines that changed, one for each author, in the author's colour and pattern, and
/// the author's initials beside the first.
final class ChangeBars extends Region {
    private static final double ASIDE = 16;
    private static final double STEP = 5;
    private static final double NAME = 52;
    private static final double RAIL = 16;
    private static final double LINE = 18;

    /// How far below its name an author's next change is named again.
    private static final double APART = 48;

    private static final Named NOBODY = new Named(0, Double.NEGATIVE_INFINITY);

    private final BlockFlow flow;
    private final Places places;
    private Revised revised = Revised.NOTHING;
    private Named named = NOBODY;

    /// Who was named last, and where the next name may stand.
    private record Named(int author, double below) {}

    /// Where the bar of an author reaches from and to.
    private record Reach(double from, double to) {
        Reach with(double top, double bottom) {
            return new Reach(Math.min(from, top), Math.max(to, bottom));
        }
    }

    ChangeBars(BlockFlow flow, Places places) {
        this.flow = flow;
        this.places = places;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("change-bars");
    }

    void show(Revised now) {
        revised = now;
        place();
    }

    /// Draws the bars of the blocks that are in the window now.
    void place() {
        if (revised == Revised.NOTHING && getChildren().isEmpty()) return;
        var bars = new ArrayList<Node>();
        var reaches = new LinkedHashMap<BlockView, List<Map<Integer, Reach>>>();
        flow.forEachVisible((_, view) -> reaches.put(view, reaches(view)));
        for (var rows : reaches.values()) for (var row : rows) add(row, bars);
        named = NOBODY;
        getChildren().setAll(bars);
    }

    private void add(Map<Integer, Reach> row, List<Node> bars) {
        int order = 0;
        for (var bar : row.entrySet()) {
            int author = bar.getKey();
            var reach = bar.getValue();
            bars.add(bar(author, order, reach));
            double top = Math.max(reach.from() + order * LINE, named.below());
            boolean again = author == named.author() && reach.from() < named.below() + APART;
            if (author > 0 && !again) name(author, top).ifPresent(bars::add);
            if (author > 0 && !again) named = new Named(author, top + LINE);
            order++;
        }
    }

    private List<Map<Integer, Reach>> reaches(BlockView view) {
        if (revised == Revised.NOTHING) return List.of();
        if (view instanceof GhostView ghost) {
            double top = ghost.getLayoutY();
            return List.of(Map.of(ghost.ghost().author(), new Reach(top, top + ghost.getHeight())));
        }
        var rows = new ArrayList<Map<Integer, Reach>>();
        view.forEachLine(
                line -> {
                    var marked = revised.lines().of(line.block());
                    if (marked.isEmpty()) return;
                    double top = places.origin(line).getY();
                    var row = new TreeMap<Integer, Reach>();
                    for (int author : authors(marked))
                        row.put(author, new Reach(top, top + line.getHeight()));
                    rows.add(row);
                });
        view.forEachGhost(
                line -> {
                    double top = places.origin(line).getY();
                    line.passage().parts().stream()
                            .flatMap(part -> part.dress().stream())
                            .findFirst()
                            .map(d -> Map.of(d.author(), new Reach(top, top + line.getHeight())))
                            .ifPresent(rows::add);
                });
        return rows;
    }

    private List<Integer> authors(Marked marked) {
        var told = new ArrayList<>(marked.own());
        for (var ghost : marked.ghosts()) told.add(ghost.told());
        return told.stream().map(Alteration::author).map(revised::author).distinct().toList();
    }

    private Node bar(int author, int order, Reach reach) {
        double x = x(ASIDE + 1.5 + order * STEP);
        var bar = new Line(x, reach.from() + 2, x, reach.to() - 2);
        bar.getStyleClass().addAll("change-bar", Dress.author(author));
        return bar;
    }

    private double x(double aside) {
        return flow.mirrored()
                ? flow.columnLeft() - aside
                : flow.columnLeft() + flow.columnWidth() + aside;
    }

    private Optional<Node> name(int author, double top) {
        var text = new Text(revised.signs().get(author - 1));
        text.getStyleClass().addAll("author-initials", Dress.author(author));
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        double wide = 10 * text.getText().length();
        double x = flow.mirrored() ? x(NAME) - wide : x(NAME);
        if (x < 0 || x + wide > flow.getWidth() - RAIL) return Optional.empty();
        text.relocate(x, top + 4);
        return Optional.of(text);
    }
}
