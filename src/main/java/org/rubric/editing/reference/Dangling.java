package org.rubric.editing.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.numbering.References;

/// References that a change left without their target.
///
/// @param place of the reference, before its one step
/// @param words that it printed before the change
public record Dangling(Position place, Inline reference, Id target, String words) {

    /// What a change cut off, in reading order. References that were broken before are none of its
    /// making. Cheap for a change that takes no block away: the text is not walked.
    ///
    /// @param steps of the change; empty: it is not known, as after undo
    public static List<Dangling> of(Snapshot before, Snapshot after, List<Step> steps) {
        if (!steps.isEmpty() && steps.stream().noneMatch(Dangling::takes)) return List.of();
        var there = ids(after.document());
        var lost = new ArrayList<Dangling>();
        var gone = new HashSet<Id>();
        each(
                after.document(),
                (place, run, target) -> {
                    if (!there.contains(target)) {
                        gone.add(target);
                        lost.add(new Dangling(place, run, target, ""));
                    }
                });
        if (lost.isEmpty()) return List.of();
        var were = ids(before.document());
        gone.retainAll(were);
        var wording = new References(before.document(), before.numbering());
        return lost.stream()
                .filter(one -> gone.contains(one.target))
                .map(one -> one.worded(words(one.reference, wording)))
                .toList();
    }

    /// What a reference names; empty for a run that is none.
    public static Optional<Id> target(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference -> Optional.of(reference.target());
            case Inline.Citation citation -> Optional.of(citation.target());
            case Inline.TermUse use -> Optional.of(use.target());
            case Inline.Text _,
                    Inline.FootnoteMark _,
                    Inline.Formula _,
                    Inline.Picture _,
                    Inline.Anchor _,
                    Inline.Foreign _ ->
                    Optional.empty();
        };
    }

    private Dangling worded(String printed) {
        return new Dangling(place, reference, target, printed);
    }

    private static boolean takes(Step step) {
        return switch (step) {
            case Step.Splice splice -> splice.removed() > 0;
            case Step.Replace _, Step.Reset _, Step.Annotate _ -> true;
            case Step.Retype _, Step.Adjust _, Step.Shelve _ -> false;
        };
    }

    private static Set<Id> ids(Document document) {
        var all = new HashSet<Id>();
        document.forEach(block -> all.add(block.id()));
        return all;
    }

    private static String words(Inline run, References wording) {
        return switch (run) {
            case Inline.CrossReference reference -> wording.words(reference);
            case Inline.Citation citation -> wording.words(citation);
            case Inline other -> other.text();
        };
    }

    /// Told of every reference in reading order.
    @FunctionalInterface
    interface Visit {
        void at(Position place, Inline run, Id target);
    }

    static void each(Document document, Visit visit) {
        document.forEach(
                block -> {
                    int step = 0;
                    for (var run : block.runs()) {
                        var target = target(run);
                        if (target.isPresent())
                            visit.at(new Position(block.id(), step), run, target.get());
                        step += run.length();
                    }
                });
    }
}
