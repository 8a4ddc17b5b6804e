package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The numbers beside a stretch of code: one node where its rows are equally high, which they
/// nearly always are, else one for each line.
final class LineNumbers {
    private static final double EVEN = 1;

    private final List<Text> nodes = new ArrayList<>(1);

    List<? extends Node> nodes() {
        return nodes;
    }

    void clear() {
        nodes.clear();
    }

    /// @param begins the rows with which a line begins
    /// @param tops of all rows from the top of the stretch
    /// @param first number of its first line
    /// @param y of its top
    void show(BitSet begins, double[] tops, int first, Counting counting, double y) {
        boolean even = even(tops);
        int wanted = even ? 1 : begins.cardinality();
        while (nodes.size() > wanted) nodes.removeLast();
        while (nodes.size() < wanted) nodes.add(text());
        if (even) set(nodes.getFirst(), together(begins, tops.length, first, counting), counting);
        for (int row = begins.nextSetBit(0), i = 0; !even && i < wanted; i++) {
            set(nodes.get(i), counting.padded(first + i), counting);
            nodes.get(i).relocate(-counting.width(), y + tops[row]);
            row = begins.nextSetBit(row + 1);
        }
        if (even) nodes.getFirst().relocate(-counting.width(), y);
    }

    private static boolean even(double[] tops) {
        double pitch = tops.length > 1 ? tops[1] - tops[0] : 0;
        for (int i = 0; i < tops.length; i++)
            if (Math.abs(tops[i] - tops[0] - i * pitch) > EVEN) return false;
        return true;
    }

    private static String together(BitSet begins, int rows, int first, Counting counting) {
        var words = new StringBuilder();
        int number = first;
        for (int row = 0; row < rows; row++) {
            if (row > 0) words.append('\n');
            if (begins.get(row)) words.append(counting.padded(number++));
        }
        return words.toString();
    }

    private static Text text() {
        var text = new Text();
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.setMouseTransparent(true);
        text.getStyleClass().add("line-number");
        return text;
    }

    private static void set(Text text, String words, Counting counting) {
        if (!text.getText().equals(words)) text.setText(words);
        if (!text.getFont().equals(counting.font())) text.setFont(counting.font());
        text.setLineSpacing(counting.spacing());
    }
}
