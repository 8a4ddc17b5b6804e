/// The text of a document on the screen, as it reads on the page and as it is typed.
///
/// Owns: [DocumentView]: caret, selection, keys and mouse, the list of references, finding words,
/// signs in the gutter, jumps; figures, formulas, footnotes, code and open text as they come in and
/// are edited in place. How blocks and lines look is in the sub-rooms `block` and `line`, the forms
/// that lie under a block in `slip`.
///
/// Never does: hold the truth (it shows a snapshot and issues commands), print, read or write
/// files.
///
/// Decisions:
/// - *What can be referred to is worked out beside the keys*
// ([org.rubric.workbench.text.refer.Candidates]) and handed in; choosing
///   inserts what fits the words before it ([org.rubric.workbench.text.refer.Mention]). Narrowing
// 5,000 takes under 2 ms.
/// - *What the text wants from the window bubbles up* as a
///   [org.rubric.workbench.text.block.Wish], so that the text knows neither overlays nor store.
/// - *References that a deletion cut off are told at once*
// ([org.rubric.workbench.text.refer.RepairBar]) and looked up anew when
///   they are repaired: a cut that is pasted elsewhere takes the trouble back by itself.
/// - *Own flow on the public layout calls of `TextFlow`.* The ready-made text controls cost 4 to 25
///   times as much a key, and their undo, paste and selection cannot carry tables and references.
///   Measured: a key in the middle of 5,000 paragraphs takes 1.2 ms of the FX thread.
/// - *The selection is the session's.* Kept here beside it is only what the text does not know: the
///   end of a wrapped line at which the caret stands, and the column that moving up and down keeps.
/// - *What is asked lies under its block and makes room.* Nothing is covered, and a slip is always
///   where the thing is that it is about.
/// - *The clipboard holds four forms of a text*: words, HTML, this program's own JSON and a ticket
///   by which this window knows what it kept. Pasting takes the best: own, HTML, picture, words.
///   Large ones are read off the FX thread and dropped when the draft has changed.
/// - *A picture that is pasted or dropped goes to one taker*,
// [org.rubric.workbench.text.clip.Scraps#onPicture]; without one it
///   becomes a figure.
/// - *Replacing all is seen before it is done*, and each place can be left out.
package org.rubric.workbench.text;
