/// Slips: small forms that lie under the block they are about and ask what cannot be typed into the
/// text itself: the description of a picture, the LaTeX of a formula, why a text is open.
///
/// Owns: the forms, what Enter, Esc and Tab do in them, the palette of signs.
///
/// Never does: know where it lies in the window; change a document but by a command.
///
/// Decisions:
/// - *Nothing is changed until Enter.* One slip is one transaction, so that one undo takes it back
///   and Esc leaves what was.
/// - *In the scene, not a window*: the text below makes room and stays readable.
package org.rubric.workbench.text.slip;
