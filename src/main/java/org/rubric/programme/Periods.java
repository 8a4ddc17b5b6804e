package org.rubric.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The periods in force, as editable data.
public record Periods(List<Period> all) {

    public Periods {
        all = List.copyOf(all);
    }

    /// The periods that come with the program, each with its source.
    public static Periods standard() {
        return PeriodTable.SHIPPED;
    }

    /// The period of that key.
    public Optional<Period> period(String key) {
        return all.stream().filter(period -> period.key().equals(key)).findFirst();
    }

    /// The deadline of that key, reckoned from an event.
    ///
    /// @throws IllegalArgumentException if there is no such period
    public Deadline deadline(String key, LocalDate event) {
        return period(key)
                .orElseThrow(() -> new IllegalArgumentException("No period called " + key))
                .from(event, Set.of());
    }

    /// These periods with others in the place of those of the same key, or behind them.
    public Periods with(List<Period> others) {
        var merged = new LinkedHashMap<String, Period>();
        for (var period : all) merged.put(period.key(), period);
        for (var period : others) merged.put(period.key(), period);
        return new Periods(List.copyOf(merged.values()));
    }
}
