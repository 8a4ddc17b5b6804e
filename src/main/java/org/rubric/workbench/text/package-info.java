/// The text of a document on the screen, as it reads on the page and as it is typed.
///
/// Owns: [DocumentView], which shows a snapshot and brings together what writes in it: keys that
/// change the text ([Writing]), the mouse ([Pointer]), input methods ([Composing]), signs in the
/// gutter. How blocks and lines look is in the sub-rooms `block` and `line`; caret and selection in
/// `caret`, finding in `find`, references in `refer`, figures and formulas in `insert` with their
/// forms in `slip`, the clipboard in `clip`, what takes hold of tables in `table`.
///
/// Never does: hold the truth (it shows a snapshot and issues commands), print, read or write
/// files.
///
/// Decisions:
/// - *What the text wants from the window bubbles up* as a
///   [org.rubric.workbench.text.block.Wish], so that the text knows neither overlays nor store.
/// - *Own flow on the public layout calls of `TextFlow`.* The ready-made text controls cost 4 to 25
///   times as much a key, and their undo, paste and selection cannot carry tables and references.
///   Measured: a key in the middle of 5,000 paragraphs takes 1.2 ms of the FX thread.
/// - *A key has one owner.* The sub-rooms are asked in a fixed order ([Dispatch]); the first that
///   takes it ends the question.
/// - *The selection is the session's.* Kept here beside it is only what the text does not know: the
///   end of a wrapped line at which the caret stands, and the column that moving up and down keeps.
/// - *Left and right are the eye's* where words run both ways ([Visual]): what is left on one
///   side is entered on the other, so that no key goes to and fro between lines of either
///   direction.
/// - *Letters of an input method stand in the line, not in the document* ([Composing]): what is not
///   committed can be neither saved nor undone.
/// - *A screen reader is told one line at a time*, the caret's, with what the eye sees beside it
///   ([Hearing]); offsets count what is heard.
package org.rubric.workbench.text;
