package org.rubric.interchange.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.archive.Node;

/// A formula with recorded changes in it: around its runs, or in the properties of a run or of the
/// sign that holds a structure together (ISO/IEC 29500-1, 22.1.2).
final class ChangedFormula {
    private ChangedFormula() {}

    /// Takes note of the changes in a formula; answers whether there are any.
    ///
    /// @param paragraph number of the one that it stands in
    static boolean note(Node node, Census census, int paragraph) {
        boolean any = change(node);
        if (any)
            census.touch(
                    paragraph, census.revision(node.attribute("author"), node.attribute("date")));
        for (var child : node.children()) any |= note(child, census, paragraph);
        return any;
    }

    /// The formula as a state of the text has it.
    static Node in(int state, Node formula, Census census) {
        var children = new ArrayList<Node>();
        for (var child : formula.children()) add(state, child, census, children);
        return new Node(formula.name(), formula.attributes(), children, formula.text());
    }

    private static void add(int state, Node node, Census census, List<Node> into) {
        if (change(node)) {
            if (!node.children().isEmpty() && there(state, node, census))
                for (var child : node.children()) add(state, child, census, into);
            return;
        }
        var sign = sign(node);
        if (sign.isEmpty() || there(state, sign.get(), census)) into.add(in(state, node, census));
    }

    /// The change in the properties of a run or a structure.
    private static Optional<Node> sign(Node node) {
        for (var child : node.children()) {
            if (child.name().equals("w:rPr") || child.name().equals("m:ctrlPr")) {
                for (var each : child.children()) if (change(each)) return Optional.of(each);
                var inner = child.name().equals("m:ctrlPr") ? sign(child) : Optional.<Node>empty();
                if (inner.isPresent()) return inner;
            }
            if (child.name().startsWith("m:") && child.name().endsWith("Pr")) {
                var inner = sign(child);
                if (inner.isPresent()) return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean change(Node node) {
        return switch (node.name()) {
            case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> true;
            default -> false;
        };
    }

    private static boolean there(int state, Node change, Census census) {
        boolean came = change.name().equals("w:ins") || change.name().equals("w:moveTo");
        return census.made(change.attribute("author"), state) == came;
    }
}
