package org.rubric.desk.meeting.handover;

import java.util.List;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Submission;

/// The heading of a document with one part of it as it came.
final class DocumentHeading {
    private DocumentHeading() {}

    static Heading titled(Heading old, String title) {
        return new Heading(
                title,
                old.source(),
                old.questions(),
                old.workItem(),
                old.bearing(),
                old.submission());
    }

    static Heading from(Heading old, String source) {
        return new Heading(
                old.title(),
                source,
                old.questions(),
                old.workItem(),
                old.bearing(),
                old.submission());
    }

    static Heading asked(Heading old, List<String> questions) {
        return new Heading(
                old.title(),
                old.source(),
                questions,
                old.workItem(),
                old.bearing(),
                old.submission());
    }

    static Heading of(Heading old, String workItem) {
        return new Heading(
                old.title(),
                old.source(),
                old.questions(),
                workItem,
                old.bearing(),
                old.submission());
    }

    static Heading submitted(Heading old, Submission how) {
        return new Heading(
                old.title(), old.source(), old.questions(), old.workItem(), old.bearing(), how);
    }
}
