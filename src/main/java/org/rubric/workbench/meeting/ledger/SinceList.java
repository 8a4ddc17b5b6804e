package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What changed since the base text, by contribution.
final class SinceList {
    private SinceList() {}

    /// Opens as soon as it is worked out.
    static void open(Contributing room) {
        room.onSince(seen -> show(room, seen));
    }

    private static void show(Contributing room, Seen seen) {
        var overlay = room.hall().frame().overlay();
        var base =
                room.at().base().map(d -> d.number().printed()).orElse(room.words("ledger.base"));
        var panel =
                new RowsPanel(
                        room.words("ledger.since.title", base, seen.shown().since().size()),
                        room.words("ledger.since.none"),
                        groups(room),
                        overlay::close);
        var text = room.text();
        overlay.within(panel, text.localToScene(text.getLayoutBounds()));
    }

    private static List<RowsPanel.Group> groups(Contributing room) {
        var by = new LinkedHashMap<String, List<RowsPanel.Row>>();
        for (var row : room.walking().walk().rows())
            by.computeIfAbsent(row.author(), _ -> new ArrayList<>())
                    .add(
                            new RowsPanel.Row(
                                    row.change().sentence(), "", () -> room.walking().to(row)));
        var groups = new ArrayList<RowsPanel.Group>();
        by.forEach((author, rows) -> groups.add(new RowsPanel.Group(author, rows)));
        return groups;
    }
}
