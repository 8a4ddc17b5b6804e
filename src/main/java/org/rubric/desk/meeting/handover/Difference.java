package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.function.UnaryOperator;
import org.rubric.meeting.Meeting;

/// One thing that differs between a meeting here and the one that came.
///
/// @param what it is, `C04`
/// @param here as it is here, in words; empty: there is none
/// @param there as it came; empty: it was removed
/// @param conflict whether it was changed on both sides
/// @param take makes it as it came
public record Difference(
        Topic topic,
        String what,
        String here,
        String there,
        boolean conflict,
        UnaryOperator<Meeting> take) {

    /// What differs, in the order in which it is listed.
    public enum Topic {
        CONCLUSION,
        OBSERVATION,
        DOCUMENT,
        NUMBER,
        PARTICIPANT,
        STATEMENT,
        DECISION,
        SOUGHT,
        ACTION,
        AGENDA,
        PROGRAMME,
        INTERIM,
        MEETING;

        public String words() {
            return Words.of("differs." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
