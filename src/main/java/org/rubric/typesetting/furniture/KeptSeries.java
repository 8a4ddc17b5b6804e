package org.rubric.typesetting.furniture;

import org.rubric.document.Exhibit.Table;
import org.rubric.numbering.Phrases;

import java.util.ArrayList;
import java.util.List;

/// The lists of series that an opened file has: the ranges behind its cover, the letters on its
/// back.
public final class KeptSeries {
    private KeptSeries() {}

    /// Ranges of the series of that letter; an entry without numbers heads those below it.
    ///
    /// @param number of the document
    public static List<NumberRange> ranges(KeptPages pages, String letter, String number) {
        for (var block : pages.blocks()) {
            if (!(block instanceof Table table)) continue;
            var found = new ArrayList<NumberRange>();
            boolean ranged = false;
            for (var row : KeptPages.rows(table)) {
                if (row.size() != 2 || row.getFirst().isEmpty()) continue;
                ranged |= row.getLast().matches("(?s)" + letter + "\\.\\d.*");
                found.add(NumberRange.of(row.getFirst(), row.getLast(), number));
            }
            if (ranged) return found;
        }
        return List.of();
    }

    /// All series: `Series A` and its title.
    public static List<NumberRange> letters(KeptPages pages, String letter) {
        var found = new ArrayList<NumberRange>();
        for (var block : pages.blocks()) {
            if (!(block instanceof Table table)) continue;
            for (var row : KeptPages.rows(table))
                if (row.size() == 2)
                    Phrases.number("series", row.getFirst())
                            .filter(said -> said.matches("[A-Z]"))
                            .map(said -> said.equals(letter))
                            .map(own -> new NumberRange(row.getFirst(), row.getLast(), own))
                            .ifPresent(found::add);
        }
        return found;
    }
}
