/// Where the caret is, what is selected, and how both move.
///
/// Owns: the bar that blinks ([Caret]), places of the text in the window ([Places]), the selection
/// ([Selecting]), moving by keys ([Keyboard], [Moves]), jumps and the way back ([Jumps]), what a
/// screen reader hears ([Speech]).
///
/// Never does: change the text, lay out blocks.
///
/// Decisions:
/// - *The selection is the session's.* Kept here beside it is only what the text does not know: the
///   end of a wrapped line at which the caret stands, and the column that moving up and down keeps.
/// - *A jump is shown*: a short scroll and a mark that fades, so that nobody is lost.
package org.rubric.workbench.text.caret;
