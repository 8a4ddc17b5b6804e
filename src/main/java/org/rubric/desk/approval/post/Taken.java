package org.rubric.desk.approval.post;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.programme.DraftLink;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;

/// The decision that was taken on the text of a record. By which process it was is told by the
/// course of its work item: the record may aim elsewhere since.
public final class Taken {
    private Taken() {}

    /// Reads the draft: not on the window's thread.
    ///
    /// @throws IllegalArgumentException if nothing was decided
    public static Decision of(Desk desk, ApprovalRecord record) throws IOException {
        var document = desk.repository().read(record.draft());
        return of(record, DraftLink.entry(document, desk.programme().now()));
    }

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
        return with(process.orElse(record.aim().process()), record);
    }

    private static Decision with(Process process, ApprovalRecord record) {
        var text = record.decided().orElseThrow();
        return new Decision(process, text.date(), text.meeting(), text.document());
    }

    private static Optional<Process> process(State state) {
        return switch (state) {
            case CONSENTED -> Optional.of(Process.AAP);
            case DETERMINED -> Optional.of(Process.TAP);
            case AGREED -> Optional.of(Process.AGREEMENT);
            default -> Optional.empty();
        };
    }
}
