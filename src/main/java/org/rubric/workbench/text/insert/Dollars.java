package org.rubric.workbench.text.insert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Transaction;
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

    /// Makes the formula; a caret that has gone on meanwhile stays between its letters.
    ///
    /// @param at behind the second sign
    Command formula(Position at) {
        var range = new Selection.Text(new Position(at.block(), from), at);
        var run = new Inline.Formula(Id.fresh(), Maths.latex(latex));
        return (snapshot, now) ->
                Commands.replace(range, List.of(run))
                        .on(snapshot, now)
                        .map(t -> new Transaction(t.name(), t.steps(), kept(now, at), t.merge()));
    }

    private Selection kept(Selection now, Position at) {
        return now instanceof Selection.Text(var anchor, var caret)
                ? new Selection.Text(kept(anchor, at), kept(caret, at))
                : now;
    }

    private Position kept(Position place, Position at) {
        if (!place.block().equals(at.block()) || place.offset() <= from) return place;
        int beyond = Math.max(0, place.offset() - at.offset());
        return new Position(place.block(), from + 1 + beyond);
    }

    private static boolean sure(String latex) {
        if (latex.isBlank() || !latex.equals(latex.strip()) || latex.indexOf('\uFFFC') >= 0)
            return false;
        if (MONEY.matcher(latex).matches()) return false;
        if (latex.length() == 1) return LETTER.matcher(latex).matches();
        return SPEAKS.matcher(latex).find() && !PROSE.matcher(latex).find();
    }
}
