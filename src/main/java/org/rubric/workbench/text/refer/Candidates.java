package org.rubric.workbench.text.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Label;

/// Everything that a reference of a document can name, the texts of the catalogue included, and
/// which of it fits what was typed. Immutable; made once for a snapshot, on any thread.
public final class Candidates {
    private static final Wording WORDS = Wording.in("workbench");

    /// With what is compared.
    private record Entry(Candidate candidate, Folded label, Folded title) {}

    private record Ranked(Entry entry, int rank) {}

    private final List<Entry> all = new ArrayList<>();
    private final List<Entry> headings = new ArrayList<>();

    private Candidates() {}

    static final Candidates NONE = new Candidates();

    /// Things of the document whose words fit, the best first.
    public List<Candidate> fitting(String words) {
        return matching(words, false, List.of()).stream()
                .filter(candidate -> candidate.outside().isEmpty())
                .toList();
    }

    /// Headings without number that fit, which no reference can name, but one can go there: the
    /// best first.
    public List<Candidate> headings(String words) {
        var query = new Fuzzy(words);
        return headings.stream()
                .map(entry -> new Ranked(entry, rank(query, entry)))
                .filter(ranked -> ranked.rank < Fuzzy.NOT)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(ranked -> ranked.entry.candidate)
                .toList();
    }

    public static Candidates of(Snapshot snapshot, Catalogue catalogue) {
        return of(snapshot.document(), snapshot.numbering()::label, catalogue);
    }

    static Candidates of(
            Document document, Function<Id, Optional<Label>> labels, Catalogue catalogue) {
        var made = new Candidates();
        var listed = new HashSet<String>();
        document.forEach(block -> made.add(block, labels, listed));
        for (var text : catalogue.texts().recommendations()) made.add(text, listed);
        return made;
    }

    private void add(Block block, Function<Id, Optional<Label>> labels, Set<String> listed) {
        var label =
                labels.apply(block.id())
                        .map(Label::reference)
                        .map(words -> words.replace('\u00A0', ' '))
                        .filter(words -> !words.isBlank());
        switch (block) {
            case Block.Clause clause ->
                    label.ifPresentOrElse(
                            l -> thing(block, l, clause.title()), () -> heading(clause));
            case Exhibit.Table table -> label.ifPresent(l -> thing(block, l, table.caption()));
            case Exhibit.Figure figure -> label.ifPresent(l -> thing(block, l, figure.caption()));
            case Exhibit.Equation formula ->
                    add(
                            formula.id(),
                            Candidate.Kind.THING,
                            label.orElse(WORDS.of("pick.equation")),
                            formula.maths().latex());
            case Block.Definition definition ->
                    add(
                            block.id(),
                            Candidate.Kind.TERM,
                            Inline.text(definition.term().runs()),
                            label.orElse(""));
            case Block.Abbreviation short_ ->
                    add(
                            block.id(),
                            Candidate.Kind.ABBREVIATION,
                            Inline.text(short_.abbreviation().runs()),
                            Inline.text(short_.expansion().runs()));
            case Block.Reference entry -> {
                label.ifPresent(
                        l ->
                                add(
                                        block.id(),
                                        Candidate.Kind.ENTRY,
                                        l,
                                        Inline.text(entry.entry().runs())));
                listed.add(key(entry.tag()));
            }
            default -> {}
        }
    }

    private void heading(Block.Clause clause) {
        var title = Inline.text(clause.title().runs()).strip();
        var none = Optional.<Recommendation>empty();
        var heading = new Candidate(clause.id(), Candidate.Kind.THING, "", title, none);
        if (!title.isEmpty()) headings.add(entry(heading));
    }

    private void thing(Block block, String label, Block.Line title) {
        add(block.id(), Candidate.Kind.THING, label, Inline.text(title.runs()));
    }

    private void add(Recommendation text, Set<String> listed) {
        var tag = text.designation().tag();
        if (listed.contains(key(tag))) return;
        add(
                new Candidate(
                        text.id(),
                        Candidate.Kind.CATALOGUE,
                        "[" + tag + "]",
                        text.title().words(),
                        Optional.of(text)));
    }

    /// Editions and the `b-` aside.
    private static String key(String tag) {
        return Designation.parse(tag).map(Designation::tag).orElse(tag);
    }

    private void add(Id target, Candidate.Kind kind, String label, String title) {
        if (!label.isBlank())
            add(new Candidate(target, kind, label.strip(), title.strip(), Optional.empty()));
    }

    private void add(Candidate candidate) {
        all.add(entry(candidate));
    }

    private static Entry entry(Candidate candidate) {
        return new Entry(candidate, Folded.of(candidate.label()), Folded.of(candidate.title()));
    }

    int size() {
        return all.size();
    }

    /// The ones that fit, the best first, among equals the text before the catalogue, then those
    /// chosen last, then in reading order. For no words all, without the catalogue unless it is
    /// asked for. A text of
    /// the catalogue must fit by whole beginnings of words there: Enter would list it in clause 2.
    ///
    /// @param citations only entries of the references and texts of the catalogue
    /// @param recent targets chosen last, the newest first
    List<Candidate> matching(String typed, boolean citations, List<Id> recent) {
        var query = new Fuzzy(citations ? typed.replaceFirst("^b-", "") : typed);
        var found = new ArrayList<Ranked>();
        for (var entry : all) {
            var candidate = entry.candidate;
            if (citations && !candidate.citation()) continue;
            if (!citations && query.empty() && candidate.kind() == Candidate.Kind.CATALOGUE)
                continue;
            int rank = query.empty() ? 0 : rank(query, entry);
            if (!citations && candidate.kind() == Candidate.Kind.CATALOGUE && rank > Fuzzy.WORDS)
                continue;
            if (rank < Fuzzy.NOT) found.add(new Ranked(entry, rank));
        }
        found.sort(
                Comparator.comparingInt(Ranked::rank)
                        .thenComparing(r -> r.entry.candidate.kind() == Candidate.Kind.CATALOGUE)
                        .thenComparingInt(r -> age(r.entry.candidate.target(), recent)));
        return found.stream().map(r -> r.entry.candidate).toList();
    }

    /// The `b-` of an informative entry need not be typed.
    private static int rank(Fuzzy query, Entry entry) {
        int whole = query.rank(entry.label, entry.title);
        var label = entry.label.folded();
        if (!entry.candidate.citation() || !label.startsWith("b-")) return whole;
        return Math.min(whole, query.rank(Folded.of(label.substring(2)), entry.title));
    }

    private static int age(Id target, List<Id> recent) {
        int at = recent.indexOf(target);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /// The candidate that a reference would call exactly so, capitals aside; a text also without
    /// its body, `[RFC 3339]`.
    Optional<Candidate> called(String words) {
        var exact = exactly(words);
        if (exact.isPresent() || !words.startsWith("[")) return exact;
        var lead = words.startsWith("[b-") ? "b-" : "";
        return Designation.parse(words).flatMap(text -> exactly(lead + text.tag()));
    }

    private Optional<Candidate> exactly(String words) {
        var wanted = Fuzzy.folded(words);
        return all.stream()
                .filter(entry -> entry.label.folded().equals(wanted))
                .map(Entry::candidate)
                .min(Comparator.comparing(Candidate::kind));
    }
}
