package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.reference.Listed.Advice;
import org.rubric.desk.reference.Listed.Cited;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Passage;
import org.rubric.rules.Places;
import org.rubric.rules.Region;
import org.rubric.rules.Survey;

/// All that a draft lists: where each entry is cited, what the catalogue says of it, and on which
/// list it belongs. Made of a snapshot, on any thread.
public record ReferenceList(List<Listed> entries) {

    public ReferenceList {
        entries = List.copyOf(entries);
    }

    public static final ReferenceList EMPTY = new ReferenceList(List.of());

    public static ReferenceList of(Snapshot snapshot, TextIndex index) {
        return new Reader(snapshot, index).read();
    }

    /// Entries that the catalogue does not hold but could: their names are understood.
    public List<Listed> missing() {
        return entries.stream()
                .filter(one -> one.verdict().state() == Verdict.State.MISSING)
                .toList();
    }

    private record Reader(Survey survey, Map<Id, Integer> order, Places places, TextIndex index) {

        Reader(Snapshot snapshot, TextIndex index) {
            this(
                    Survey.of(snapshot.document()),
                    new HashMap<>(),
                    new Places(snapshot.document(), snapshot.numbering()),
                    index);
            for (var passage : survey.passages())
                order.putIfAbsent(passage.line().id(), order.size());
        }

        ReferenceList read() {
            var all = new ArrayList<Listed>();
            for (var entry : survey.references()) all.add(listed(entry, true));
            for (var entry : survey.bibliography()) all.add(listed(entry, false));
            return new ReferenceList(all);
        }

        private Listed listed(Block.Reference entry, boolean normative) {
            var cited = new ArrayList<Cited>();
            var seen = new HashSet<Id>();
            boolean bound = false;
            for (var passage : passages(entry)) {
                if (passage.region() == Region.BIBLIOGRAPHY || !seen.add(passage.line().id()))
                    continue;
                bound |= passage.region().normative() && !passage.facts().obligations().isEmpty();
                cited(passage, entry, cited);
            }
            cited.sort(
                    Comparator.comparingInt((Cited one) -> order.get(one.place().block()))
                            .thenComparingInt(one -> one.place().offset()));
            var verdict = Verdict.of(entry, index);
            var advice = entry.tag().isEmpty() ? Advice.NONE : advice(normative, cited, bound);
            return new Listed(entry, normative, cited, verdict, advice);
        }

        private List<Passage> passages(Block.Reference entry) {
            var all = new ArrayList<>(survey.uses(entry.id()));
            if (!entry.tag().isEmpty()) all.addAll(survey.typed(entry.tag()));
            return all;
        }

        private void cited(Passage passage, Block.Reference entry, List<Cited> cited) {
            var line = passage.line();
            boolean informative = informative(passage);
            var clause = places.of(passage.owner().id());
            int at = 0;
            for (var run : line.runs()) {
                if (run instanceof Inline.Citation citation && citation.target().equals(entry.id()))
                    cited.add(new Cited(new Position(line.id(), at), clause, informative));
                at += run.length();
            }
            for (var tag : passage.facts().tags())
                if (Survey.key(tag.words()).equals(Survey.key(entry.tag())))
                    cited.add(new Cited(new Position(line.id(), tag.from()), clause, informative));
        }

        private static boolean informative(Passage passage) {
            if (passage.owner() instanceof Block.Note || passage.owner() instanceof Block.Example)
                return true;
            return switch (passage.region()) {
                case APPENDIX, SUMMARY, INTRODUCTION, FOOTNOTE, BIBLIOGRAPHY -> true;
                case SCOPE, REFERENCES, DEFINITIONS, ABBREVIATIONS, CONVENTIONS, BODY, ANNEX ->
                        false;
            };
        }

        private static Advice advice(boolean normative, List<Cited> cited, boolean bound) {
            if (cited.isEmpty()) return Advice.UNCITED;
            if (normative && cited.stream().allMatch(Cited::informative))
                return Advice.TO_BIBLIOGRAPHY;
            return !normative && bound ? Advice.TO_REFERENCES : Advice.NONE;
        }
    }
}
