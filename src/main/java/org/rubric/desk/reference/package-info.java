/// What a draft cites and who cites what: the reference manager's jobs and commands.
///
/// Owns: citing a text of the catalogue ([CiteCommand]) or one that none knows
/// ([CiteByHandCommand]); what a draft lists, with the catalogue's [Verdict] on each entry
/// ([ReferenceList]); bringing an entry up to date or to the other list with all its citations
/// ([UpdateCommand], [MoveEntryCommand]); what documents teach the catalogue ([LearnJob]); which
/// drafts of the store cite what ([CitationIndex]) and the map of it ([CitationMap]); places of
/// other texts that are not there ([LocatorJob]); what A.5 asks ([JustificationBook]).
///
/// Never does: change the catalogue or a draft by itself, draw on a screen.
///
/// Decisions:
/// - *An entry that is updated or moved keeps its Id*, so that every citation goes on pointing at
///   it whatever its tag becomes.
/// - *The index of citations is kept in memory* and reads only drafts that changed since it was
///   last asked: the first question of a day reads all of them in the background.
/// - *Places in other texts are checked by a job beside the rules*: a rule sees the draft and the
///   catalogue alone, and answers the same on every machine.
package org.rubric.desk.reference;
