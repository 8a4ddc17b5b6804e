package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.TextAlignment;

/// The words of a line as they are set: one flow of the toolkit, or in a text of very many rows of
/// its own, such as a long piece of code, one flow for some of them each, so that a key sets only
/// those around it again. Characters count from the start of the whole text. Heights are those of
/// the line; x is as the toolkit has it.
final class Sheet {
    private List<Stretch> stretches = List.of(new Stretch());
    private Cuts cuts = Cuts.WHOLE;
    private String text = "";
    private TextAlignment alignment = TextAlignment.LEFT;

    /// The nodes in order; another list when there are others.
    List<Node> nodes() {
        var all = new ArrayList<Node>(stretches.size());
        for (var stretch : stretches) all.add(stretch.flow());
        for (var stretch : stretches) all.addAll(stretch.numbers());
        return all;
    }

    /// Numbers the lines of the text, which is arranged; empty: they have no numbers.
    void number(Optional<Counting> counting) {
        int first = 1;
        for (var stretch : stretches)
            if (counting.isPresent()) first = stretch.number(text, first, counting.get());
            else stretch.unnumber();
    }

    /// Takes other words.
    ///
    /// @param arrived told when a picture's size has become known
    void show(Passage passage, Manner manner, Setting setting, Runnable arrived) {
        var next = cuts.next(text, passage.text());
        text = passage.text();
        var before = new HashMap<Integer, Stretch>();
        for (var stretch : stretches) before.put(stretch.start(), stretch);
        var all = new ArrayList<Stretch>();
        int count = next.starts().size();
        for (int i = 0; i < count; i++) {
            int from = next.starts().get(i);
            boolean last = i == count - 1;
            var was = next.before().get(from);
            var stretch = was == null ? new Stretch() : before.get(was);
            int to = last ? text.length() : next.starts().get(i + 1);
            stretch.show(passage, new Span(from, to, last), manner, setting, arrived);
            all.add(stretch);
        }
        cuts = next;
        stretches = all;
    }

    void align(boolean right, TextAlignment wanted, double spacing) {
        alignment = wanted;
        var orientation = right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT;
        for (var stretch : stretches) {
            var flow = stretch.flow();
            boolean same =
                    flow.getTextAlignment() == wanted
                            && flow.getLineSpacing() == spacing
                            && flow.getNodeOrientation() == orientation;
            if (same) continue;
            flow.setLineSpacing(spacing);
            flow.setNodeOrientation(orientation);
            flow.setTextAlignment(wanted);
            stretch.outdated();
        }
    }

    TextAlignment alignment() {
        return alignment;
    }

    /// Lays the words out in that width and answers their height.
    ///
    /// @param top of the first row
    /// @param least height of a text without words
    double arrange(double width, double top, double least) {
        double y = top;
        for (var stretch : stretches) y += stretch.arrange(width, y, least);
        return y - top;
    }

    int rows() {
        int rows = 0;
        for (var stretch : stretches) rows += stretch.rows();
        return rows;
    }

    SetRow row(int index) {
        int left = index;
        for (var stretch : stretches) {
            int rows = stretch.rows();
            if (left < rows) return stretch.row(left);
            left -= rows;
        }
        throw new IndexOutOfBoundsException(index);
    }

    /// The row that reaches below a height; the last one below all.
    int rowAt(double y) {
        var here = at(y);
        int before = 0;
        for (var stretch : stretches) {
            if (stretch == here) break;
            before += stretch.rows();
        }
        for (int i = 0; i < here.rows(); i++)
            if (y < here.row(i).box().getMaxY()) return before + i;
        return Math.min(before + here.rows(), rows() - 1);
    }

    /// Whether a row ends before that character, other than the last.
    boolean endsRow(int character) {
        var here = holding(character);
        if (character == here.start()) return character > 0;
        int rows = here.rows() - (here == stretches.getLast() ? 1 : 0);
        for (int i = 0; i < rows; i++) if (here.row(i).end() == character) return true;
        return false;
    }

    /// What lies at a point, or nearest to it.
    Touch at(Point2D point) {
        var here = at(point.getY());
        var hit = here.flow().getHitInfo(point.subtract(0, here.flow().getLayoutY()));
        return new Touch(
                here.start() + hit.getCharIndex(),
                here.start() + hit.getInsertionIndex(),
                hit.isLeading());
    }

    /// The boxes of the caret beside a character, on the side where that begins or the other.
    List<Rectangle2D> caret(int character, boolean leading) {
        var here = holding(character);
        var shape = here.flow().getCaretShape(here.within(character), leading);
        return Shapes.boxes(shape).stream().map(here::down).toList();
    }

    /// The boxes that characters cover.
    List<Rectangle2D> range(int from, int to) {
        var boxes = new ArrayList<Rectangle2D>();
        for (var here : stretches) {
            int first = here.within(from);
            int last = here.within(to);
            if (first < last)
                for (var box : Shapes.boxes(here.flow().getRangeShape(first, last, false)))
                    boxes.add(here.down(box));
        }
        return boxes;
    }

    private Stretch at(double y) {
        var found = stretches.getFirst();
        for (var stretch : stretches) if (stretch.flow().getLayoutY() <= y) found = stretch;
        return found;
    }

    private Stretch holding(int character) {
        var found = stretches.getFirst();
        for (var stretch : stretches) if (stretch.start() <= character) found = stretch;
        return found;
    }
}
