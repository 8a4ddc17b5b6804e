/// What of a redline is to be seen in a text that somebody is writing.
///
/// Owns: which words of its own such a text shows as changed, which words and blocks of the other
/// version it shows beside them, and how both keep their place while somebody types.
///
/// Never does: compare (that is [org.rubric.revision]), draw, or change a document.
///
/// Decisions:
/// - *The live text is one of the two versions.* What it does not have lies between its caret steps
///   and takes none, so that it is never edited, copied or counted.
/// - *Marks move with the words.* A line that is typed in keeps those outside of what was typed,
///   until the next comparison.
/// - *What moved is told once more where it was*, by its first words and where it went, not by all
///   it holds.
package org.rubric.revision.sight;
