package org.rubric.programme.approval;

import java.time.LocalDate;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;

/// At which meeting of the study group a text is to be decided, and by which process.
///
/// @param reason why it goes by this process; empty: as its kind does
public record Aim(String meeting, LocalDate start, LocalDate end, Process process, String reason) {

    public static Aim at(StudyMeeting meeting, Process process) {
        return new Aim(meeting.name(), meeting.start(), meeting.end(), process, "");
    }

    public Aim by(Process other, String why) {
        return new Aim(meeting, start, end, other, why);
    }
}
