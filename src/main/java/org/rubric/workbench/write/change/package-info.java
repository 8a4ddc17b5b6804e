/// What changed since a version or a file, told beside the text and shown in it.
///
/// Owns: the list of changes, the way through them, and which words of the text are marked.
///
/// Never does: compare (that is [org.rubric.revision], in the background).
///
/// Decisions:
/// - *The list takes the place of the checks*, as the doubtful places of an opened file do, and
///   gives it back.
/// - *It follows the text*: whenever typing pauses, the two are compared anew.
/// - *A change is taken back* only where that touches nothing else, and only in the text that was
///   compared.
/// - *What is gone is shown where it stood*, struck and out of reach of the caret: the text holds
///   the newer words alone, so that it can be written on. Words of a proposal that was taken show
///   its author's colour, others the draft's own.
package org.rubric.workbench.write.change;
