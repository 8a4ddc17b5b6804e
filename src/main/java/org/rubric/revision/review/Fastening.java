package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;

/// Comments and the words that they are about go together: what came with its words comes too, and
/// one whose words did not come stands at the nearest line.
///
/// @param before the text before something was brought
/// @param source the text that it was brought from
record Fastening(Document before, Document source, Set<String> left) {

    Document fastened(Document text) {
        if (text == before || source.apparatus().remarks().isEmpty()) return text;
        var were = anchored(before);
        var are = anchored(text);
        var remarks = new ArrayList<>(text.apparatus().remarks());
        var here = ids(text);
        var loose = new HashSet<Id>();
        for (var remark : source.apparatus().remarks())
            if (are.containsKey(remark.id()) && !here.contains(remark.id()))
                if (left.contains("comment/" + remark.id())) loose.add(remark.id());
                else if (here.add(remark.id())) remarks.add(remark);
        var fastened = text;
        for (var id : loose) for (var line : are.get(id)) fastened = without(fastened, line, id);
        for (var id : are.keySet())
            if (were.containsKey(id) && are.get(id).size() > were.get(id).size())
                for (var line : were.get(id)) fastened = without(fastened, line, id);
        var there = anchored(source);
        var known = ids(before);
        for (var id : here)
            if (!are.containsKey(id) && !known.contains(id) && there.containsKey(id))
                fastened = near(fastened, there.get(id).getFirst(), id);
        if (remarks.size() == text.apparatus().remarks().size()) return fastened;
        return fastened.withApparatus(new Apparatus(fastened.apparatus().footnotes(), remarks));
    }

    private static Set<Id> ids(Document text) {
        var ids = new HashSet<Id>();
        for (var remark : text.apparatus().remarks()) ids.add(remark.id());
        return ids;
    }

    private static Map<Id, List<Id>> anchored(Document text) {
        var lines = new HashMap<Id, List<Id>>();
        text.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Anchor anchor) {
                            var at = lines.computeIfAbsent(anchor.id(), _ -> new ArrayList<>());
                            if (!at.contains(block.id())) at.add(block.id());
                        }
                });
        return lines;
    }

    private static Document without(Document text, Id line, Id remark) {
        return text.update(
                line,
                block ->
                        block.withRuns(
                                block.runs().stream()
                                        .filter(
                                                run ->
                                                        !(run instanceof Inline.Anchor anchor
                                                                && anchor.id().equals(remark)))
                                        .toList()));
    }

    /// The last line before the words that is here, else the first of all.
    private Document near(Document text, Id words, Id remark) {
        var lines = new ArrayList<Id>();
        text.forEach(block -> addLine(block, lines));
        if (lines.isEmpty()) return text;
        var here = new HashSet<>(lines);
        var last = new Id[] {null, null};
        source.forEach(
                block -> {
                    if (block.id().equals(words)) last[1] = last[0];
                    if (here.contains(block.id())) last[0] = block.id();
                });
        var line = last[1] == null ? lines.getFirst() : last[1];
        return text.update(
                line,
                block -> {
                    var runs = new ArrayList<Inline>(block.runs());
                    runs.addFirst(new Inline.Anchor(remark, Edge.START));
                    runs.add(new Inline.Anchor(remark, Edge.END));
                    return block.withRuns(runs);
                });
    }

    private static void addLine(Block block, List<Id> lines) {
        if (!block.runs().isEmpty()) lines.add(block.id());
    }
}
