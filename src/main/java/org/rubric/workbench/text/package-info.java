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
/// - *The clipboard holds four forms of a text*: words, HTML, this program's own JSON and a ticket
///   by which this window knows what it kept. Pasting takes the best: own, HTML, picture, words.
///   Large ones are read off the FX thread and dropped when the draft has changed.
/// - *A picture that is pasted or dropped goes to one taker*, [Scraps#onPicture]; without one it
///   becomes a figure.
/// - *Replacing all is seen before it is done*, and each place can be left out.
package org.rubric.workbench.text;
