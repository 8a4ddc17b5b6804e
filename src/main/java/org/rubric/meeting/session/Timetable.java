package org.rubric.meeting.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Sitting;

/// When everything of a meeting begins: what was taken up, when it was; the rest as it is planned
/// from now on. What would begin after the end of a session begins with the next one.
public final class Timetable {
    private final List<Sitting> sittings;
    private final Map<Id, Instant> starts = new HashMap<>();

    private Timetable(Meeting meeting) {
        sittings = meeting.occasion().sittings();
    }

    /// @param now for what is still to come
    public static Timetable of(Meeting meeting, Instant now) {
        var table = new Timetable(meeting);
        table.plan(Entry.of(meeting), now);
        return table;
    }

    /// When it begins or began.
    public Optional<Instant> start(Id entry) {
        return Optional.ofNullable(starts.get(entry));
    }

    private void plan(List<Entry> entries, Instant now) {
        var planned = begun();
        var free = free(entries, now);
        var next = free.orElse(planned);
        for (var entry : entries) {
            if (entry.heading()) continue;
            planned = rolled(planned);
            var spans = entry.taken();
            if (!spans.isEmpty()) starts.put(entry.id(), spans.getFirst().from());
            else if (entry.concluded() || free.isEmpty()) starts.put(entry.id(), planned);
            else {
                next = rolled(next);
                starts.put(entry.id(), next);
                next = next.plus(entry.planned());
            }
            planned = planned.plus(entry.planned());
        }
        headings(entries);
    }

    /// An item begins with the first of its documents.
    private void headings(List<Entry> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (!entry.heading()) continue;
            entry.item().orElseThrow().documents().stream()
                    .map(starts::get)
                    .filter(start -> start != null)
                    .min(Instant::compareTo)
                    .ifPresent(start -> starts.put(entry.id(), start));
        }
    }

    private Instant begun() {
        var first = sittings.getFirst();
        return first.held().isEmpty()
                ? first.begins().toInstant()
                : first.held().getFirst().from();
    }

    /// When what has not been taken up can begin; empty: nothing has been.
    private static Optional<Instant> free(List<Entry> entries, Instant now) {
        Optional<Instant> last = Optional.empty();
        for (var entry : entries)
            for (var span : entry.heading() ? List.<AgendaItem.Span>of() : entry.taken()) {
                var end = span.until().orElseGet(() -> late(now, span, entry.planned()));
                if (last.isEmpty() || end.isAfter(last.get())) last = Optional.of(end);
            }
        return last;
    }

    private static Instant late(Instant now, AgendaItem.Span running, Duration planned) {
        var end = running.from().plus(planned);
        return end.isBefore(now) ? now : end;
    }

    private Instant rolled(Instant at) {
        for (int i = 0; i + 1 < sittings.size(); i++) {
            var next = sittings.get(i + 1).begins().toInstant();
            boolean over = !at.isBefore(sittings.get(i).ends().toInstant());
            if (over && at.isBefore(next)) return next;
        }
        return at;
    }
}
