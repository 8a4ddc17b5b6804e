/// Comparing: what a document is compared with, and the answer.
///
/// Owns: versions of drafts by their names, and what is meant by one on the command line and in the
/// window.
///
/// Never does: compare (that is [org.rubric.revision]), print, show.
package org.rubric.desk.revision;
