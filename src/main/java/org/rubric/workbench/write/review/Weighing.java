package org.rubric.workbench.write.review;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.programme.State;
import org.rubric.revision.Weight;

/// Whether the list of changes is by how grave they are: what touches requirements first, what only
/// looks otherwise last. Of an approved text it is from the beginning, for there only an edit is
/// expected.
final class Weighing {
    private List<Entry> clauses = List.of();
    private Optional<Id> draft = Optional.empty();
    private Optional<Boolean> chosen = Optional.empty();
    private boolean approved;

    /// What is in the list, by clause.
    void look(Looked looked, List<Entry> entries) {
        var status = looked.now().front().approval().status();
        var id = Optional.of(looked.now().id());
        if (!id.equals(draft)) chosen = Optional.empty();
        draft = id;
        approved = status.equalsIgnoreCase(State.APPROVED.words());
        clauses = List.copyOf(entries);
    }

    boolean on() {
        return chosen.orElse(approved);
    }

    void turn() {
        chosen = Optional.of(!on());
    }

    /// All entries in the order that is wanted.
    List<Entry> arranged() {
        if (!on()) return clauses;
        var weights = new IdentityHashMap<Entry, Integer>();
        for (var entry : clauses) weights.put(entry, weight(entry));
        return clauses.stream().sorted(Comparator.comparing(weights::get)).toList();
    }

    /// Of rivals the gravest; what is only said comes last.
    private static int weight(Entry entry) {
        return switch (entry) {
            case Entry.Said _ -> Weight.values().length;
            case Entry.Changes(var rivals) ->
                    rivals.stream()
                            .mapToInt(one -> Weight.of(one.change()).ordinal())
                            .min()
                            .orElse(0);
        };
    }

    /// Key of the heading over an entry.
    static String key(Entry entry) {
        return "review.weight."
                + Weight.values()[Math.min(weight(entry), Weight.values().length - 1)]
                        .name()
                        .toLowerCase(Locale.ROOT);
    }
}
