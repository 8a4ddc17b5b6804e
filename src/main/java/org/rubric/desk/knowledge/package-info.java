/// What the store knows beside its drafts, as people change it: the catalogue, the work programme,
/// the user's own details.
///
/// Owns: [Kept], one value with its history; [Steps], what one view did over several of them;
/// [Myself], who the user is; the jobs that bring facts in, compare them and make texts of them.
///
/// Never does: draw, print, keep anything by itself.
///
/// Decision: a body of knowledge is one immutable value in one record. A change of one card writes
/// the few characters that differ into the journal; undo keeps the value that was. So everything
/// that reads the catalogue reads a state that was whole at some moment.
package org.rubric.desk.knowledge;
