package org.rubric.editing.excerpt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Gives blocks that come into a document new Ids where it has theirs already; references among the
/// blocks follow. Blocks that were cut keep their Ids, so that references to them live on.
public final class Renewal {
    private final Set<Id> taken = new HashSet<>();
    private final Map<Id, Id> renewed = new HashMap<>();

    private Renewal() {}

    public static Renewal of(Document document) {
        var renewal = new Renewal();
        document.forEach(block -> renewal.take(block));
        return renewal;
    }

    /// The blocks as they can go into the document, in the same order.
    public List<Block> renewed(List<Block> blocks) {
        for (var block : blocks) block.forEach(this::claim);
        if (renewed.isEmpty()) return List.copyOf(blocks);
        return blocks.stream().map(this::whole).toList();
    }

    /// A line as it can go into the document.
    List<Inline> line(List<Inline> line) {
        for (var run : line) inner(run, this::claim);
        return renewed.isEmpty() ? line : runs(line);
    }

    private void take(Block block) {
        taken.add(block.id());
        for (var run : block.runs()) inner(run, taken::add);
    }

    private void claim(Block block) {
        claim(block.id());
        for (var run : block.runs()) inner(run, this::claim);
    }

    private void claim(Id id) {
        if (!taken.add(id)) renewed.put(id, Id.fresh());
    }

    private static void inner(Inline run, Consumer<Id> visit) {
        switch (run) {
            case Inline.Formula formula -> visit.accept(formula.id());
            case Inline.Picture picture -> visit.accept(picture.id());
            case Inline.Text _,
                    Inline.CrossReference _,
                    Inline.Citation _,
                    Inline.TermUse _,
                    Inline.FootnoteMark _,
                    Inline.Anchor _,
                    Inline.Foreign _ -> {}
        }
    }

    private Block whole(Block block) {
        var now = Rename.of(block, id(block.id()));
        if (!now.runs().isEmpty()) now = now.withRuns(runs(now.runs()));
        if (now.parts().isEmpty()) return now;
        var parts = new ArrayList<Block>();
        for (var part : now.parts()) parts.add(whole(part));
        return now.withParts(parts);
    }

    private List<Inline> runs(List<Inline> runs) {
        var all = new ArrayList<Inline>();
        for (var run : runs)
            switch (run) {
                case Inline.CrossReference(var target, var form, var shown, var marks) ->
                        all.add(new Inline.CrossReference(id(target), form, shown, marks));
                case Inline.Citation(var target, var locator, var shown, var marks) ->
                        all.add(new Inline.Citation(id(target), locator, shown, marks));
                case Inline.TermUse(var target, var text, var marks) ->
                        all.add(new Inline.TermUse(id(target), text, marks));
                case Inline.Formula(var id, var maths) ->
                        all.add(new Inline.Formula(id(id), maths));
                case Inline.Picture(var id, var image) ->
                        all.add(new Inline.Picture(id(id), image));
                case Inline.FootnoteMark(var target, var printed) ->
                        all.add(new Inline.FootnoteMark(id(target), printed));
                case Inline.Anchor _, Inline.Text _, Inline.Foreign _ -> all.add(run);
            }
        return all;
    }

    private Id id(Id id) {
        return renewed.getOrDefault(id, id);
    }
}
