/// How a draft changes: steps, transactions, selections, commands, undo. No user interface.
///
/// Owns: the [Step]s a change is made of, the [Command]s that answer whether they can act and what
/// they would do, the [Session] of an open draft with its [History]; in rooms of their own what is
/// done to `clause`, `table`, `exhibit`, `reference`, the `remark`s on them, and the `excerpt` that
/// a clipboard carries.
///
/// Never does: draw, ask, read files, know a key or a menu.
///
/// Decisions:
/// - *Undo keeps the old value.* The history holds snapshots; steps say what changed, so that
///   keystrokes merge, the journal is small, and numbering is recomputed only when it can differ.
/// - *A step is deterministic*: new Ids are chosen when a transaction is made, never when it is
///   applied, so that a journal read back gives the same document.
/// - *Commands are functions* of a snapshot and a selection. A menu asks the same function whether
///   it is enabled as the key that runs it.
/// - *The session is the only mutable object*; listeners hear of changes to the text, not of the
///   caret's moves.
/// - *What stands in two places stays together*: a footnote's mark and body, the two brackets of
///   text not agreed. The session sees to it in every change, in the same transaction, so that no
///   command has to and undo brings back both.
/// - *No edit loses a comment.* One whose words are all deleted stays at their place; only being
///   removed itself makes it go.
/// - *What a command acts on in a table is a rectangle of its grid*
/// ([org.rubric.editing.table.Cells]): the cells that
///   are selected, or the one with the caret. A selection from one cell to another is cells.
/// - *An entry without words gives way to text* on Enter, as an empty list item does.
/// - *Backspace at the start of a line first takes off what makes the line special* (list marker,
///   note, heading), then joins it with what stands before. Fixed openers are not edited
///   and stay when what stands around them is erased; they go only with their clause.
package org.rubric.editing;
