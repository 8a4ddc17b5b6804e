package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Walks what can be seen and tells what who cannot see well, or not at all, would miss.
final class Audit {
    private static final double LEAST = 4.5;

    private Audit() {}

    /// Controls that take the keyboard and say nothing about themselves. On the FX thread.
    static List<String> nameless(Parent root) {
        var found = new TreeSet<String>();
        for (var node : seen(root))
            if (node.isFocusTraversable() && !node.isDisabled() && !named(node))
                found.add(path(node));
        return List.copyOf(found);
    }

    private static boolean named(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) return true;
        return node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isBlank();
    }

    /// Words too pale for what they stand on, except those of what cannot be used now. On the FX
    /// thread.
    static List<String> pale(Parent root) {
        var found = new TreeSet<String>();
        for (var node : seen(root)) {
            if (!(node instanceof Text text) || node instanceof FontIcon) continue;
            if (text.getText().isBlank() || !(text.getFill() instanceof Color ink)) continue;
            if (idle(node)) continue;
            var ground = ground(node);
            double ratio = contrast(over(ink, ground), ground);
            if (ratio < LEAST)
                found.add(
                        "%.2f %s on %s: \"%s\" %s"
                                .formatted(ratio, ink, ground, text.getText(), path(node)));
        }
        return List.copyOf(found);
    }

    /// Words of which an ellipsis stands for a part. On the FX thread.
    static List<String> cut(Parent root) {
        var found = new TreeSet<String>();
        for (var node : seen(root))
            if (node instanceof Labeled label && label.isTextTruncated())
                found.add("\"%s\" %s".formatted(label.getText(), path(node)));
        return List.copyOf(found);
    }

    /// How many words were looked at.
    static int words(Parent root) {
        return (int) seen(root).stream().filter(node -> node instanceof Text).count();
    }

    private static boolean idle(Node node) {
        for (var up = node; up != null; up = up.getParent())
            if (up.isDisabled() || up.getOpacity() < 1) return true;
        return false;
    }

    /// The colour behind a node: the uppermost opaque fill around it.
    private static Color ground(Node node) {
        for (var up = node.getParent(); up != null; up = up.getParent()) {
            if (!(up instanceof Region region) || region.getBackground() == null) continue;
            for (var fill : region.getBackground().getFills().reversed())
                if (fill.getFill() instanceof Color color && color.getOpacity() > 0)
                    return color.getOpacity() < 1 ? over(color, ground(up)) : color;
        }
        return Color.WHITE;
    }

    private static Color over(Color ink, Color ground) {
        double part = ink.getOpacity();
        return Color.color(
                ink.getRed() * part + ground.getRed() * (1 - part),
                ink.getGreen() * part + ground.getGreen() * (1 - part),
                ink.getBlue() * part + ground.getBlue() * (1 - part));
    }

    /// WCAG 2.1, 1.4.3.
    static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static List<Node> seen(Parent root) {
        var all = new ArrayList<Node>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Shape) return;
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) collect(child, all);
    }

    private static String path(Node node) {
        var words = new StringBuilder();
        int steps = 0;
        for (var up = node; up != null && steps < 4; up = up.getParent(), steps++)
            words.append(up.getClass().getSimpleName()).append(up.getStyleClass()).append(" < ");
        return words.toString();
    }
}
