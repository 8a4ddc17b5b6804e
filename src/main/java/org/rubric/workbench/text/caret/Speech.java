package org.rubric.workbench.text.caret;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import org.rubric.document.Position;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.LineView;

/// What a screen reader is told about the text: the line with the caret as it is heard, where in it
/// the caret and the selection are, and where its letters lie on the screen. Offsets count the
/// characters of what is heard.
public final class Speech {
    private static final List<AccessibleAttribute> FOLLOWED =
            List.of(
                    AccessibleAttribute.TEXT,
                    AccessibleAttribute.SELECTION_START,
                    AccessibleAttribute.SELECTION_END,
                    AccessibleAttribute.CARET_OFFSET);

    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private final Hearing hearing;
    private Object told = "";

    public Speech(DocumentView view, BlockFlow flow, Places places, Selecting selecting) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        hearing = new Hearing(view, flow);
        flow.speaking(line -> hearing.of(line).text());
    }

    /// Tells a screen reader that the caret stands elsewhere or its line reads otherwise.
    public void tell() {
        var caret = selecting.caret().map(hit -> hit.position().block());
        if (caret.filter(line -> !places.seen(line)).isPresent()) return;
        var now =
                List.of(
                        selecting.caret(),
                        selecting.anchor(),
                        line().map(LineView::passage).map(Objects::hashCode));
        if (now.equals(told)) return;
        told = now;
        for (var attribute : FOLLOWED) view.notifyAccessibleAttributeChanged(attribute);
    }

    /// Empty: it asked for something that any region answers.
    public Optional<Object> answer(AccessibleAttribute attribute, Object... asked) {
        return switch (attribute) {
            case TEXT -> Optional.of(line().map(hearing::of).map(Spoken::text).orElse(""));
            case CARET_OFFSET -> Optional.of(offset(selecting.caret().map(Hit::position)));
            case SELECTION_START -> Optional.of(end(true));
            case SELECTION_END -> Optional.of(end(false));
            case EDITABLE -> Optional.of(!view.locked());
            case LINE_FOR_OFFSET, LINE_START, LINE_END -> row(attribute, number(asked, 0));
            case OFFSET_AT_POINT -> at((Point2D) asked[0]);
            case BOUNDS_FOR_RANGE -> Optional.of(bounds(number(asked, 0), number(asked, 1)));
            default -> Optional.empty();
        };
    }

    private static int number(Object[] asked, int which) {
        return which < asked.length && asked[which] instanceof Integer number ? number : 0;
    }

    private Optional<LineView> line() {
        return selecting
                .caret()
                .flatMap(hit -> places.spot(hit.position().block()))
                .map(Places.Spot::line);
    }

    private int offset(Optional<Position> place) {
        return place.flatMap(at -> line().map(line -> hearing.of(line).offset(at.offset())))
                .orElse(0);
    }

    /// An end of the selection; one that lies in another line is that end of this one.
    private int end(boolean first) {
        var ends = selecting.ends();
        if (ends.isEmpty()) return offset(selecting.caret().map(Hit::position));
        var end = first ? ends.get().from() : ends.get().to();
        boolean here = line().filter(line -> line.block().id().equals(end.block())).isPresent();
        if (here) return offset(Optional.of(end));
        return first ? 0 : line().map(line -> hearing.of(line).text().length()).orElse(0);
    }

    private Optional<Object> row(AccessibleAttribute attribute, int asked) {
        if (line().isEmpty()) return Optional.empty();
        var line = line().get();
        var spoken = hearing.of(line);
        if (attribute == AccessibleAttribute.LINE_FOR_OFFSET)
            return Optional.of(line.rowOf(spoken.step(asked), false));
        int row = Math.clamp(asked, 0, line.rows() - 1);
        var steps = line.rowSteps(row);
        if (attribute == AccessibleAttribute.LINE_START)
            return Optional.of(row == 0 ? 0 : spoken.offset(steps.from()));
        boolean last = row == line.rows() - 1;
        return Optional.of(last ? spoken.text().length() : spoken.offset(steps.to()));
    }

    private Optional<Object> at(Point2D screen) {
        var point = view.screenToLocal(screen);
        if (point == null || line().isEmpty()) return Optional.empty();
        var line = line().get();
        var own = point.subtract(places.origin(line));
        var hit = line.hit(own.getX(), Math.clamp(own.getY(), 1, line.getHeight() - 1));
        return Optional.of(hearing.of(line).offset(hit.position().offset()));
    }

    private Bounds[] bounds(int from, int to) {
        if (line().isEmpty()) return new Bounds[0];
        var line = line().get();
        var spoken = hearing.of(line);
        var origin = places.origin(line);
        int start = spoken.step(from);
        return line.range(start, Math.max(start + 1, spoken.step(to))).stream()
                .map(
                        box ->
                                new BoundingBox(
                                        origin.getX() + box.getMinX(),
                                        origin.getY() + box.getMinY(),
                                        box.getWidth(),
                                        box.getHeight()))
                .map(view::localToScreen)
                .toArray(Bounds[]::new);
    }
}
