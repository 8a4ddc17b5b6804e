package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;

/// Text that was copied or cut, with what belongs to it and stands elsewhere: the bodies of its
/// footnotes and the remarks on text not agreed. Cut and pasted it is the same text in another
/// place; copied it has footnotes and brackets of its own.
///
/// @param runs of one line; empty when blocks were taken
public record Excerpt(
        List<Inline> runs,
        List<Block> blocks,
        List<Block.Footnote> footnotes,
        List<Remark> remarks) {

    public static final Excerpt EMPTY = new Excerpt(List.of(), List.of(), List.of(), List.of());

    public Excerpt {
        runs = List.copyOf(runs);
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        remarks = List.copyOf(remarks);
    }

    /// A piece of one line.
    public static Excerpt of(Document document, List<Inline> runs) {
        var contents = new Contents();
        contents.take(runs);
        return new Excerpt(
                contents.paired(runs),
                List.of(),
                contents.footnotes(document),
                contents.remarks(document));
    }

    /// Whole blocks.
    public static Excerpt ofBlocks(Document document, List<Block> blocks) {
        var contents = new Contents();
        for (var block : blocks) block.forEach(part -> contents.take(part.runs()));
        var whole = blocks.stream().map(block -> rewritten(block, contents::paired)).toList();
        return new Excerpt(
                List.of(), whole, contents.footnotes(document), contents.remarks(document));
    }

    /// Puts it in the place of the selection.
    public Command pasting() {
        return this::pasted;
    }

    private Optional<Transaction> pasted(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        var renamed = renamed(document);
        var ledger = Ledger.of(document);
        Rewriting rewriting = line -> renamed(line, renamed, ledger);
        var base =
                blocks.isEmpty()
                        ? Commands.insert(rewriting.of(runs))
                        : Commands.paste(
                                blocks.stream().map(b -> rewritten(b, rewriting)).toList());
        var done = base.on(snapshot, selection);
        if (done.isEmpty() || footnotes.isEmpty() && remarks.isEmpty()) return done;
        var after = document;
        for (var step : done.get().steps()) after = step.apply(after);
        var steps = new ArrayList<>(done.get().steps());
        steps.add(new Step.Annotate(joined(after, renamed)));
        return Optional.of(Transaction.of(done.get().name(), steps, done.get().after()));
    }

    /// New Ids for what the document has already.
    private Map<Id, Id> renamed(Document document) {
        var taken = new HashSet<Id>();
        for (var note : document.apparatus().footnotes()) taken.add(note.id());
        for (var remark : document.apparatus().remarks()) taken.add(remark.id());
        var renamed = new HashMap<Id, Id>();
        for (var note : footnotes)
            if (taken.contains(note.id())) renamed.put(note.id(), Id.fresh());
        for (var remark : remarks)
            if (taken.contains(remark.id())) renamed.put(remark.id(), Id.fresh());
        return renamed;
    }

    private Apparatus joined(Document after, Map<Id, Id> renamed) {
        var bodies = new ArrayList<>(after.apparatus().footnotes());
        var carried = new ArrayList<Block>();
        for (var note : footnotes) {
            var id = renamed.getOrDefault(note.id(), note.id());
            carried.add(new Block.Footnote(id, note.traits(), note.body()));
        }
        for (var note : Renewal.of(after).renewed(carried)) bodies.add((Block.Footnote) note);
        var all = new ArrayList<>(after.apparatus().remarks());
        for (var remark : remarks)
            if (remark instanceof Remark.NotAgreed(var id, var contribution, var reason))
                all.add(new Remark.NotAgreed(renamed.getOrDefault(id, id), contribution, reason));
        return new Apparatus(bodies, all);
    }

    /// Anchors that the document still has stay there.
    private static List<Inline> renamed(List<Inline> runs, Map<Id, Id> renamed, Ledger ledger) {
        var all = new ArrayList<Inline>(runs.size());
        for (var run : runs)
            switch (run) {
                case Inline.FootnoteMark(var target, var printed) ->
                        all.add(
                                new Inline.FootnoteMark(
                                        renamed.getOrDefault(target, target), printed));
                case Inline.Anchor(var id, var edge) -> {
                    var now = renamed.getOrDefault(id, id);
                    if (ledger.ends(now).isEmpty()) all.add(new Inline.Anchor(now, edge));
                }
                default -> all.add(run);
            }
        return all;
    }

    private interface Rewriting {
        List<Inline> of(List<Inline> runs);
    }

    private static Block rewritten(Block block, Rewriting rewriting) {
        var now = block.runs().isEmpty() ? block : block.withRuns(rewriting.of(block.runs()));
        if (now.parts().isEmpty()) return now;
        var parts = new ArrayList<Block>();
        for (var part : now.parts()) parts.add(rewritten(part, rewriting));
        return now.withParts(parts);
    }

    /// What the taken text calls for.
    private static final class Contents {
        private final Set<Id> marks = new HashSet<>();
        private final Set<Id> starts = new HashSet<>();
        private final Set<Id> pairs = new HashSet<>();

        void take(List<Inline> runs) {
            for (var run : runs)
                if (run instanceof Inline.FootnoteMark mark) marks.add(mark.target());
                else if (run instanceof Inline.Anchor(var id, var edge)) {
                    if (edge == Inline.Edge.START) starts.add(id);
                    else if (edge == Inline.Edge.END && starts.contains(id)) pairs.add(id);
                }
        }

        /// Half a pair stays with the original.
        List<Inline> paired(List<Inline> runs) {
            var all = new ArrayList<Inline>(runs.size());
            for (var run : runs)
                if (!(run instanceof Inline.Anchor(var id, var edge))
                        || edge == Inline.Edge.POINT
                        || pairs.contains(id)) all.add(run);
            return all;
        }

        List<Block.Footnote> footnotes(Document document) {
            return document.apparatus().footnotes().stream()
                    .filter(note -> marks.contains(note.id()))
                    .toList();
        }

        List<Remark> remarks(Document document) {
            return document.apparatus().remarks().stream()
                    .filter(r -> r instanceof Remark.NotAgreed && pairs.contains(r.id()))
                    .toList();
        }
    }
}
