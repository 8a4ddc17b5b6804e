package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Alteration;
import org.rubric.document.Alterations;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.revision.Redline;

/// The two versions that a redline tells of, each with its numbers and its words of references.
///
/// @param changes who made them; the one of no block is whose the numbers are that follow
/// @param replaced lines that are not told word by word, because their older words are others
record Sides(Side old, Side now, Changes changes, Set<Id> replaced) {

    /// @param moves names of moves, by the Ids of what moved and of where it was
    /// @param made whose kind does not matter
    record Changes(Alterations alterations, Map<Id, String> moves, Alteration made) {}

    /// @param old the older version itself, for what a redline does not hold: its numbers and its
    ///     values of the front matter
    /// @param author who is named for numbers and values that are others now
    static Sides of(Document old, Redline redline, String author, String date) {
        var both = redline.document();
        var alterations = redline.alterations();
        var newer = new Parting(alterations, true).of(both);
        var numbered = Numbering.of(newer);
        var now = Resolution.of(newer, numbered).document();
        var taken = new Parting(alterations, false).of(both);
        var numbers = Numbering.of(old);
        var names = Parting.names(taken, old);
        var numbering =
                Numbering.of(Document.of(FrontMatter.EMPTY, List.of())).with(names, numbers);
        var remarks = new Apparatus(taken.apparatus().footnotes(), old.apparatus().remarks());
        var front = old.front().withOverview(taken.front().overview());
        var older = taken.withFront(front).withApparatus(remarks);
        var was = Side.of(Resolution.of(older, numbering).document(), numbering);
        var called = Called.of(was, numbers);
        var replaced = replaced(called, Resolution.of(old, numbers).document(), names);
        var made = Alteration.whole(Alteration.Kind.INSERTED, author, date);
        var changes = new Changes(alterations, Moved.names(both, alterations), made);
        return new Sides(was, Side.of(now, numbered), changes, replaced);
    }

    /// Gives the older version its very words where taking it out of the redline leaves others.
    private static Set<Id> replaced(Called called, Document old, Map<Id, Id> names) {
        var was = called.was();
        var real = new HashMap<Id, Block>();
        old.forEach(block -> real.putIfAbsent(block.id(), block));
        var replaced = new HashSet<Id>();
        names.forEach(
                (here, there) -> {
                    var is = was.blocks().orElseThrow().get(here);
                    var other = real.get(there);
                    if (is == null || other == null) return;
                    was.put(here, other);
                    var line = line(called, is, other);
                    if (line.equals(is.runs())) return;
                    was.put(is.withRuns(line));
                    replaced.add(here);
                });
        return replaced;
    }

    private static List<Inline> line(Called called, Block is, Block other) {
        boolean same =
                is.runs().equals(other.runs())
                        || Lines.words(is.runs()).equals(Lines.words(other.runs()));
        return same ? called.line(is, other) : Lines.plain(other.runs(), is.runs());
    }

    /// The alteration of a block as a whole.
    Optional<Alteration> whole(Block block) {
        var found = changes.alterations().of(block.id());
        return found.isEmpty() || !found.getFirst().isWhole()
                ? Optional.empty()
                : Optional.of(found.getFirst());
    }

    /// Stretches of a line.
    List<Alteration> stretches(Block line) {
        return changes.alterations().of(line.id()).stream().filter(a -> !a.isWhole()).toList();
    }

    /// A change that others brought along.
    Alteration made(Alteration.Kind kind) {
        return Alteration.whole(kind, changes.made().author(), changes.made().date());
    }

    /// Marks of the older version that call no footnote: their Ids may be those of something else
    /// in the newer one.
    ///
    /// @param was the older version by the Ids of a redline
    /// @param numbers of the older version itself
    /// @param notes footnotes of the older version by the Ids of the redline
    private record Called(Side was, Numbering numbers, Set<Id> notes) {

        static Called of(Side was, Numbering numbers) {
            var notes = new HashSet<Id>();
            for (var note : was.document().apparatus().footnotes()) notes.add(note.id());
            return new Called(was, numbers, notes);
        }

        /// The line with such marks as words, where they would say something else.
        ///
        /// @param real the same line in the version itself
        List<Inline> line(Block line, Block real) {
            var marks =
                    real.runs().stream().filter(Inline.FootnoteMark.class::isInstance).iterator();
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
            if (notes.contains(mark.target()) || label.equals(was.standing(mark.target())))
                return mark;
            var words = label.isEmpty() ? real.printed() : label;
            return new Inline.Text(
                    words.isEmpty() ? "?" : words, Marks.of(Marks.Style.SUPERSCRIPT));
        }
    }
}
