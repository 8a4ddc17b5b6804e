/// The drafting rules: the author's guide and the sector's practice as checks with a place, a
/// reason and, where it is safe, a correction.
///
/// Owns: one class a rule, in sub-rooms named as the sections of the rule list; the [Rulebook],
/// which is that list; the [Proofreader], which runs it.
///
/// Never does: change a document (a [Correction] is a transaction that the author may take), lay
/// out, read files. A rule sees the [Dossier] and nothing else, and never throws.
///
/// Decisions:
/// - *The sentence first.* A message says what is wrong in the author's words; the code comes last.
/// - *One walk.* Rules ask the [Survey] of a document, which is made once for all of them; none
///   walks the document on its own.
/// - *Precision before reach.* A rule that is wrong in more than one hit of ten on real texts is
///   off until it is better.
/// - *Published texts keep their numbers.* Rules about what a draft may still change look at
///   drafts.
package org.rubric.rules;
