package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;

/// What lies over the text now and then: lists, bars, cards. Each is in the scene only while it is
/// visible, because a node that nobody sees is styled and laid out all the same, at every key.
final class Layers {
    private final List<Node> children;
    private final List<Node> order = new ArrayList<>();

    /// @param children of the view, into which the layers come and from which they go
    Layers(List<Node> children) {
        this.children = children;
    }

    /// Puts a node above the layers so far. It comes and goes with its own visibility.
    void add(Node node) {
        add(order.size(), node);
    }

    /// Puts a node below that layer.
    void below(Node layer, Node node) {
        add(order.indexOf(layer), node);
    }

    private void add(int place, Node node) {
        order.add(place, node);
        node.visibleProperty().addListener((_, _, visible) -> turn(node, visible));
        if (node.isVisible()) turn(node, true);
    }

    /// Goes only after the layout that hid it: JavaFX counts the children before it lays them out.
    private void turn(Node node, boolean visible) {
        if (!visible) Platform.runLater(() -> leave(node));
        else if (!children.contains(node)) children.add(place(node), node);
    }

    private void leave(Node node) {
        if (!node.isVisible()) children.remove(node);
    }

    /// Below the first that belongs above it, else above everything.
    private int place(Node node) {
        return order.subList(order.indexOf(node) + 1, order.size()).stream()
                .mapToInt(children::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(children.size());
    }
}
