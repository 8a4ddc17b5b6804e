/// What a draft cites and who cites what: the reference manager's jobs and commands.
///
/// Owns: citing a text of the catalogue ([CiteCommand]) or one that none knows
/// ([CiteByHandCommand]); what a draft lists, with the catalogue's [Verdict] on each entry
/// ([ReferenceList]); bringing an entry up to date or to the other list with all its citations
/// ([UpdateCommand], [MoveEntryCommand]); what opened documents teach the catalogue ([LearnJob]).
///
/// Never does: change the catalogue or a draft by itself, draw.
///
/// Decision: an entry that is updated or moved keeps its Id, so that every citation goes on
/// pointing at it whatever its tag becomes.
package org.rubric.desk.reference;
