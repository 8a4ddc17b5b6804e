package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Abstract;
import org.rubric.document.Alteration;
import org.rubric.document.Alterations;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;

/// Takes one version out of a document that holds the words of two, and finds in the version itself
/// what is there under other Ids.
record Parting(Alterations alterations, boolean newer) {

    Document of(Document both) {
        var overview = both.front().overview();
        var notes =
                all(List.<Block>copyOf(both.apparatus().footnotes())).stream()
                        .map(Block.Footnote.class::cast)
                        .toList();
        return both.withFront(
                        both.front()
                                .withOverview(
                                        new Abstract(
                                                all(overview.summary()),
                                                overview.keywords(),
                                                all(overview.introduction()))))
                .withBody(all(both.body()))
                .withApparatus(new Apparatus(notes, both.apparatus().remarks()));
    }

    private List<Block> all(List<Block> blocks) {
        var left = new ArrayList<Block>();
        for (var block : blocks) {
            var found = alterations.of(block.id());
            if (!found.isEmpty() && found.getFirst().isWhole()) {
                if (has(found.getFirst())) left.add(block);
            } else left.add(block(block, found));
        }
        return left;
    }

    private boolean has(Alteration alteration) {
        return alteration.kind().stays() == newer;
    }

    private Block block(Block block, List<Alteration> stretches) {
        var out = block;
        if (!stretches.isEmpty()) {
            var runs = block.runs();
            for (var stretch : stretches.reversed())
                if (!has(stretch)) runs = Runs.remove(runs, stretch.from(), stretch.to());
            out = block.withRuns(runs);
        }
        if (block.parts().isEmpty()) return out;
        var parts = all(out.parts());
        return parts.equals(out.parts()) ? out : out.withParts(parts);
    }

    /// Ids of a version taken out and those of the version itself, which is of the same build.
    static Map<Id, Id> names(Document taken, Document itself) {
        var names = new HashMap<Id, Id>();
        pair(taken.front().overview().summary(), itself.front().overview().summary(), names);
        var one = taken.front().overview().introduction();
        pair(one, itself.front().overview().introduction(), names);
        pair(taken.body(), itself.body(), names);
        var notes = new HashMap<Id, Block.Footnote>();
        for (var note : itself.apparatus().footnotes()) notes.putIfAbsent(note.id(), note);
        for (var note : taken.apparatus().footnotes()) {
            var other = notes.get(names.getOrDefault(note.id(), note.id()));
            if (other != null) pair(List.of(note), List.of(other), names);
        }
        return names;
    }

    private static void pair(
            List<? extends Block> some, List<? extends Block> others, Map<Id, Id> names) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            var one = some.get(i);
            var other = others.get(i);
            if (one.getClass() != other.getClass()) continue;
            names.putIfAbsent(one.id(), other.id());
            notes(one.runs(), other.runs(), names);
            pair(one.parts(), other.parts(), names);
        }
    }

    private static void notes(List<Inline> some, List<Inline> others, Map<Id, Id> names) {
        var marks = others.stream().filter(Inline.FootnoteMark.class::isInstance).iterator();
        for (var run : some)
            if (run instanceof Inline.FootnoteMark(var target, _) && marks.hasNext())
                names.putIfAbsent(target, ((Inline.FootnoteMark) marks.next()).target());
    }
}
