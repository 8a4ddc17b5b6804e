/// What Word's styles and lists say about a paragraph and a run.
///
/// Owns: styles.xml with its inheritance, numbering.xml with its counters, number formats, the
/// meaning of style names in the sector's templates ([Role]).
///
/// Never does: read text, decide on structure.
///
/// Decisions:
/// - *A style is known by its name, not its id*: ids differ between language versions of Word, the
///   names of built-in styles do not. An unknown name takes the role of the style it is based on.
/// - *Counters are Word's*: one set per abstract list, shared by the lists made from it, restarted
///   by an override at its first use; hidden paragraphs count.
package org.rubric.interchange.word.style;
