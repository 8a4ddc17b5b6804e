/// Proposals over the text as it is now: what is still open, what contradicts, and taking it.
///
/// Owns: [Review] and its [Proposed] changes.
///
/// Never does: keep proposals, read files, know who is who.
package org.rubric.revision.review;
