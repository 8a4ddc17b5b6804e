/// A meeting told to those who are to come: the message to the lists of its Questions, and the file
/// that calendars take in.
///
/// Owns: [Announcement] and [MeetingCalendar].
///
/// Never does: send. The user's own mail program does, when the user says so there.
///
/// Decisions:
/// - *Hours go out in UTC*, so that every calendar shows them on its own clock.
/// - *A session keeps its name for ever*; moved, it has a higher sequence number and calendars move
///   what they took in before (RFC 5545, 3.8.7.4).
package org.rubric.desk.meeting.announce;
