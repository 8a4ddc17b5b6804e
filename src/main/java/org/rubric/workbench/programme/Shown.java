package org.rubric.workbench.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rubric.document.NaturalOrder;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Schedule;

/// What list, board and timeline show: the items that fit the search, in groups, and what stands
/// around them.
///
/// @param silent names of items whose end should be considered
record Shown(
        List<ProgrammeEntry> entries,
        Grouping by,
        Set<String> silent,
        Schedule schedule,
        LocalDate today) {

    /// What the items are grouped by.
    enum Grouping {
        STATE,
        QUESTION
    }

    Shown {
        entries = List.copyOf(entries);
        silent = Set.copyOf(silent);
    }

    /// Whether an item holds these words in its name, number, title, Question or editors.
    static boolean fits(ProgrammeEntry entry, String words) {
        var item = entry.item();
        var text =
                String.join(
                                " ",
                                item.name(),
                                item.title(),
                                entry.details().number(),
                                question(entry),
                                item.state().words(),
                                org.rubric.programme.Editors.words(item.plan().editors()))
                        .toLowerCase(Locale.ROOT);
        for (var word : words.toLowerCase(Locale.ROOT).split("\\s+"))
            if (!text.contains(word)) return false;
        return true;
    }

    /// `Q4/20`, or empty.
    static String question(ProgrammeEntry entry) {
        var number = entry.item().plan().question();
        return number.isEmpty() ? "" : "Q" + number;
    }

    /// The groups in their order, each with its items by name.
    ///
    /// @param none name of the group of items without a Question
    Map<String, List<ProgrammeEntry>> groups(String none) {
        var sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> NaturalOrder.compare(a.name(), b.name()));
        if (by == Grouping.STATE) sorted.sort(Comparator.comparing(ProgrammeEntry::state));
        else sorted.sort((a, b) -> NaturalOrder.compare(last(a), last(b)));
        var groups = new LinkedHashMap<String, List<ProgrammeEntry>>();
        for (var entry : sorted) {
            var key = by == Grouping.STATE ? entry.state().words() : question(entry);
            groups.computeIfAbsent(key.isEmpty() ? none : key, _ -> new ArrayList<>()).add(entry);
        }
        return groups;
    }

    private static String last(ProgrammeEntry entry) {
        return question(entry).isEmpty() ? "~" : question(entry);
    }
}
