/// The text of a document on the screen, as it reads on the page and as it is typed.
///
/// Owns: [DocumentView], a virtual flow of one view a block; how each kind of block looks; where a
/// point of the screen lies in the text and back; caret, selection, chips, squiggles, gutter signs.
///
/// Never does: hold the truth (it shows a snapshot and issues commands), print, read or write files.
///
/// Decisions:
/// - *Own flow on the public layout calls of `TextFlow`.* The ready-made text controls cost 4 to 25
///   times as much a key, and their undo, paste and selection cannot carry tables and references.
/// - *References are text, not nodes*, painted on a ground: lines break and kern as in print, and the
///   shape of an underline over an embedded node was found at the top of the line.
/// - *Sizes are worked out by the views themselves* ([BlockView#arrange]) and never by the toolkit's
///   layout pass: every node in here is unmanaged. Managed shapes that change while a layout runs
///   hung the window.
/// - *One `Text` a word in paragraphs with right-to-left letters*: JavaFX 26 throws when it wraps
///   such a run.
/// - A view is kept by the Id of its block and compares blocks by identity; what did not change is
///   not laid out again.
package org.rubric.workbench.text;
