package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rubric.revision.Change;
import org.rubric.revision.review.Proposed;

/// The changes that are walked through: those that are open, or what changed since the base text.
///
/// @param rows in the order of the text
record Walk(List<Row> rows) {

    /// @param key stable while the text changes elsewhere
    /// @param proposed empty: it is in the text already
    record Row(String key, String author, Change change, Optional<Proposed> proposed) {}

    static Walk of(Seen seen) {
        var rows = new ArrayList<Row>();
        var keys = new HashSet<String>();
        if (seen.query().scope().since())
            for (var entry : seen.shown().since()) {
                var change = entry.change();
                var base = change.getClass().getSimpleName() + change.place().block();
                var key = base;
                for (int n = 2; !keys.add(key); n++) key = base + "#" + n;
                rows.add(new Row(key, entry.author(), change, Optional.empty()));
            }
        else
            for (var one : seen.open()) {
                var author = seen.voice(one).author();
                rows.add(new Row(one.key(), author, one.change(), Optional.of(one)));
            }
        return new Walk(List.copyOf(rows));
    }

    int index(String key) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).key.equals(key)) return i;
        return -1;
    }

    Optional<Row> row(String key) {
        int at = index(key);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    /// The row that is so many behind that one, around the ends.
    ///
    /// @param was where it was in the list before, for one that is not there any more
    Optional<Row> beside(String key, int was, int by) {
        if (rows.isEmpty()) return Optional.empty();
        int at = index(key);
        int next = at >= 0 ? at + by : by > 0 ? Math.max(0, was) : was - 1;
        return Optional.of(rows.get(Math.floorMod(next, rows.size())));
    }

    WalkStrip.Shown shown(Row row) {
        boolean possible = row.proposed.map(Proposed::possible).orElse(false);
        return new WalkStrip.Shown(
                index(row.key) + 1,
                rows.size(),
                row.author,
                row.change.sentence(),
                row.proposed.isPresent(),
                possible);
    }
}
