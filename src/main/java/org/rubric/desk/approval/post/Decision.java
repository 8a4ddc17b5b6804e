package org.rubric.desk.approval.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.rubric.meeting.DraftText.Wanted;
import org.rubric.meeting.Sitting;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;

/// What a meeting decided on a text.
///
/// @param process by which it goes: consent, determination or agreement
/// @param meeting in words, `SG20, May 2027`
/// @param document under which the final text stands, `TD 412-R1`; empty: not known yet
public record Decision(Process process, LocalDate date, String meeting, String document) {

    /// What was decided on the text of a record. By which process it was is told by the course of
    /// its work item: the record may aim elsewhere since.
    ///
    /// @param entry the work item; empty: there is none
    /// @throws IllegalArgumentException if nothing was decided
    public static Decision of(ApprovalRecord record, Optional<ProgrammeEntry> entry) {
        var text = record.decided().orElseThrow(IllegalArgumentException::new);
        var process =
                entry.stream()
                        .flatMap(each -> each.course().events().reversed().stream())
                        .filter(event -> event.date().equals(text.date().toString()))
                        .flatMap(event -> process(event.state()).stream())
                        .findFirst();
        return new Decision(
                process.orElse(record.aim().process()),
                text.date(),
                text.meeting(),
                text.document());
    }

    private static Optional<Process> process(State state) {
        return Arrays.stream(Process.values()).filter(each -> state(each) == state).findFirst();
    }

    public State state() {
        return state(process);
    }

    private static State state(Process process) {
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
        return "%s %s (%s)".formatted(state().words(), Sitting.day(date), where);
    }

    /// As undo tells it.
    public String said(String name) {
        return "%s %s on %s".formatted(name, state().words().toLowerCase(), date);
    }
}
