package org.rubric.workbench.register.card;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// One fact in a field: done with Enter or by leaving it, as it was with Esc.
public final class FactField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Growing field;
    private final Predicate<String> commit;
    private String known;
    private String refused = "";
    private boolean left;

    /// @param name what a reader of the screen says
    /// @param hint in grey where nothing is known
    /// @param commit answers whether the words could be meant
    FactField(String name, String hint, String known, Predicate<String> commit) {
        this.known = known;
        this.commit = commit;
        field = new Growing(this::done, this::revert);
        field.setText(known);
        field.setPromptText(hint);
        field.setAccessibleText(name);
        field.getProperties().put(FactField.class, this);
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) done();
                        });
    }

    Node node() {
        return field;
    }

    /// Puts other words there unless someone is writing.
    void show(String words) {
        if (pending()) return;
        known = words;
        if (!field.getText().equals(words)) field.setText(words);
    }

    /// Whether something is written that is not done yet.
    boolean pending() {
        return !field.getText().strip().equals(known);
    }

    /// Finishes what waits, unless it was refused already; nothing is done in it from then on.
    void leave() {
        if (!field.getText().strip().equals(refused)) done();
        left = true;
    }

    private void done() {
        if (left) return;
        if (!pending()) {
            field.pseudoClassStateChanged(WRONG, false);
            return;
        }
        var words = field.getText().strip();
        var before = known;
        known = words;
        boolean meant = commit.test(words);
        if (!meant) known = before;
        refused = meant ? "" : words;
        field.pseudoClassStateChanged(WRONG, !meant);
    }

    private void revert() {
        field.setText(known);
        field.pseudoClassStateChanged(WRONG, false);
    }

    /// Whether that node is a field in which nothing waits to be done, so that undo is the place's.
    public static boolean settled(Node node) {
        return node != null
                && node.getProperties().get(FactField.class) instanceof FactField field
                && !field.pending();
    }
}
