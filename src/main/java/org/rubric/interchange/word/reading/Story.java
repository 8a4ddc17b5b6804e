package org.rubric.interchange.word.reading;

import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.style.ListPlace;
import org.rubric.interchange.word.style.ParagraphLook;

/// A story as it stands in the file, with all its recorded changes.
record Story(List<Part> parts) {
    /// A part of a story.
    sealed interface Part {}

    /// A paragraph that reads the same in every state; only its label waits to be counted.
    record Plain(Flow.Para para, ListPlace place) implements Part {}

    /// A paragraph that does not, or that follows one whose mark may go.
    ///
    /// @param mark of its end
    /// @param entering the fields that are open where it begins; empty: those that its state has
    record Draft(
            int number, Script script, FormerLooks looks, Track mark, Optional<Fields> entering)
            implements Part {}

    /// A table.
    ///
    /// @param changed whether rows or cells come or go in it
    record Grid(int number, Track track, List<Integer> widths, List<Row> rows, boolean changed)
            implements Part {}

    /// A row.
    ///
    /// @param number in the file, with those of its cells and paragraphs
    record Row(int number, Track track, Versions<RowLook> looks, List<Cell> cells) {}

    /// @param before columns left out at its start
    /// @param after columns left out at its end
    record RowLook(boolean header, int before, int after) {}

    record Cell(Track track, Versions<CellLook> looks, Story content) {}

    /// @param leftward whether it only goes on with the cell before it
    record CellLook(int span, Flow.Merge merge, boolean leftward) {}

    /// A value and what it was before a recorded change.
    record Versions<T>(T now, T before, Optional<Revision> since) {

        T in(int state) {
            return since.isEmpty() || since.get().in(state) ? now : before;
        }
    }

    /// A paragraph's look and what it was before the changes that are recorded of it.
    ///
    /// @param listed the change that put it into a list
    /// @param turned the section that it ends, as turned as it was
    record FormerLooks(
            Versions<ParagraphLook> looks, Optional<Revision> listed, Versions<Integer> turned) {

        ParagraphLook in(int state) {
            var look = looks.in(state);
            if (turned.since().isPresent() || look != looks.now()) {
                int own = look.marks() & ~(ParagraphLook.ENDS_SECTION | ParagraphLook.LANDSCAPE);
                look = look.with(own | turned.in(state));
            }
            return listed.isPresent() && !listed.get().in(state) ? look.at(ListPlace.NONE) : look;
        }

        boolean changed() {
            return looks.since().isPresent() || listed.isPresent() || turned.since().isPresent();
        }
    }
}
