/// One line of text on the screen: the runs of one block, wrapped as needed.
///
/// Owns: the faces of type, how marks look, the words of references, pictures and formulas in the
/// line, waves and grounds, and the way between caret steps and points.
///
/// Never does: know what stands around the line.
///
/// Decisions:
/// - *References are text, not nodes*, painted on a ground: lines break and kern as in print, and
///   the shape of an underline over an embedded node was found at the top of the line.
/// - *One `Text` a word in lines with right-to-left letters*: JavaFX 26 throws when it wraps such a
///   run.
/// - *A wave takes its height from the box of its words*, not from the toolkit's underline.
package org.rubric.workbench.text.line;
