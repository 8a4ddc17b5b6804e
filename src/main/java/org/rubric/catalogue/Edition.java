package org.rubric.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Recommendation.Standing;

/// One edition of a published text. Every part may be empty: not known.
///
/// @param date of approval, ISO of any precision
/// @param name its number, `2.0`
/// @param until ISO date on which it ceased to be in force; empty: until the next one came
public record Edition(String date, String name, String status, String until) {

    public static Edition of(String date, String name) {
        return new Edition(date, name, "", "");
    }

    boolean isUnknown() {
        return date.isEmpty() && name.isEmpty();
    }

    /// As a reader names it: the year, else the name.
    public String words() {
        return date.length() >= 4 ? date.substring(0, 4) : name;
    }

    static List<Edition> ordered(Standing standing) {
        var all = new ArrayList<>(standing.earlier());
        all.add(standing.current());
        all.removeIf(Edition::isUnknown);
        all.sort(Comparator.comparing(Edition::date));
        return List.copyOf(all);
    }

    /// A date that is known to the year alone counts from the first day of that year.
    static Optional<Edition> asAt(List<Edition> editions, String day) {
        Optional<Edition> last = Optional.empty();
        for (var edition : editions)
            if (!edition.date.isEmpty() && edition.date.compareTo(day) <= 0)
                last = Optional.of(edition);
        return last.filter(edition -> edition.until.isEmpty() || edition.until.compareTo(day) > 0);
    }
}
