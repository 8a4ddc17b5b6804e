/// What exists outside the draft: Recommendations, Resolutions, terms, the study group with its
/// Questions, working parties, regional groups, people and mailing lists.
///
/// Owns: [Card], the sealed family of everything that can be looked up; [Catalogue], an immutable
/// collection of them; [FixedTexts], the prescribed sentences as taken from the user's skeleton and
/// known by their hash; [Designation], the name of a standard of any body, read from and written in
/// the sector's form; a text's [Edition]s, its [Succession] followed to the end, and the
/// [FreeNumbers] of a block as far as known; [ListAddress], the form of the group's mailing lists.
///
/// Never does: read or write files (the seed and the store come through `interchange.bundle` and
/// `repository`), follow work items ([org.rubric.programme]), judge a draft
/// ([org.rubric.rules]).
///
/// Decisions:
/// - *Unknown is empty.* What a source does not say (the year of a Recommendation, a rapporteur,
///   which working party has a Question) is the empty text, to be filled by the user; nothing is
///   guessed. Every card carries its [Provenance].
/// - *Dates are ISO texts of any precision* (`2018`, `2018-03`, `2018-03-14`), because that is how
///   sources give them.
/// - *A role is dated*, and a person has many: a change of office leaves old reports right.
/// - *A provision has a key*, so that what claims it finds it whatever becomes of its words.
/// - *Many spellings, one person*: what a deck, a list and a conference tool write are variants of
///   one card.
package org.rubric.catalogue;
