/// The text of a document on the screen, as it reads on the page and as it is typed.
///
/// Owns: [DocumentView]: caret, selection, keys and mouse, the list of references, finding words,
/// signs in the gutter, jumps. How blocks and lines look is in the sub-rooms `block` and `line`.
///
/// Never does: hold the truth (it shows a snapshot and issues commands), print, read or write
/// files.
///
/// Decisions:
/// - *Own flow on the public layout calls of `TextFlow`.* The ready-made text controls cost 4 to 25
///   times as much a key, and their undo, paste and selection cannot carry tables and references.
///   Measured: a key in the middle of 5,000 paragraphs takes 1.2 ms of the FX thread.
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
