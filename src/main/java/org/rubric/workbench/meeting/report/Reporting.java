package org.rubric.workbench.meeting.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.report.Recomposing;
import org.rubric.desk.meeting.report.Report;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Later;
import org.rubric.workbench.meeting.Hall;

/// Takes the report of a meeting into the text, and keeps it to the meeting's records while it is
/// open there. Belongs to the JavaFX thread; composing runs in the background.
final class Reporting {
    private static final double PAUSE = 300;

    private final Hall hall;
    private final Set<Id> watched = new HashSet<>();
    private final Later following = new Later(PAUSE, this::follow);

    Reporting(Hall hall) {
        this.hall = hall;
        hall.atHand().listen(() -> hall.atHand().ledger().ifPresent(this::watch));
    }

    /// Follows the records of that meeting from now on.
    private void watch(Kept<Meeting> ledger) {
        if (watched.add(ledger.now().id())) ledger.listen(_ -> Platform.runLater(following::ask));
    }

    /// Opens the report in the place *Write*, begun if nobody has, and goes to a place of it: the
    /// one that is asked for, else the first that waits.
    void write(Report report, Optional<Id> place) {
        hall.background()
                .execute(
                        () -> {
                            try {
                                var state = hall.words().of("report.state");
                                var draft = hall.desk().reports().draft(report, state);
                                Platform.runLater(() -> opened(report, draft, place));
                            } catch (IOException e) {
                                Platform.runLater(() -> hall.say(e.getMessage()));
                            }
                        });
    }

    private void opened(Report report, Id draft, Optional<Id> place) {
        if (!hall.atHand().write(draft)) return;
        become(report);
        place.or(() -> first(report))
                .ifPresent(at -> hall.atHand().write().go(new Position(at, 0)));
    }

    private static Optional<Id> first(Report report) {
        return report.waiting().stream().map(finding -> finding.place()).findFirst();
    }

    /// The open report becomes what it is to be, as one step.
    private void become(Report report) {
        var session = session(report);
        if (session.isEmpty()) return;
        var open = session.get();
        var now = hall.desk().reports().again(report, open.snapshot().document());
        var selection = standing(open.selection(), now.document());
        var step = Recomposing.of(open.snapshot().document(), now.document(), selection);
        step.ifPresent(open::apply);
        if (step.isPresent()) told(now);
        hall.background().execute(() -> became(now));
    }

    private void became(Report report) {
        try {
            hall.desk().reports().became(report);
        } catch (IOException e) {
            Platform.runLater(() -> hall.say(e.getMessage()));
        }
    }

    private void told(Report report) {
        int flags = report.composed().flags().size();
        hall.say(hall.words().of(flags == 0 ? "report.followed" : "report.flagged", flags));
    }

    /// The caret stays where it is unless its paragraph is gone.
    private static Selection standing(Selection now, Document next) {
        if (now instanceof Selection.Text text && next.find(text.caret().block()).isEmpty())
            return new Selection.None();
        return now;
    }

    /// The report if it is what stands in the text.
    private Optional<Session> session(Report report) {
        if (report.draft().isPresent() && !report.draft().equals(hall.atHand().opened()))
            return Optional.empty();
        return hall.atHand()
                .write()
                .text()
                .session()
                .filter(open -> open.snapshot().document().id().equals(report.document().id()));
    }

    /// The ledger has changed: the report that is open goes after it.
    private void follow() {
        var open = hall.atHand().write().document();
        if (open.isEmpty()) return;
        hall.background()
                .execute(
                        () -> {
                            try {
                                hall.desk()
                                        .reports()
                                        .reading(open.get())
                                        .ifPresent(now -> Platform.runLater(() -> become(now)));
                            } catch (IOException e) {
                                Platform.runLater(() -> hall.say(e.getMessage()));
                            }
                        });
    }

    void close() {
        following.stop();
    }
}
