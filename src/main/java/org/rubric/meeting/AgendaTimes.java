package org.rubric.meeting;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// When the items of an agenda are taken up, one after the other through the sessions.
///
/// @param starts of the items, in their order, in Geneva time
/// @param spare planned length of the sessions less that of the items; negative: there is too much
public record AgendaTimes(List<ZonedDateTime> starts, Duration spare) {
    public AgendaTimes {
        starts = List.copyOf(starts);
    }

    public static AgendaTimes of(List<AgendaItem> agenda, List<Sitting> sittings) {
        var starts = new ArrayList<ZonedDateTime>();
        int at = 0;
        var now = sittings.getFirst().begins();
        for (var item : agenda) {
            while (at + 1 < sittings.size() && !now.isBefore(sittings.get(at).ends()))
                now = sittings.get(++at).begins();
            starts.add(now);
            var left = Duration.between(now, sittings.get(at).ends());
            var rest = Duration.ofMinutes(item.minutes()).minus(left);
            // What a session has no room for goes on in the next.
            while (rest.isPositive() && at + 1 < sittings.size()) {
                now = sittings.get(++at).begins();
                left = sittings.get(at).length();
                rest = rest.minus(left);
            }
            now = sittings.get(at).ends().plus(rest);
        }
        return new AgendaTimes(starts, total(sittings).minus(planned(agenda)));
    }

    public static Duration total(List<Sitting> sittings) {
        return sittings.stream().map(Sitting::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration planned(List<AgendaItem> agenda) {
        return Duration.ofMinutes(agenda.stream().mapToLong(AgendaItem::minutes).sum());
    }
}
