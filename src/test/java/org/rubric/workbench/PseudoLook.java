package org.rubric.workbench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

/// What stands in the windows that no bundle says (`BARE`), what is cut there (`CUT`), and what
/// reaches out of its place (`OUT`).
///
/// What is cut and says all of itself in its tooltip is meant to be: words that somebody wrote, of
/// any length.
final class PseudoLook {
    private final PseudoOwn own;
    private final Set<String> said = new TreeSet<>();
    private int seen;

    PseudoLook(PseudoOwn own) {
        this.own = own;
    }

    /// How many texts were from bundles.
    int seen() {
        return seen;
    }

    Set<String> said() {
        return said;
    }

    /// Looks at everything that is shown; on the FX thread.
    void at(String stop) {
        for (var window : List.copyOf(Window.getWindows()))
            if (window.getScene() != null) walk(stop, laid(window.getScene().getRoot()));
    }

    /// What has come since the last pulse is in its place.
    private static Parent laid(Parent root) {
        root.applyCss();
        root.layout();
        return root;
    }

    private void walk(String stop, Node node) {
        if (!node.isVisible()) return;
        switch (node) {
            case Labeled label -> labeled(stop, label);
            case TextFlow flow -> read(stop, whole(flow));
            case Text text when alone(text) -> read(stop, text.getText());
            case TextInputControl field -> prompted(stop, field);
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null)
            read(stop + ", tip", control.getTooltip().getText());
        read(stop + ", aloud", node.getAccessibleText());
        // What stands in a field is what somebody wrote.
        if (node instanceof Parent parent && !(node instanceof TextInputControl))
            for (var child : parent.getChildrenUnmodifiable()) walk(stop, child);
    }

    /// What marks and links stand in, as it is read.
    private static String whole(Pane flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }

    private static boolean alone(Text text) {
        return !(text.getParent() instanceof Labeled || text.getParent() instanceof TextFlow);
    }

    private void prompted(String stop, TextInputControl field) {
        read(stop, field.getPromptText());
        if (!field.getText().isEmpty() || !(field instanceof TextField)) return;
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        for (var node : field.lookupAll(".text"))
            if (node instanceof Text text
                    && text.isVisible()
                    && text.getText().equals(field.getPromptText())
                    && text.getLayoutBounds().getWidth() > room + 1)
                said.add("CUT " + stop + ", prompt: " + field.getPromptText());
    }

    private void labeled(String stop, Labeled label) {
        var text = label.getText();
        if (text == null || text.isBlank()) return;
        read(stop, text);
        for (var child : label.getChildrenUnmodifiable())
            if (child instanceof Text shown) {
                if (cut(label, shown) && !told(label)) said.add("CUT " + stop + ": " + text);
                else if (out(label)) said.add("OUT " + stop + ": " + text);
            }
    }

    private static boolean cut(Labeled label, Text shown) {
        var dots = label.getEllipsisString();
        if (label.getText().endsWith(dots)) return false;
        boolean nothing = shown.getText().isEmpty() && shown.isVisible();
        return nothing || shown.getText().endsWith(dots);
    }

    private static boolean told(Labeled label) {
        var tip = label.getTooltip();
        return tip != null && tip.getText().contains(label.getText());
    }

    /// What is beside its window, or beside a part of it that shows no more; what can be scrolled
    /// to is not.
    private static boolean out(Node node) {
        for (var up = node.getParent(); up != null; up = up.getParent())
            if (up instanceof Control control && sideways(control)) return false;
        var at = node.localToScene(node.getLayoutBounds());
        for (var up = node.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() == null && up.getParent() != null) continue;
            var room =
                    up.localToScene(
                            up.getClip() == null
                                    ? up.getLayoutBounds()
                                    : up.getClip().getBoundsInParent());
            if (at.getMinX() < room.getMinX() - 1 || at.getMaxX() > room.getMaxX() + 1) return true;
        }
        return false;
    }

    private static boolean sideways(Control control) {
        return (control instanceof TableView<?> || control instanceof ScrollPane)
                && control.lookupAll(".scroll-bar").stream()
                        .anyMatch(
                                node ->
                                        node instanceof ScrollBar bar
                                                && bar.getOrientation() == Orientation.HORIZONTAL
                                                && bar.isVisible());
    }

    private void read(String stop, String text) {
        if (text == null || text.isBlank()) return;
        if (text.contains("⟦")) seen++;
        if (!own.covers(bare(text))) said.add("BARE " + stop + ": " + text);
    }

    /// What of a text stands outside brackets.
    private static String bare(String text) {
        var bare = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == '⟦') depth++;
            else if (c == '⟧' && --depth == 0) bare.append('|');
            else if (depth == 0) bare.append(c);
        }
        return bare.toString();
    }
}
