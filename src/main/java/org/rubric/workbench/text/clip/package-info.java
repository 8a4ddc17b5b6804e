/// Text that leaves and comes in by the clipboard and by the mouse.
///
/// Owns: cutting, copying, pasting ([Scraps]), the forms on a clipboard ([Clips]), text that the
/// mouse takes elsewhere ([Carrying]).
///
/// Never does: decide where pasted blocks may stand; that is the command's.
///
/// Decisions:
/// - *The clipboard holds four forms of a text*: words, HTML, this program's own JSON and a ticket
///   by which this window knows what it kept. Pasting takes the best: own, HTML, picture, words.
///   Large ones are read off the FX thread and dropped when the draft has changed.
/// - *A picture that is pasted or dropped goes to one taker*, [Scraps#onPicture]; without one it
///   becomes a figure.
package org.rubric.workbench.text.clip;
