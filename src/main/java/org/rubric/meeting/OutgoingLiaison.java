package org.rubric.meeting;

import org.rubric.document.Id;
import org.rubric.document.MeetingHeader;

import java.util.Optional;

/// A liaison statement that the meeting sends.
///
/// @param number of its TD; empty: to be assigned
/// @param title `LS/o on flood sensing terminology (reply to …) [to ISO/IEC JTC 1/SC 41]`
/// @param replyTo the document it answers
/// @param text its body
public record OutgoingLiaison(
        Id id,
        String number,
        String title,
        MeetingHeader.Liaison destination,
        Optional<Id> replyTo,
        String text) {}
