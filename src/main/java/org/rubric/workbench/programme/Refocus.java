package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the keyboard where it was in a pane whose content is made anew.
final class Refocus {
    private Refocus() {}

    /// Asked before the content goes; what is answered puts the keyboard on what stands in the same
    /// place then. Nothing happens where the keyboard was elsewhere.
    static Runnable in(Parent pane) {
        int place = -1;
        var before = stops(pane);
        for (int i = 0; i < before.size(); i++) if (before.get(i).isFocused()) place = i;
        if (place < 0) return () -> {};
        int was = place;
        return () -> {
            pane.applyCss();
            pane.layout();
            var after = stops(pane);
            if (!after.isEmpty()) after.get(Math.min(was, after.size() - 1)).requestFocus();
        };
    }

    private static List<Node> stops(Parent pane) {
        var found = new ArrayList<Node>();
        collect(pane, found);
        return found;
    }

    private static void collect(Parent pane, List<Node> found) {
        for (var node : pane.getChildrenUnmodifiable()) {
            if (node.isFocusTraversable() && !node.isDisabled()) found.add(node);
            if (node instanceof Parent parent) collect(parent, found);
        }
    }
}
