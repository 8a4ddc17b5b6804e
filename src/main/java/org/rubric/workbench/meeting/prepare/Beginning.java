package org.rubric.workbench.meeting.prepare;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.prepare.NewMeeting;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.meeting.Hall;

/// Begins a meeting: asks what it is, keeps it, and hands it to whoever shows it.
public record Beginning(Hall hall) {

    /// Opens the panel over the window.
    ///
    /// @param made is given the meeting that was made
    public void begin(Consumer<Kept<Meeting>> made) {
        var preparing = new Preparing(hall);
        var panel =
                new MeetingPanel(
                        preparing,
                        preparing.word("new"),
                        preparing.word("new.do"),
                        meeting -> keep(meeting, made));
        show(panel.fresh());
    }

    /// The same for a meeting that another has planned.
    void begin(NewMeeting planned, Consumer<Kept<Meeting>> made) {
        var preparing = new Preparing(hall);
        var panel =
                new MeetingPanel(
                        preparing,
                        preparing.word("new"),
                        preparing.word("new.do"),
                        meeting -> keep(meeting, made));
        show(panel.with(planned));
    }

    private void show(MeetingPanel panel) {
        var overlay = hall.frame().overlay();
        double left = Math.max(8, (overlay.getWidth() - 616) / 2);
        overlay.below(panel, new BoundingBox(left, 80, 0, 0));
    }

    private void keep(NewMeeting wanted, Consumer<Kept<Meeting>> made) {
        try {
            var ledgers = hall.desk().ledgers();
            var meeting = wanted.meeting(ledgers.free(wanted.name()));
            var said = hall.words().of("prepare.made", meeting.title());
            var kept = ledgers.keep(said, meeting, hall.desk().author());
            hall.frame().overlay().close();
            made.accept(kept);
            hall.say(said);
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }
}
