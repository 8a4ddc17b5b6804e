/// The drafting rules: the author's guide and the sector's practice as checks with a place, a
/// reason and, where it is safe, a correction.
///
/// Owns: one class a rule, in sub-rooms named as the sections of the rule list; the [Rulebook],
/// which is that list; [Pending], what cannot be on it yet; the [Proofreader], which runs it; what
/// an
/// author ignores ([Ignored], [Sifted]); where a finding is, in words ([Places]).
///
/// Never does: change a document (a [Correction] is a transaction that the author may take), lay
/// out, read files. A rule sees the [Dossier] and nothing else, and never throws.
///
/// Decisions:
/// - *The sentence first.* A message says what is wrong in the author's words; the code comes last.
/// - *One walk.* Rules ask the [Survey] of a document, which is made once for all of them; none
///   walks the document on its own.
/// - *A line is read once.* What a rule looks for in words is a [Cue]: all cues are looked for when
///   a line is new, and remembered with it ([Facts]), so a rule costs nothing for the lines that
///   stay. Words that the text quotes are no hits.
/// - *Precision before reach.* A rule that is wrong in more than one hit of ten on real texts is
///   off until it is better, and its [Sheet] says why. The figures lie beside the tests.
/// - *Words are sought in one way.* A rule about words in single lines is a [WordRule]: a cue, a
///   sentence, and what would be better.
/// - *What the program does by itself has no rule*: spaces that do not break in references, header
///   rows on every page, the numbers of equations, footnotes and parts of figures.
/// - *Quoted words are not ours*: a definition taken from elsewhere is not mended.
/// - *Published texts keep their numbers.* Rules about what a draft may still change look at
///   drafts; of a published text the others speak [Once].
/// - *Prescribed texts are not shipped.* The paragraph that opens clause 2 is known by its digest;
///   the program's own short one is a note, not an error.
package org.rubric.rules;
