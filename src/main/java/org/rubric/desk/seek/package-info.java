/// Search over everything the store holds: what is put into the index, and when.
///
/// Owns: [Indexing], which keeps the index at the heels of the store; [DraftPassages], the clauses
/// of a draft with their places in words.
///
/// Never does: cut words, mark hits, draw.
///
/// Decision: what was saved is put in, not what is typed. So nothing is found that a power cut
/// could take away, and a row of keystrokes costs one look at the draft.
package org.rubric.desk.seek;
