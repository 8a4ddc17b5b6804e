package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// Marks of the older version that call no footnote, whose Ids may be those of something else in
/// the newer one.
///
/// @param was the older version by the Ids of a redline
/// @param numbers of the older version itself
/// @param notes footnotes of the older version by the Ids of the redline
record Called(Side was, Numbering numbers, Set<Id> notes) {

    static Called of(Side was, Numbering numbers) {
        var notes = new HashSet<Id>();
        for (var note : was.document().apparatus().footnotes()) notes.add(note.id());
        return new Called(was, numbers, notes);
    }

    /// The line with such marks as words, where they would say something else.
    ///
    /// @param real the same line in the version itself
    List<Inline> line(Block line, Block real) {
        var marks = real.runs().stream().filter(Inline.FootnoteMark.class::isInstance).iterator();
        var out = new ArrayList<Inline>();
        for (var run : line.runs())
            out.add(
                    run instanceof Inline.FootnoteMark mark && marks.hasNext()
                            ? said(mark, (Inline.FootnoteMark) marks.next())
                            : run);
        return out;
    }

    private Inline said(Inline.FootnoteMark mark, Inline.FootnoteMark real) {
        var label = numbers.label(real.target()).map(Label::standing).orElse("");
        if (notes.contains(mark.target()) || label.equals(was.standing(mark.target()))) return mark;
        var words = label.isEmpty() ? real.printed() : label;
        return new Inline.Text(words.isEmpty() ? "?" : words, Marks.of(Marks.Style.SUPERSCRIPT));
    }
}
