package org.rubric.desk.overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.catalogue.vocabulary.Spelling;
import org.rubric.catalogue.vocabulary.Wording;
import org.rubric.search.Passage;
import org.rubric.search.SearchIndex;
import org.rubric.search.SearchIndex.Kin;

/// Finds what is nearest to a subject: title, scope and terms against those of the drafts, the
/// Recommendations and the work items, by the words that are rare among them (BM25).
public record OverlapFinder(SearchIndex index) {
    private static final Set<String> WHERE = Set.of("drafts", "catalogue", "work-items");

    /// Of the score of the nearest: what is farther is chance.
    private static final double FARTHEST = 0.06;

    private static final Set<String> SMALL =
            Set.of("with", "from", "that", "this", "their", "which", "between", "among", "into");

    private static final double SENTENCE = 0.25;
    private static final int MOST_SENTENCES = 60;

    /// The nearest first.
    ///
    /// @param subject of [org.rubric.search.Subjects]; a text of its own name is left out
    /// @param itself key of the draft that it is of; empty: none
    public List<Alike> like(Passage subject, Optional<String> itself, int limit) {
        var found = new ArrayList<Alike>();
        double best = 0;
        for (var kin : index.kin(subject, WHERE, limit * 2 + 5)) {
            if (same(subject, itself, kin) || found.size() == limit) continue;
            best = Math.max(best, kin.score());
            var one = alike(subject, kin);
            boolean told = one.sentence().isPresent() || !one.terms().isEmpty();
            if (told && kin.score() >= best * FARTHEST) found.add(one);
        }
        return List.copyOf(found);
    }

    /// A draft is its own work item.
    private static boolean same(Passage subject, Optional<String> itself, Kin kin) {
        boolean named = !subject.where().isBlank() && subject.where().equals(kin.subject().where());
        return named || itself.filter(kin.source().key()::equals).isPresent();
    }

    private static Alike alike(Passage subject, Kin kin) {
        var other = kin.subject();
        return new Alike(
                kin.source(),
                other.place(),
                other.where(),
                other.title(),
                shared(subject, other),
                sentence(subject, other));
    }

    private static List<String> shared(Passage one, Passage other) {
        var here = terms(one);
        var shared = new ArrayList<String>();
        terms(other)
                .forEach(
                        (key, term) -> {
                            if (here.containsKey(key)) shared.add(term);
                        });
        return shared.isEmpty() ? words(one, other.title()) : shared;
    }

    /// Where no term is shared, the longer words of the other title that stand here, too; one says
    /// nothing.
    private static List<String> words(Passage one, String title) {
        var here = new HashSet<String>();
        for (var word : Wording.of(one.title() + " " + one.text()).words())
            here.add(Spelling.of(word).key());
        var words =
                Wording.of(title).words().stream()
                        .filter(word -> word.length() > 3 && here.contains(Spelling.of(word).key()))
                        .filter(word -> !SMALL.contains(word))
                        .distinct()
                        .toList();
        return words.size() < 2 ? List.of() : words;
    }

    /// The second line of a subject.
    private static Map<String, String> terms(Passage subject) {
        var terms = new LinkedHashMap<String, String>();
        int line = subject.text().indexOf('\n');
        if (line >= 0)
            for (var term : subject.text().substring(line + 1).split(";"))
                if (!term.isBlank()) terms.put(Spelling.of(term).key(), term.strip());
        return terms;
    }

    private static Optional<Alike.Pair> sentence(Passage one, Passage other) {
        double best = SENTENCE;
        var found = Optional.<Alike.Pair>empty();
        var there = sentences(other);
        for (var mine : sentences(one))
            for (var theirs : there) {
                double near = Wording.of(mine).alike(Wording.of(theirs));
                if (near <= best) continue;
                best = near;
                found = Optional.of(new Alike.Pair(mine, theirs));
            }
        return found;
    }

    /// The title and the sentences of the scope.
    private static List<String> sentences(Passage subject) {
        var all = new ArrayList<String>();
        all.add(subject.title());
        int line = subject.text().indexOf('\n');
        var scope = line < 0 ? subject.text() : subject.text().substring(0, line);
        for (var sentence : scope.split("(?<=[.;:])\\s+"))
            if (sentence.length() > 20 && all.size() < MOST_SENTENCES) all.add(sentence.strip());
        return all;
    }
}
