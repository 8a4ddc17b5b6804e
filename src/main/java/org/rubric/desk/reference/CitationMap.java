package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Id;
import org.rubric.repository.DraftEntry;

/// Who cites what: the drafts of a store, the texts that they cite, and an arrow for each pair. A
/// text that is itself a draft of the store is one point.
///
/// @param arrows between points by their places in the list
public record CitationMap(List<Point> points, List<Arrow> arrows) {

    /// A draft or a text.
    ///
    /// @param questions of a draft, `4/20`
    /// @param state of a text by the catalogue
    /// @param draft in the store; empty: a text that is not kept here
    public record Point(
            String label,
            String title,
            List<String> questions,
            Verdict.State state,
            Optional<Id> draft) {
        public Point {
            questions = List.copyOf(questions);
        }
    }

    /// @param older whether an older edition than the current one is cited
    public record Arrow(int from, int to, boolean older) {}

    public CitationMap {
        points = List.copyOf(points);
        arrows = List.copyOf(arrows);
    }

    public static CitationMap of(Map<DraftEntry, Citations> drafts, TextIndex index) {
        return new Drawer(index).draw(drafts);
    }

    /// Only the drafts of a Question, and only what should not be cited so.
    ///
    /// @param question `4/20`; empty: of all
    /// @param wrong only texts that are gone or cited in an older edition
    public CitationMap only(String question, boolean wrong) {
        var kept = new ArrayList<Arrow>();
        for (var arrow : arrows) {
            boolean asked =
                    question.isEmpty() || points.get(arrow.from).questions().contains(question);
            if (asked && (!wrong || isWrong(arrow))) kept.add(arrow);
        }
        var places = new LinkedHashMap<Integer, Integer>();
        for (var arrow : kept) places.putIfAbsent(arrow.from, places.size());
        for (int i = 0; i < points.size() && !wrong; i++) {
            boolean asked = question.isEmpty() || points.get(i).questions().contains(question);
            if (points.get(i).draft().isPresent() && asked) places.putIfAbsent(i, places.size());
        }
        for (var arrow : kept) places.putIfAbsent(arrow.to, places.size());
        var some = places.keySet().stream().map(points::get).toList();
        var moved =
                kept.stream()
                        .map(a -> new Arrow(places.get(a.from), places.get(a.to), a.older))
                        .toList();
        return new CitationMap(some, moved);
    }

    /// Whether an arrow leads to what should not be cited so.
    public boolean isWrong(Arrow arrow) {
        return arrow.older || points.get(arrow.to).state().gone();
    }

    /// All Questions of the drafts.
    public List<String> questions() {
        return points.stream()
                .flatMap(point -> point.questions().stream())
                .distinct()
                .sorted(org.rubric.document.NaturalOrder::compare)
                .toList();
    }

    private static final class Drawer {
        private final TextIndex index;
        private final List<Point> points = new ArrayList<>();
        private final List<Arrow> arrows = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();

        Drawer(TextIndex index) {
            this.index = index;
        }

        CitationMap draw(Map<DraftEntry, Citations> drafts) {
            drafts.forEach(this::draft);
            int from = 0;
            for (var citations : drafts.values()) cite(from++, citations);
            return new CitationMap(points, arrows);
        }

        private void draft(DraftEntry entry, Citations citations) {
            int at = points.size();
            var questions =
                    entry.question().isEmpty()
                            ? List.<String>of()
                            : List.of(entry.question().split(", *"));
            var state =
                    citations
                            .own()
                            .map(own -> Verdict.of(Optional.of(own), index).state())
                            .filter(Verdict.State::gone)
                            .orElse(Verdict.State.KNOWN);
            points.add(
                    new Point(
                            entry.name(),
                            entry.title(),
                            questions,
                            state,
                            Optional.of(entry.draft())));
            citations.own().ifPresent(own -> known(own, at));
        }

        private void known(Designation text, int at) {
            for (var key : TextIndex.keys(text)) places.putIfAbsent(key, at);
        }

        private void cite(int from, Citations citations) {
            var seen = new HashMap<Integer, Boolean>();
            for (var mention : citations.mentions()) {
                int to = place(mention.named());
                boolean older =
                        Verdict.of(Optional.of(mention.named()), index).state()
                                == Verdict.State.NEWER;
                if (to != from) seen.merge(to, older, Boolean::logicalOr);
            }
            seen.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> arrows.add(new Arrow(from, e.getKey(), e.getValue())));
        }

        private int place(Designation text) {
            for (var key : TextIndex.keys(text)) {
                var at = places.get(key);
                if (at != null) return at;
            }
            var verdict = Verdict.of(Optional.of(text.undated()), index);
            var title = verdict.text().map(found -> found.title().words()).orElse("");
            int at = points.size();
            points.add(new Point(text.tag(), title, List.of(), verdict.state(), Optional.empty()));
            known(text, at);
            return at;
        }
    }
}
