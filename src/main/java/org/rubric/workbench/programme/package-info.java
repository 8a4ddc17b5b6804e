/// The work programme in the window: items as a list, a board and a timeline, with all their
/// fields; the coverage of resolutions; the topics of the dialogues.
///
/// Owns: the views that the place *Documents* shows in rows of their own, their panels, and
/// [Secretary], through which all of them change the programme.
///
/// Never does: decide which state may follow, reckon a day, send a message.
///
/// Decisions:
/// - *One value, looked at again*: after each change a view shows the whole programme anew; a
///   programme has hundreds of items, not thousands.
/// - *A field is typed where it is read*; what it was is an undo away.
package org.rubric.workbench.programme;
