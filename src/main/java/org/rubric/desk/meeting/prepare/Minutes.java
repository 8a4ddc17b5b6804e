package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import org.rubric.meeting.AgendaItem;

/// Shares the time of the sessions among the items of an agenda.
final class Minutes {
    private static final int OUTPUTS_PART = 8;
    private static final int LEAST = 1;

    private Minutes() {}

    /// Items that have minutes keep them while there is room; the others share the rest by their
    /// documents, and the outputs have an eighth of the whole.
    static List<AgendaItem> over(List<AgendaItem> items, int total) {
        int fixed = items.stream().mapToInt(AgendaItem::minutes).sum();
        int many = items.stream().filter(i -> i.minutes() == 0).mapToInt(Minutes::weight).sum();
        int room = total - fixed - many * LEAST - LEAST;
        if (room < 0 && fixed > total / 2) return over(shortened(items, total), total);
        int outputs = Math.max(LEAST, Math.min(total / OUTPUTS_PART, total - fixed - many));
        return shared(items, many, total - fixed - outputs, outputs);
    }

    private static List<AgendaItem> shared(
            List<AgendaItem> items, int many, int rest, int outputs) {
        var all = new ArrayList<AgendaItem>();
        int before = 0;
        int given = 0;
        for (var item : items) {
            if (item.minutes() > 0) {
                all.add(item);
            } else if (item.id().value().endsWith("/outputs")) {
                // Without documents to share it, all that is left is for the outputs.
                all.add(item.withMinutes(many == 0 ? outputs + Math.max(0, rest) : outputs));
            } else {
                before += weight(item);
                // Rounding the running sum, so that the parts add up to the whole.
                int until = Math.round((float) rest * before / many);
                all.add(item.withMinutes(Math.max(weight(item) * LEAST, until - given)));
                given = until;
            }
        }
        return all;
    }

    /// A short meeting has short formalities.
    private static List<AgendaItem> shortened(List<AgendaItem> items, int total) {
        int fixed = items.stream().mapToInt(AgendaItem::minutes).sum();
        return items.stream()
                .map(i -> i.minutes() == 0 ? i : i.withMinutes(part(i.minutes(), total, fixed)))
                .toList();
    }

    private static int part(int minutes, int total, int fixed) {
        return Math.max(LEAST, minutes * total / 2 / fixed);
    }

    private static int weight(AgendaItem item) {
        return item.id().value().endsWith("/outputs") ? 0 : Math.max(1, item.documents().size());
    }
}
