package org.rubric.workbench.text.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.workbench.text.block.BlockFlow;

/// What lies under the words of the lines in the window: searched words, the waves of what may be
/// misspelled.
public final class Underlining {
    private final BlockFlow flow;
    private Map<Id, List<Finding.Range>> found = Map.of();
    private Function<Block, List<Finding.Range>> misspelt = _ -> List.of();
    private Remarked remarked = Remarked.NONE;

    public Underlining(BlockFlow flow) {
        this.flow = flow;
    }

    public void found(List<Match> matches) {
        var map = new HashMap<Id, List<Finding.Range>>();
        for (var match : matches)
            map.computeIfAbsent(match.block(), _ -> new ArrayList<>()).add(match.range());
        found = map;
        flow.requestLayout();
    }

    public void misspelt(Function<Block, List<Finding.Range>> ranges) {
        misspelt = ranges;
        flow.requestLayout();
    }

    /// What is commented on.
    public void remarked(Remarked comments) {
        remarked = comments;
        flow.requestLayout();
    }

    public Remarked remarked() {
        return remarked;
    }

    /// Tells the lines that are in the window now.
    public void paint() {
        flow.forEachVisible(
                (_, block) ->
                        block.forEachLine(
                                line -> {
                                    var id = line.block().id();
                                    line.found(found.getOrDefault(id, List.of()));
                                    line.misspelt(misspelt.apply(line.block()));
                                    line.tint(remarked.in(line.block()));
                                }));
    }
}
