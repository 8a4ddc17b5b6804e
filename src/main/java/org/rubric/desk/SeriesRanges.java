package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.typesetting.furniture.NumberRange;

/// The number ranges of a document's series that the catalogue knows; none are made up.
final class SeriesRanges {
    private SeriesRanges() {}

    static List<NumberRange> of(Document document, Catalogue catalogue) {
        var identity = document.front().identity();
        var name = identity.designation();
        var letter = (name.isEmpty() ? identity.provisionalName() : name) + "..";
        var ranges = new ArrayList<NumberRange>();
        for (var block : catalogue.texts().blocks()) {
            if (!block.from().startsWith(letter.substring(0, 2))) continue;
            var numbers = block.from() + "\u2013" + block.to();
            ranges.add(NumberRange.of(block.label(), numbers, name));
        }
        return ranges;
    }
}
