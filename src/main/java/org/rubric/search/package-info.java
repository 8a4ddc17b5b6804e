/// Full-text search over drafts, the catalogue, terms and meetings, beside the store.
///
/// Owns: the Lucene index and how words are cut for it; what of a draft, a catalogue, a meeting is
/// searched ([Passages]).
///
/// Never does: hold the only copy of anything. The folder may be deleted at any time; a damaged
/// one is, without a word, and the stamps that come back empty tell the caller what to put in
/// again.
///
/// Decisions:
/// - *Every text is cut twice*: English words to their stems, so that "devices" finds "device";
///   and names as they are written, so that `Y.4000`, `Y.IoT-flood` and any beginning of them or
///   of their parts are found.
/// - *A query is words, never a syntax*: all of them must occur, the beginning of a word is
///   enough, and no sign a user types is an error.
/// - *One thread writes*, our own: an interrupt would end the writer. Lucene itself is loaded at
///   the first use, not at the start of the program.
package org.rubric.search;
