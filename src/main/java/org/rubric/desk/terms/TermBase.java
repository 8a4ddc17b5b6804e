package org.rubric.desk.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rubric.catalogue.vocabulary.Closeness;
import org.rubric.catalogue.vocabulary.Spelling;
import org.rubric.catalogue.vocabulary.Wording;
import org.rubric.document.Id;
import org.rubric.document.NaturalOrder;

/// All terms and abbreviations at hand, by the text that has them. Immutable.
public final class TermBase {
    public static final TermBase EMPTY = new TermBase(Map.of(), Map.of());

    private final Map<Id, List<TermEntry>> texts;

    /// By [Spelling#key], in the order of keys.
    private final Map<String, List<TermEntry>> keys;

    private TermBase(Map<Id, List<TermEntry>> texts, Map<String, List<TermEntry>> keys) {
        this.texts = texts;
        this.keys = keys;
    }

    /// Something that is called so, or nearly.
    ///
    /// @param agreement of its definition with the one that was asked about
    public record Found(TermEntry entry, Closeness closeness, Wording.Agreement agreement) {

        /// Whether one thing is called two names or two things one.
        public boolean conflicts() {
            return agreement == Wording.Agreement.CONFLICT && closeness != Closeness.NEAR;
        }
    }

    /// The base in which these are the entries of a text.
    TermBase with(Id text, List<TermEntry> entries) {
        if (entries.equals(texts.getOrDefault(text, List.of()))) return this;
        var next = new HashMap<>(texts);
        if (entries.isEmpty()) next.remove(text);
        else next.put(text, List.copyOf(entries));
        return of(next);
    }

    /// The base of these texts.
    static TermBase of(Map<Id, List<TermEntry>> texts) {
        var keys = new TreeMap<String, List<TermEntry>>();
        texts.values()
                .forEach(
                        all -> {
                            for (var entry : all) file(entry, keys);
                        });
        return new TermBase(Map.copyOf(texts), keys);
    }

    private static void file(TermEntry entry, Map<String, List<TermEntry>> keys) {
        var key = Spelling.of(entry.card().term()).key();
        if (!key.isEmpty()) keys.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
    }

    /// All entries, in the order of the terms, then of the texts.
    public List<TermEntry> all() {
        var all = new ArrayList<TermEntry>();
        for (var same : keys.values()) all.addAll(same);
        all.sort(
                Comparator.comparing((TermEntry e) -> e.card().term(), NaturalOrder::compare)
                        .thenComparing(TermEntry::origin, NaturalOrder::compare));
        return all;
    }

    public int size() {
        return keys.values().stream().mapToInt(List::size).sum();
    }

    /// Entries of other texts that are called so or nearly, the nearest first; of those that say
    /// the same in the same text one.
    ///
    /// @param asked the entry that is written, in a draft whose other entries do not count
    public List<Found> like(TermEntry asked) {
        var spelling = Spelling.of(asked.card().term());
        if (spelling.isEmpty()) return List.of();
        var meaning = Wording.of(asked.card().definition());
        var found = new ArrayList<Found>();
        for (var entry : candidates(spelling, asked.abbreviation()))
            if (!sameText(asked, entry)) add(asked, entry, spelling, meaning, found);
        found.sort(
                Comparator.comparing(Found::closeness)
                        .thenComparing(one -> one.entry().home().isPresent())
                        .thenComparing(one -> one.entry().origin(), NaturalOrder::compare));
        return List.copyOf(found);
    }

    private static void add(
            TermEntry asked,
            TermEntry entry,
            Spelling spelling,
            Wording meaning,
            List<Found> found) {
        if (entry.abbreviation() != asked.abbreviation()) return;
        var closeness = spelling.to(Spelling.of(entry.card().term()));
        if (closeness == Closeness.OTHER) return;
        for (var one : found)
            if (one.entry().origin().equals(entry.origin())
                    && one.entry().card().definition().equals(entry.card().definition())) return;
        var agreement = meaning.with(Wording.of(entry.card().definition()));
        found.add(new Found(entry, closeness, agreement));
    }

    /// An abbreviation is no word: a letter more makes another.
    private List<TermEntry> candidates(Spelling spelling, boolean exactly) {
        if (exactly) return keys.getOrDefault(spelling.key(), List.of());
        var near = new ArrayList<TermEntry>();
        keys.forEach(
                (key, entries) -> {
                    boolean length = Math.abs(key.length() - spelling.key().length()) <= 1;
                    if (length && new Spelling(key, key).to(spelling) != Closeness.OTHER)
                        near.addAll(entries);
                });
        return near;
    }

    private static boolean sameText(TermEntry asked, TermEntry entry) {
        return asked.home().isPresent()
                && entry.home()
                        .map(TermEntry.Home::draft)
                        .equals(asked.home().map(TermEntry.Home::draft));
    }

    /// Entries of the drafts, one draft aside.
    List<TermEntry> drafts(Optional<Id> aside) {
        return all().stream()
                .filter(entry -> entry.home().isPresent())
                .filter(entry -> !entry.home().map(TermEntry.Home::draft).equals(aside))
                .toList();
    }
}
