/// Pieces of a document that are taken out and come in.
///
/// Owns: the [Excerpt] and how it is cut from a selection, how it is grafted into a text, and the
/// new Ids of what comes in ([Renewal]).
///
/// Never does: know a clipboard or a format.
///
/// Decisions:
/// - *What is copied keeps its Ids.* On its way in, Ids that the document has are renewed,
///   footnotes and pictures come along, and references to what stayed in another document become
///   words. Text that was cut keeps its Ids, so references to it live on.
/// - *Pasting never leaves an odd document*: text before clauses, clauses beside the clause at the
///   caret, in cells and footnotes paragraphs only, a table in a table into its cells.
package org.rubric.editing.excerpt;
