/// From a contribution to the text: what the documents of a meeting propose, what was done with it,
/// and why a clause reads as it does.
///
/// Owns: reading the files of a meeting's documents ([Proposing]) and keeping their changes as
/// copies under review ([Shelf]); where a document begins to bear upon a draft ([Aim]); the text of
/// a contribution that is no copy, cut into portions that can be taken in ([Portion], [Planting]);
/// what was done with each change ([Settled]) and the rows of the ledger ([Trail]).
///
/// Never does: decide what is taken, know a screen.
///
/// Decisions:
/// - *Copies of a meeting lie on shelves of their own*, one for each meeting and draft, apart from
///   copies that came back to the draft otherwise: a meeting of ninety contributions is no
///   queue for the writer of the draft.
/// - *The author of a change is the source of the document*, whoever saved the file: a contribution
///   speaks for its member.
/// - *Nothing is read twice*: a file is read again only when its size or its time is another, or
///   when the base text is.
package org.rubric.desk.meeting.ledger;
