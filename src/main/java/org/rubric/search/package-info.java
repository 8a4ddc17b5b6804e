/// Full-text search over drafts, the catalogue, terms, meetings and the work programme, beside the
/// store.
///
/// Owns: the Lucene index and how words are cut for it; what of a draft, a card, a meeting, a work
/// item is searched ([Passages]), and what each is about ([Subjects]); what of a text is marked.
///
/// Never does: hold the only copy of anything. The folder may be deleted at any time; a damaged
/// one is, without a word, and the stamps that come back empty tell the caller what to put in
/// again.
///
/// Decisions:
/// - *One knife*: what is put in, what is typed and what is marked are cut by the same [Cut], so a
///   hit always shows by what it was found. Names are whole and in pieces, so that `Y.4000`,
///   `Y.IoT-flood` and any beginning of them or of their parts are found; beside an English word
///   stands its stem.
/// - *A query is words and phrases, never a syntax*: all of them must occur, the beginning of a
///   word is enough, and no sign a user types is an error.
/// - *Asked in steps*: the words themselves, then beginnings, then slips of one letter, each only
///   while there is room. So the order is certain and the usual question cheap. One and two letters
///   are words of the index: no question runs through thousands of them.
/// - *A passage is written, not a thing*: of each the index knows a sum, and what is put in again
///   unchanged costs nothing. Stamps are committed with what they stand for.
/// - *One thread writes*, our own: an interrupt would end the writer. What is written is found at
///   once and on disk when nothing else is to do. Lucene itself is loaded at the first use, not at
///   the start of the program.
package org.rubric.search;
