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
/// - *One `Text` a word in lines with right-to-left or stacked letters*: JavaFX 26 throws when
///   it wraps such a run, wraps no Thai, and puts a point from another face on the wrong side
///   of a word.
/// - *Places are turned around here*: where a flow runs from the right the toolkit counts
///   carets and ranges from the right edge, but hits from the left.
/// - *In a document that runs from the right a paragraph does too* as soon as it holds such a
///   letter, whatever its first letter is; Latin entries keep their direction and stand at the
///   right.
/// - *A text of very many rows is several flows*, cut behind line feeds every twenty lines, so that
///   a key in code of thousands of lines sets a few dozen again. Cuts stay with the letters that
///   they stand between, and nobody outside knows of them.
/// - *Numbers beside code are one node a stretch*, in the face of the code and so on its rows; a
///   stretch knows which rows begin a line from when it was laid out, and a key elsewhere changes
///   at most the words of that node.
/// - *A wave takes its height from the box of its words*, not from the toolkit's underline.
package org.rubric.workbench.text.line;
