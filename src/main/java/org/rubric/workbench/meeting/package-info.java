/// The place *Meetings*: one meeting at work, seen from its sides.
///
/// Owns: [MeetingsPlace] with the list of meetings, the sides of a meeting ([Sheet]: prepare, desk,
/// report, documents to post) and which of them come in front; [AtHand], the document that is being
/// discussed and the draft it bears upon. In rooms of their own: the chair's desk (`desk`), the
/// Shared view (`shared`), and each other side.
///
/// Never does: decide, count or word anything; that is the room `meeting`. It shows a ledger and
/// changes it through [org.rubric.desk.knowledge.Kept].
///
/// Decisions:
/// - *A side is one line in [Sheets]*; one that is not built is absent.
/// - *One document at hand.* Desk, text and Shared view follow [AtHand]; none of them keeps an
///   opinion of its own about what is being discussed.
/// - *The text of the place Write is lent*, not built twice: the same view, session, keys and
///   undo. While a side shows it, the place *Write* has none; it gets it back when it is entered.
package org.rubric.workbench.meeting;
