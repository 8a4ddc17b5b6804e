package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.revision.sight.Apart;
import org.rubric.workbench.text.line.Setting;

/// Rows that a table does not have, between those that it has.
final class GhostRows {
    private final Map<Id, Apart> cells = new HashMap<>();
    private final TreeMap<Integer, Apart> rows = new TreeMap<>();
    private List<Apart> gone = List.of();
    private Exhibit.Table table;

    /// Takes a table and the rows that it does not have; answers whether those are others.
    boolean take(Exhibit.Table wanted, List<Apart> wantedRows) {
        boolean changed = !wantedRows.equals(gone);
        gone = wantedRows;
        cells.clear();
        rows.clear();
        table = wanted;
        if (!gone.isEmpty()) weave(wanted);
        return changed;
    }

    private void weave(Exhibit.Table wanted) {
        var all = new ArrayList<Exhibit.Row>();
        add(wanted.id(), wanted, all);
        for (var row : wanted.rows()) {
            all.add(row);
            add(row.id(), row, all);
        }
        table =
                new Exhibit.Table(
                        wanted.id(),
                        wanted.traits(),
                        wanted.caption(),
                        wanted.frame(),
                        all,
                        wanted.notes());
    }

    /// Those behind a row; behind the caption stand those that were the first.
    private void add(Id id, Block within, List<Exhibit.Row> all) {
        for (var each : gone) {
            if (!(each.block() instanceof Exhibit.Row row)) continue;
            var behind = each.behind().orElse(id);
            boolean here =
                    within instanceof Exhibit.Table whole
                            ? behind.equals(id) || behind.equals(whole.caption().id())
                            : holds(within, behind);
            if (!here) continue;
            rows.put(all.size(), each);
            all.add(row);
            for (var cell : row.cells()) cells.put(cell.id(), each);
        }
    }

    private static boolean holds(Block block, Id wanted) {
        if (block.id().equals(wanted)) return true;
        for (var part : block.parts()) if (holds(part, wanted)) return true;
        return false;
    }

    /// The table with all rows.
    Exhibit.Table table() {
        return table;
    }

    boolean has(Grid.Slot slot) {
        return cells.containsKey(slot.cell().id());
    }

    /// The row of the table itself.
    int row(Grid.Slot slot) {
        return slot.row() - rows.headMap(slot.row()).size();
    }

    /// How the words of a cell are set.
    Setting setting(Grid.Slot slot, Setting usual) {
        var apart = cells.get(slot.cell().id());
        if (apart == null) return usual;
        var marking = usual.wording().marking().whole(apart);
        return usual.over(usual.document(), usual.wording().marked(marking));
    }
}
