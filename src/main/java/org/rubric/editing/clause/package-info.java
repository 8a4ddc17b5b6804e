/// Clauses as wholes: they come, go, rise, sink and move.
///
/// Owns: headings that come and go ([Headings]), annexes and appendices ([Divisions]), moves of
/// the clause at the caret ([Rearranging]) or of any other ([Relocating]), and where they may stand
/// ([Standing]), and the order
/// of entries ([ListOrder], [Sorting]).
///
/// Never does: renumber; numbers follow from where things stand.
///
/// Decisions:
/// - *The text under a heading stays where it is read*, whatever becomes of the heading.
/// - *A clause goes only where it may stand*; fixed openers stay in their places.
package org.rubric.editing.clause;
