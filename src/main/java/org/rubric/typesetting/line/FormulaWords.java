package org.rubric.typesetting.line;

import org.rubric.drawing.formula.Spoken;

/// A formula read aloud: LaTeX in words, for those who cannot see it.
public final class FormulaWords {
    private FormulaWords() {}

    /// In English.
    public static String of(String latex) {
        return Spoken.of(latex, "en");
    }
}
