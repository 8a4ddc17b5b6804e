package org.rubric.rules.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Survey;

/// Lists what is cited: the entry begins with the name that the tag holds, the caret waits behind
/// it for the title, and the words that cited it, there or everywhere, become live citations.
final class Listing {
    private static final Wording WORDS = Wording.in("rules");

    private final Dossier dossier;
    private final String tag;
    private final boolean informative;

    private Listing(Dossier dossier, String tag) {
        this.dossier = dossier;
        this.tag = tag;
        informative = tag.startsWith("b-");
    }

    /// Of a tag that is typed in several places, all first, then the one that was found.
    ///
    /// @param tag as cited, without brackets; with `b-` it belongs to the bibliography
    static List<Correction> of(Finding finding, Dossier dossier, String tag) {
        var line = dossier.document().find(finding.place());
        var listing = new Listing(dossier, tag);
        if (line.isEmpty()
                || !listing.informative && dossier.survey().division(Region.REFERENCES).isEmpty())
            return List.of();
        var one = Map.of(line.get(), List.of(finding.range()));
        var all = listing.mentions();
        int many = all.values().stream().mapToInt(List::size).sum();

        if (many < 2) return List.of(listing.correction(listing.offer(), one));
        return List.of(
                listing.correction(listing.all(many), all), listing.correction(listing.one(), one));
    }

    private String offer() {
        return informative ? WORDS.of("listing.bibliography") : WORDS.of("listing.references");
    }

    private String all(int many) {
        return informative
                ? WORDS.of("listing.bibliography.all", many)
                : WORDS.of("listing.references.all", many);
    }

    private String one() {
        return informative
                ? WORDS.of("listing.bibliography.one")
                : WORDS.of("listing.references.one");
    }

    /// The places where the tag is typed, by line, in reading order.
    private Map<Block, List<Finding.Range>> mentions() {
        var places = new LinkedHashMap<Block, List<Finding.Range>>();
        for (var passage : dossier.survey().typed(tag))
            for (var hit : passage.facts().tags())
                if (hit.from() > 0 && Survey.key(hit.words()).equals(Survey.key(tag)))
                    add(places, passage.line(), new Finding.Range(hit.from(), hit.to()));
        return places;
    }

    /// A line with two mentions is a passage for each.
    private static void add(
            Map<Block, List<Finding.Range>> places, Block line, Finding.Range range) {
        var ranges = places.computeIfAbsent(line, _ -> new ArrayList<>());
        if (!ranges.contains(range)) ranges.add(range);
    }

    private Correction correction(String words, Map<Block, List<Finding.Range>> places) {
        var id = Id.fresh();
        var name = (informative ? tag.substring(2) : tag) + ", ";
        var line = Block.Line.of(id.part("entry"), Inline.plain(name));
        var entry = new Block.Reference(id, Traits.NONE, tag, line);
        var steps = new ArrayList<Step>();
        places.forEach((block, ranges) -> steps.add(cited(block, ranges, entry)));
        steps.add(listed(entry));
        var caret = Selection.at(line.id(), name.length());
        return new Correction(words, Transaction.of(WORDS.of("listing.done", tag), steps, caret));
    }

    private Step listed(Block.Reference entry) {
        if (informative) return Relocation.pasted(entry, dossier);
        var list = dossier.survey().division(Region.REFERENCES).orElseThrow();
        return ListPlace.into(list, entry);
    }

    /// From the end on, so that no place moves before its turn.
    private static Step cited(Block line, List<Finding.Range> ranges, Block.Reference entry) {
        var runs = line.runs();
        for (var range : ranges.reversed()) {
            int from = range.from();
            int to = Math.min(range.to(), Inline.length(runs));
            var marks = Runs.marksAt(runs, from + 1);
            var citation = new Inline.Citation(entry.id(), "", "[" + entry.tag() + "]", marks);
            runs = Runs.insert(Runs.remove(runs, from, to), from, List.of(citation));
        }
        return Step.Retype.of(line, runs);
    }
}
