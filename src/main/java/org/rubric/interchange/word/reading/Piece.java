package org.rubric.interchange.word.reading;

import java.util.Optional;
import org.rubric.interchange.word.archive.Node;
import org.rubric.interchange.word.style.RunLook;

/// A piece of a paragraph as it stands in the file, before it is known in which state of the text
/// it is told.
sealed interface Piece {
    /// A run begins.
    record Run() implements Piece {}

    record Words(String text, Looks looks) implements Piece {}

    /// Words of a field's instruction.
    record Instruction(String text) implements Piece {}

    /// A mark of a field: `begin`, `separate` or `end`.
    record FieldMark(String type) implements Piece {}

    /// A field whose result follows up to a [FieldMark] `end`.
    record Field(String instruction) implements Piece {}

    /// A link begins.
    ///
    /// @param address outside; empty: none
    /// @param bookmark inside; empty: none
    record Link(String address, String bookmark) implements Piece {}

    record LinkEnd() implements Piece {}

    /// The mark of a footnote or endnote.
    ///
    /// @param own whether words in its run stand for its number
    record Note(String key, boolean own) implements Piece {}

    /// A new page begins.
    record Page() implements Piece {}

    /// What is the same in every state that has it.
    record Fixed(Bit bit) implements Piece {}

    /// A formula with changes in it.
    record Formula(Node omml, boolean display, int number) implements Piece {}

    /// A drawing with text in it.
    record Boxed(Bit.Shown shown, Story boxes) implements Piece {}

    /// How a run looks, and how it looked before a recorded change.
    record Looks(RunLook now, Optional<Former> former) {
        static final Looks NONE = new Looks(RunLook.NONE, Optional.empty());

        RunLook in(int state) {
            return former.isPresent() && !former.get().until().in(state)
                    ? former.get().look()
                    : now;
        }
    }

    /// The look before a recorded change.
    record Former(RunLook look, Revision until) {}
}
