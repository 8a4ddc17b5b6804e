package org.rubric.rules.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.editing.Step;
import org.rubric.rules.Survey;

/// Brings all citations of an entry along: those that point at it show the tag that it is given,
/// those typed by hand become live.
///
/// @param after the entry they are to point at, in the state it gets
public record Retagging(Document document, Block.Reference before, Block.Reference after) {

    /// One step for each line that cites it.
    public List<Step> steps() {
        var survey = Survey.of(document);
        var lines = new LinkedHashMap<Id, Block>();
        for (var passage : survey.uses(before.id())) lines.put(passage.line().id(), passage.line());
        Map<Id, List<int[]>> typed = new LinkedHashMap<>();
        if (!before.tag().isBlank())
            for (var passage : survey.typed(before.tag())) {
                var ranges = new ArrayList<int[]>();
                for (var hit : passage.facts().tags())
                    if (Survey.key(hit.words()).equals(Survey.key(before.tag())))
                        ranges.add(new int[] {hit.from(), hit.to()});
                lines.put(passage.line().id(), passage.line());
                typed.put(passage.line().id(), ranges);
            }
        var steps = new ArrayList<Step>();
        for (var line : lines.values()) {
            var runs = followed(line.runs(), typed.getOrDefault(line.id(), List.of()));
            if (!runs.equals(line.runs())) steps.add(Step.Retype.of(line, runs));
        }
        return steps;
    }

    private List<Inline> followed(List<Inline> line, List<int[]> typed) {
        var runs = new ArrayList<Inline>();
        for (var run : line)
            runs.add(
                    run instanceof Inline.Citation citation && citation.target().equals(before.id())
                            ? followed(citation)
                            : run);
        List<Inline> all = runs;
        for (var range : typed.reversed()) {
            var marks = Runs.marksAt(all, range[0] + 1);
            var live = new Inline.Citation(after.id(), "", "[" + after.tag() + "]", marks);
            all = Runs.insert(Runs.remove(all, range[0], range[1]), range[0], List.of(live));
        }
        return all;
    }

    private Inline followed(Inline.Citation citation) {
        var shown = citation.shown().replace("[" + before.tag() + "]", "[" + after.tag() + "]");
        return new Inline.Citation(after.id(), citation.locator(), shown, citation.marks());
    }
}
