/// Two documents in, what changed out: a list of changes in words, and a redline that holds the
/// words of both.
///
/// Owns: what a reader quotes as changed between two versions ([Comparison], [Change]), the merged
/// text ([Redline]), and taking one change back ([TakingBack]). Which block is which is found out
// in
/// [org.rubric.revision.collation.Collation]; bringing changes into a third text is
/// [org.rubric.revision.merging.Merging]'s, and proposals over a text are
/// [org.rubric.revision.review.Review]'s.
///
/// Never does: lay out, read files, know a draft's history. A change has no author but the one that
/// a redline is asked to name.
///
/// Decisions:
/// - *Changes are computed, never marked.* Any two versions can be compared, and a draft carries no
///   traces of its editing.
/// - *Ids decide where they mean something*: in two states of the same draft, and wherever they are
///   such as no other document makes. Otherwise blocks are known by their words: the same words
///   first, then in order between those, then alike, and moved ones last.
/// - *What is the same object is equal* and is not looked into, so that one edited paragraph costs
///   next to nothing.
/// - *A new number is no change.* References are compared by what they point at.
/// - *A move is told of as few things as possible*: whatever keeps its order stays. A heading that
///   came or went does not move the text below it.
/// - *A redline is exact*: without what went it is the newer text, without what came the older one.
///   References in deleted text are plain words, because what they say is what counts and most of
///   what they point at has another number now. Title, keywords and the other values of the front
///   matter are those of the newer text; the list of changes tells them.
/// - *Work is bounded*: where two stretches are too long and too different to be compared, the one
///   is told to replace the other.
package org.rubric.revision;
