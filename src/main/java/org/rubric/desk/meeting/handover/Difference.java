package org.rubric.desk.meeting.handover;

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
        CONCLUSION("conclusion"),
        OBSERVATION("words for the report"),
        DOCUMENT("document"),
        NUMBER("number"),
        PARTICIPANT("participant"),
        STATEMENT("liaison statement"),
        DECISION("text for decision"),
        SOUGHT("action sought"),
        ACTION("action"),
        AGENDA("agenda"),
        PROGRAMME("work programme"),
        INTERIM("interim meeting"),
        MEETING("meeting");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
