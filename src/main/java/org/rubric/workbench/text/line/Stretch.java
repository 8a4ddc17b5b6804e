package org.rubric.workbench.text.line;

import java.util.BitSet;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Rows of a text that are set together. Where another stretch follows, its last character is the
/// line feed between them, and the empty row that the toolkit sets behind that is not counted.
final class Stretch {
    private final TextFlow flow = new TextFlow();
    private final Bits bits = new Bits();
    private int start;
    private int end;
    private boolean followed;
    private boolean stale = true;
    private double arranged = -1;
    private double height;
    private int rows;
    private final LineNumbers numbers = new LineNumbers();
    private BitSet begins = new BitSet();
    private double[] tops = {};
    private boolean uncounted = true;

    Stretch() {
        flow.setManaged(false);
    }

    TextFlow flow() {
        return flow;
    }

    int start() {
        return start;
    }

    /// Takes its part of a passage.
    void show(Passage passage, Span span, Manner manner, Setting setting, Runnable arrived) {
        stale |= followed == span.last();
        start = span.from();
        end = span.to();
        followed = !span.last();
        Runnable later =
                () -> {
                    stale = true;
                    arrived.run();
                };
        stale |= bits.show(passage.cut(start, end), manner, setting, later);
        if (!flow.getChildren().equals(bits.nodes())) flow.getChildren().setAll(bits.nodes());
    }

    /// Lays its words out, if need be, and answers how much higher the next stretch stands.
    ///
    /// @param least height of a text without words
    double arrange(double width, double top, double least) {
        if (stale || width != arranged) {
            stale = false;
            arranged = width;
            double whole = Math.max(flow.prefHeight(width), least);
            flow.resize(width, whole);
            flow.layout();
            int set = flow.getLayoutInfo().getTextLineCount();
            rows = followed ? set - 1 : set;
            height = followed ? line(rows).bounds().getMinY() : whole;
            uncounted = true;
        }
        flow.relocate(0, top);
        return height;
    }

    /// Numbers its lines, once it is arranged.
    ///
    /// @param text all of which it is a part
    /// @param first number of its first line
    /// @return the number of the first line behind it
    int number(String text, int first, Counting counting) {
        if (uncounted) count(text);
        numbers.show(begins, tops, first, counting, flow.getLayoutY());
        return first + begins.cardinality();
    }

    private void count(String text) {
        uncounted = false;
        begins = new BitSet(rows);
        tops = new double[rows];
        for (int i = 0; i < rows; i++) {
            var line = line(i);
            tops[i] = line.bounds().getMinY();
            int at = start + line.start();
            if (line.start() == 0 || text.charAt(at - 1) == '\n') begins.set(i);
        }
    }

    void unnumber() {
        numbers.clear();
    }

    List<? extends Node> numbers() {
        return numbers.nodes();
    }

    /// It is to be arranged again: something other than its words has changed.
    void outdated() {
        stale = true;
    }

    int rows() {
        return stale ? flow.getLayoutInfo().getTextLineCount() - (followed ? 1 : 0) : rows;
    }

    private TextLineInfo line(int row) {
        return flow.getLayoutInfo().getTextLine(row, false);
    }

    /// A row of it.
    SetRow row(int index) {
        var line = line(index);
        return new SetRow(down(line.bounds()), start + line.start(), start + line.end());
    }

    /// From the flow's height to that of all stretches.
    Rectangle2D down(Rectangle2D box) {
        return new Rectangle2D(
                box.getMinX(), box.getMinY() + flow.getLayoutY(), box.getWidth(), box.getHeight());
    }

    /// Characters of the whole text, kept within it.
    int within(int character) {
        return Math.clamp(character, start, end) - start;
    }
}
