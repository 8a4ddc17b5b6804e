package org.rubric.workbench.text.line;

/// Letters that an input method is still putting together, and where in the line they will stand.
///
/// @param step caret step before which they are shown
/// @param caret characters of them before the caret
public record Composed(int step, String text, int caret) {
    public static final Composed NOTHING = new Composed(0, "", 0);

    public Composed {
        caret = Math.clamp(caret, 0, text.length());
    }
}
