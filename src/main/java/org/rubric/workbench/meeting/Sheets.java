package org.rubric.workbench.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.meeting.desk.DeskSheet;
import org.rubric.workbench.meeting.ledger.LedgerSheet;
import org.rubric.workbench.meeting.post.PostSheet;
import org.rubric.workbench.meeting.prepare.Beginning;
import org.rubric.workbench.meeting.prepare.PrepareSheet;
import org.rubric.workbench.meeting.report.ReportSheet;

/// The sides of a meeting that are built, in the order of the tool row.
public final class Sheets {
    private Sheets() {}

    /// One line each.
    ///
    /// @param open shows a meeting that was made on one of them
    public static List<Sheet> all(Hall hall, Consumer<Kept<Meeting>> open) {
        var report = new ReportSheet(hall);
        var prepare = new PrepareSheet(hall, open);
        var desk = new DeskSheet(hall);
        prepare.peopleOn(desk.people(), () -> hall.atHand().ledger().ifPresent(open));
        return List.of( //
                prepare, //
                desk, //
                new LedgerSheet(hall), //
                report, //
                new PostSheet(hall, report::write));
    }

    /// What prepares a new meeting; empty: nothing does. It is given who is to show the meeting
    /// that was made.
    public static Optional<Consumer<Consumer<Kept<Meeting>>>> preparing(Hall hall) {
        return Optional.of(made -> new Beginning(hall).begin(made));
    }
}
