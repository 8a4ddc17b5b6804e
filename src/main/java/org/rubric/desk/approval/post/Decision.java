package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import org.rubric.document.wording.Wording;
import java.time.LocalDate;
import org.rubric.meeting.DraftText.Wanted;
import org.rubric.meeting.Sitting;
import org.rubric.programme.Process;
import org.rubric.programme.State;

/// What a meeting decided on a text.
///
/// @param process by which it goes: consent, determination or agreement
/// @param meeting in words, `SG20, May 2027`
/// @param document under which the final text stands, `TD 412-R1`; empty: not known yet
public record Decision(Process process, LocalDate date, String meeting, String document) {

    public State state() {
        return switch (process) {
            case AAP -> State.CONSENTED;
            case TAP -> State.DETERMINED;
            case AGREEMENT -> State.AGREED;
        };
    }

    /// The table of the report in which it stands.
    Wanted wanted() {
        return switch (process) {
            case AAP -> Wanted.CONSENT;
            case TAP -> Wanted.DETERMINATION;
            case AGREEMENT -> Wanted.AGREEMENT;
        };
    }

    /// What the version is called that is kept of the text.
    public String version() {
        var where = document.isBlank() ? meeting : document;
        return Words.of("decision.version", state().words(), Sitting.day(date), where);
    }

    /// As undo tells it.
    public String said(String name) {
        return Words.of(
                "decision.said", name, state().words().toLowerCase(Wording.language()), date);
    }
}
