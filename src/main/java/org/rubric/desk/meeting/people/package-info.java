/// Who took part: rows of lists, as conference tools and secretariats spell people, become people.
///
/// Owns: [Gathering], which finds out which rows are one person, which of them is somebody already
/// known, and what has to be asked.
///
/// Never does: know a meeting, change anything.
///
/// Decisions:
/// - *Nobody is joined with one of several*: where a row may be two people, a person says which.
/// - *What was answered once is known*: the spelling stays with the person, and the next list that
///   has it is not asked again, unless it is a name that anybody's device may have.
package org.rubric.desk.meeting.people;
