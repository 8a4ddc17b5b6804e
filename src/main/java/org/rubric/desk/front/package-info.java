/// What the window shows before the store is open.
///
/// Owns: the kept start page ([FirstPage]), a file beside the search index, which like that can be
/// made again from the documents and goes with it when they are protected.
///
/// Never does: decide anything. The store, open a moment later, is right; what differs is shown
/// anew.
///
/// Decisions:
/// - *Lines of text, not JSON*: nothing but this is read before the first row is painted, and the
///   JSON library alone would take longer than the rest.
/// - *None for protected documents*: their names are nobody's business.
package org.rubric.desk.front;
