package org.rubric.workbench.text.insert;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.editing.Runs;

/// A formula typed between two dollar signs, if it is surely one: no money, no prose. What is said
/// of sums ("between $5 and $10") stays as typed.
///
/// @param from of the first sign in the line
record Dollars(int from, String latex) {
    private static final int LONGEST = 200;
    private static final Pattern SPEAKS = Pattern.compile("[\\\\^_=]|[A-Za-z]\\s*[-+*/<>]");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern MONEY = Pattern.compile("^[0-9][0-9.,\\s]*[A-Za-z]*$");
    private static final Pattern PROSE = Pattern.compile("(?<![\\\\A-Za-z{])[A-Za-z]{3,}");

    /// @param offset behind the sign that has just been typed
    static Optional<Dollars> before(Block line, int offset) {
        if (line instanceof Block.Code) return Optional.empty();
        var text = Runs.steps(line.runs());
        if (offset < 3 || offset > text.length() || text.charAt(offset - 1) != '$')
            return Optional.empty();
        int open = text.lastIndexOf('$', offset - 2);
        if (open < 0 || offset - 1 - open - 1 > LONGEST) return Optional.empty();
        if (open > 0 && text.charAt(open - 1) == '$') return Optional.empty();
        if (open > 0 && Character.isLetterOrDigit(text.charAt(open - 1))) return Optional.empty();
        var latex = text.substring(open + 1, offset - 1);
        return sure(latex) ? Optional.of(new Dollars(open, latex)) : Optional.empty();
    }

    private static boolean sure(String latex) {
        if (latex.isBlank() || !latex.equals(latex.strip()) || latex.indexOf('\uFFFC') >= 0)
            return false;
        if (MONEY.matcher(latex).matches()) return false;
        if (latex.length() == 1) return LETTER.matcher(latex).matches();
        return SPEAKS.matcher(latex).find() && !PROSE.matcher(latex).find();
    }
}
