package org.rubric.revision;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.revision.collation.Node;
import org.rubric.revision.collation.Strand;

/// Weaves the blocks of two versions into one text.
final class Weaving {
    private final Edition old;
    private final Edition now;
    private final Copying copying;
    private final Ledger ledger;

    Weaving(Comparison comparison, Copying copying, Ledger ledger) {
        old = comparison.old();
        now = comparison.now();
        this.copying = copying;
        this.ledger = ledger;
    }

    Alterations alterations() {
        return ledger.alterations();
    }

    /// A part of the document.
    List<Block> root(Node root) {
        return rest(root.mate().orElseThrow(), root);
    }

    private List<Block> rest(Node before, Node after) {
        var blocks = new ArrayList<Block>();
        for (var strand : Strand.of(before, after)) {
            var node = strand.node();
            switch (strand.kind()) {
                case KEPT -> both(node.mate().orElseThrow(), node, blocks);
                case CAME -> blocks.add(came(node, kind(node, Kind.INSERTED, Kind.MOVED_HERE)));
                case WENT -> blocks.add(went(node, kind(node, Kind.DELETED, Kind.MOVED_AWAY)));
            }
        }
        return blocks;
    }

    private static Kind kind(Node node, Kind alone, Kind mated) {
        return node.isMated() ? mated : alone;
    }

    private Block came(Node node, Kind kind) {
        ledger.whole(node.block().id(), node.block().id(), kind);
        return node.block();
    }

    private Block went(Node node, Kind kind) {
        var copy = copying.block(node.block());
        ledger.whole(copy.id(), node.block().id(), kind);
        return copy;
    }

    /// One block where it can hold what both say, else the two one behind the other.
    private void both(Node before, Node after, List<Block> blocks) {
        if (after.isSame()) {
            blocks.add(after.block());
        } else if (Mergers.canMerge(before, after, old, now)) {
            blocks.add(merged(before, after));
        } else {
            blocks.add(went(before, Kind.DELETED));
            blocks.add(came(after, Kind.INSERTED));
        }
    }

    private Block merged(Node before, Node after) {
        var block = after.block();
        if (after.children().isEmpty() && before.children().isEmpty())
            return block.runs().equals(before.block().runs())
                    ? block
                    : block.withRuns(line(before.block(), block));
        var parts = new ArrayList<Block>();
        for (var line : after.lines()) parts.add(merged(line.mate().orElseThrow(), line));
        parts.addAll(rest(before, after));
        return block.withParts(parts);
    }

    private List<Inline> line(Block before, Block after) {
        var rewording = Rewording.of(before, old, after, now);
        var line = new ArrayList<Inline>();
        var rest = after.runs();
        int kept = 0;
        int at = 0;
        for (var hunk : rewording.hunks()) {
            if (rewording.reads(hunk)) continue;
            int start = Rewording.step(rewording.now(), hunk.start());
            int end = hunk.start() == hunk.end() ? start : rewording.now().get(hunk.end() - 1).to();
            var stays = Runs.split(rest, start - kept);
            var came = Runs.split(stays.right(), end - start);
            var gone = gone(rewording, hunk, before.runs());
            int length = Inline.length(gone);
            line.addAll(stays.left());
            line.addAll(gone);
            line.addAll(came.left());
            at += start - kept;
            if (length > 0)
                ledger.went(
                        before,
                        after.id(),
                        rewording.old().get(hunk.from()).from(),
                        rewording.old().get(hunk.to() - 1).to(),
                        at,
                        length);
            at += length;
            ledger.came(after, start, end, at);
            at += end - start;
            rest = came.right();
            kept = end;
        }
        line.addAll(rest);
        return Runs.tidy(line);
    }

    private List<Inline> gone(Rewording rewording, Hunk hunk, List<Inline> runs) {
        if (hunk.from() == hunk.to()) return List.of();
        int from = rewording.old().get(hunk.from()).from();
        int to = rewording.old().get(hunk.to() - 1).to();
        return copying.line(Runs.slice(runs, from, to));
    }
}
