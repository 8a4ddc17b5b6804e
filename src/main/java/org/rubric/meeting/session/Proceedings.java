package org.rubric.meeting.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.Action;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.AgendaItem.Span;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Sitting;

/// The clock of a session: begun, turned from one entry to the next, ended.
public final class Proceedings {
    private Proceedings() {}

    /// The session that is on.
    public static Optional<Sitting> running(Meeting meeting) {
        return meeting.occasion().sittings().stream().filter(Proceedings::runs).findFirst();
    }

    private static boolean runs(Sitting sitting) {
        return !sitting.held().isEmpty() && sitting.held().getLast().running();
    }

    /// The session that would be begun or is on: the one of this time, else the first that has not
    /// been held, else the last.
    public static Sitting current(Meeting meeting, Instant now) {
        var sittings = meeting.occasion().sittings();
        var on = running(meeting);
        if (on.isPresent()) return on.get();
        for (var sitting : sittings) if (near(sitting, now)) return sitting;
        for (var sitting : sittings) if (sitting.held().isEmpty()) return sitting;
        return sittings.getLast();
    }

    private static boolean near(Sitting sitting, Instant now) {
        var early = sitting.begins().toInstant().minus(Duration.ofHours(1));
        return !now.isBefore(early) && now.isBefore(sitting.ends().toInstant());
    }

    /// Begins the session of this time.
    ///
    /// @param entry at hand; empty: none
    public static Meeting start(Meeting meeting, Optional<Id> entry, Instant now) {
        if (running(meeting).isPresent()) return meeting;
        var current = current(meeting, now);
        return turn(held(meeting, current, now), entry, now);
    }

    private static Meeting held(Meeting meeting, Sitting sitting, Instant now) {
        var spans = new ArrayList<>(sitting.held());
        spans.add(Span.since(now));
        return replace(meeting, sitting, sitting.withHeld(spans));
    }

    /// Takes up another entry: what was at hand ends, and it begins if the session is on.
    public static Meeting turn(Meeting meeting, Optional<Id> entry, Instant now) {
        boolean on = running(meeting).isPresent();
        var agenda = new ArrayList<AgendaItem>();
        for (var item : meeting.agenda())
            agenda.add(turned(item, on ? entry : Optional.empty(), now));
        return agenda.equals(meeting.agenda()) ? meeting : meeting.withAgenda(agenda);
    }

    private static AgendaItem turned(AgendaItem item, Optional<Id> entry, Instant now) {
        boolean itself = entry.filter(item.id()::equals).isPresent();
        boolean within = entry.filter(item.documents()::contains).isPresent();
        var about = within ? entry : Optional.<Id>empty();
        if (item.running()) {
            if ((itself || within) && item.taken().getLast().about().equals(about)) return item;
            item = item.withTaken(ended(item.taken(), now));
        }
        if (!itself && !within) return item;
        var spans = new ArrayList<>(item.taken());
        spans.add(Span.since(now, about));
        return item.withTaken(spans);
    }

    /// Ends the session and what is at hand in it.
    public static Meeting end(Meeting meeting, Instant now) {
        var over = turn(meeting, Optional.empty(), now);
        for (var sitting : over.occasion().sittings())
            if (runs(sitting))
                over = replace(over, sitting, sitting.withHeld(ended(sitting.held(), now)));
        return over;
    }

    private static List<Span> ended(List<Span> spans, Instant now) {
        return spans.stream().map(span -> span.ended(now)).toList();
    }

    private static Meeting replace(Meeting meeting, Sitting old, Sitting next) {
        var sittings = new ArrayList<>(meeting.occasion().sittings());
        sittings.set(sittings.indexOf(old), next);
        return meeting.withOccasion(meeting.occasion().withSittings(sittings));
    }

    /// How long the entry has been dealt with so far.
    public static Duration elapsed(Entry entry, Instant now) {
        var sum = Duration.ZERO;
        for (var span : entry.taken()) sum = sum.plus(span.length(now));
        return sum;
    }

    /// What comes back at the next meeting.
    public static List<MeetingDocument> carriedForward(Meeting meeting) {
        return meeting.documents().stream()
                .filter(d -> d.conclusion().stream().anyMatch(c -> c.kind().comesBack()))
                .toList();
    }

    /// What somebody still has to do.
    public static List<Action> open(Meeting meeting) {
        return meeting.results().actions().stream().filter(action -> !action.done()).toList();
    }
}
