package org.rubric.desk.meeting.handover;

import java.util.List;
import org.rubric.meeting.Results.Programme;
import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;

/// A meeting's part of the work programme with one list of it as it came.
final class ProgrammeWith {
    private ProgrammeWith() {}

    static Programme ongoing(Programme old, List<WorkItem> all) {
        return new Programme(all, old.proposed(), old.deleted(), old.nextStudyGroup());
    }

    static Programme proposed(Programme old, List<Justification> all) {
        return new Programme(old.ongoing(), all, old.deleted(), old.nextStudyGroup());
    }

    static Programme deleted(Programme old, List<String> all) {
        return new Programme(old.ongoing(), old.proposed(), all, old.nextStudyGroup());
    }

    static Programme next(Programme old, String day) {
        return new Programme(old.ongoing(), old.proposed(), old.deleted(), day);
    }
}
