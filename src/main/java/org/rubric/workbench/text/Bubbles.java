package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.workbench.Icons;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.find.Remarked.Mark;

/// The marks of comments in the gutter: one for each line that some begin in, where its sign would
/// be, or beside that.
final class Bubbles {
    private static final double SIZE = 16;
    private static final double STEP = 18;

    private final BlockFlow flow;
    private final Places places;
    private final Map<List<Mark>, Region> shown = new HashMap<>();

    Bubbles(BlockFlow flow, Places places) {
        this.flow = flow;
        this.places = places;
    }

    /// The marks beside the lines in the window.
    ///
    /// @param x of the signs
    /// @param signed places and heights of signs that are in the way
    List<Node> placed(List<Mark> marks, double x, List<Double> signed) {
        var byLine = new LinkedHashMap<Id, List<Mark>>();
        for (var mark : marks)
            byLine.computeIfAbsent(mark.line(), _ -> new ArrayList<>()).add(mark);
        var seen = new ArrayList<Node>();
        var kept = new ArrayList<List<Mark>>();
        var taken = new ArrayList<>(signed);
        if (!byLine.isEmpty())
            flow.forEachVisible(
                    (_, view) -> {
                        for (var line : lines(view, byLine)) {
                            kept.add(line.marks);
                            seen.add(put(line, x, taken));
                        }
                    });
        shown.keySet().retainAll(kept);
        return seen;
    }

    private record Beside(List<Mark> marks, double y) {}

    private List<Beside> lines(BlockView view, Map<Id, List<Mark>> byLine) {
        var found = new ArrayList<Beside>();
        for (var line : view.lines()) {
            var marks = byLine.get(line.block().id());
            if (marks == null) continue;
            double y = places.origin(line).getY() + 4;
            var last = found.isEmpty() ? null : found.getLast();
            if (last == null || Math.abs(last.y - y) >= SIZE) found.add(new Beside(marks, y));
            else found.set(found.size() - 1, new Beside(both(last.marks, marks), last.y));
        }
        return found;
    }

    /// Cells of a row share one mark.
    private static List<Mark> both(List<Mark> some, List<Mark> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private Region put(Beside line, double x, List<Double> taken) {
        var button = shown.computeIfAbsent(line.marks, this::button);
        boolean crossed = taken.stream().anyMatch(y -> Math.abs(y - line.y) < SIZE);
        boolean roomy = flow.getWidth() - x >= 2 * SIZE + STEP;
        double aside = !crossed || !roomy ? 0 : flow.mirrored() ? -STEP : STEP;
        double y = crossed && !roomy ? line.y + STEP : line.y;
        if (aside == 0) taken.add(y);
        button.relocate(x + aside, y);
        return button;
    }

    private Region button(List<Mark> marks) {
        var icon = Icons.small(Feather.MESSAGE_CIRCLE);
        var button = new StackPane(icon);
        button.getStyleClass().add("bubble");
        if (marks.stream().anyMatch(Mark::strong)) button.getStyleClass().add("strong");
        button.setManaged(false);
        button.resize(SIZE, SIZE);
        button.setCursor(Cursor.HAND);
        button.setPickOnBounds(true);
        var first = marks.getFirst();
        var said = new ArrayList<String>();
        for (var mark : marks) said.add(mark.said());
        var words = String.join("\n", said);
        button.setAccessibleText(words);
        button.setOnMouseClicked(_ -> first.open().run());
        Tooltip.install(button, new Tooltip(words));
        return button;
    }
}
