package org.rubric.workbench.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.desk.register.Item;
import org.rubric.document.Id;

/// A row of a register.
///
/// @param cells one for each column
/// @param group the heading it stands under; empty: none
/// @param draft what Enter opens; empty: nothing to open
/// @param item what stands beside the register when it is chosen; empty: nothing of the catalogue
record Entry(List<String> cells, String group, Optional<Id> draft, Optional<Item<?>> item) {
    Entry {
        cells = List.copyOf(cells);
    }

    /// A row that nothing more is known of.
    static Entry plain(List<String> cells) {
        return new Entry(cells, "", Optional.empty(), Optional.empty());
    }

    /// A heading over a group.
    static Entry heading(String group, int count) {
        return new Entry(
                List.of(group, Integer.toString(count)), group, Optional.empty(), Optional.empty());
    }

    /// By which its thing is found again when the rows are made anew; names may be had by two.
    String key() {
        return item.map(Item::key)
                .or(() -> draft.map(Id::value))
                .orElseGet(() -> String.join("\t", cells));
    }

    boolean matches(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
