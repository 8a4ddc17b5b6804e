package org.rubric.interchange.tables;

import java.util.regex.Pattern;

/// Cells that a spreadsheet would take for a formula. What is listed comes from others' texts, and
/// a formula can run a program or send the table away.
final class Guarded {
    /// Signs with which a formula begins, behind the guards that stand there already.
    private static final Pattern FORMULA = Pattern.compile("'*[=@+\\-\t\r\n].*", Pattern.DOTALL);

    /// A number, or one of a telephone.
    private static final Pattern NUMBER = Pattern.compile("[+-][\\d(][\\d ().,/-]*");

    private Guarded() {}

    /// The cell as it is written: an apostrophe keeps a formula from being one.
    static String written(String cell) {
        boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    /// The cell as it was before it was written.
    static CharSequence read(CharSequence cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == '\'';
        return guarded && FORMULA.matcher(cell).matches()
                ? cell.subSequence(1, cell.length())
                : cell;
    }
}
