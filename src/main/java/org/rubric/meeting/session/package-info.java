/// A meeting while it is going on.
///
/// Owns: the order of what is taken up ([Entry]), when it begins ([Timetable]), the clock of the
/// session ([Proceedings]), what can be concluded ([Verdict]) and how it is recorded
/// ([Recording]), the phrases that a group uses ([Phrases]).
///
/// Never does: keep anything; every function answers a new [org.rubric.meeting.Meeting].
///
/// Decisions:
/// - *A document is an entry of its own.* It has its share of its item's minutes, its start, its
///   conclusion; so chair, list and clock speak of the same thing.
/// - *A name enters the record only when it is asked to*: words that name a member are kept as a
///   statement, and the report says them only if they are for the record.
package org.rubric.meeting.session;
