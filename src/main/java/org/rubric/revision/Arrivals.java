package org.rubric.revision;

import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Inline;

/// Which words of the newer version are new, or stand elsewhere.
final class Arrivals {
    private final Edition old;
    private final Edition now;
    private final Ledger ledger = new Ledger("", "");

    private Arrivals(Edition old, Edition now) {
        this.old = old;
        this.now = now;
    }

    static Alterations of(Comparison comparison) {
        var arrivals = new Arrivals(comparison.old(), comparison.now());
        for (var root : comparison.collation().now())
            arrivals.within(root.mate().orElseThrow(), root);
        return arrivals.ledger.alterations();
    }

    private void within(Node before, Node after) {
        for (var strand : Strand.of(before, after)) {
            var node = strand.node();
            switch (strand.kind()) {
                case KEPT -> both(node.mate().orElseThrow(), node);
                case CAME -> came(node);
                case WENT -> {}
            }
        }
    }

    private void came(Node node) {
        if (node.isMoved()) node.block().forEach(block -> all(block, Kind.MOVED_HERE));
        else if (node.isMated()) both(node.mate().orElseThrow(), node);
        else if (!node.survives()) node.block().forEach(block -> all(block, Kind.INSERTED));
        else {
            for (var line : node.lines()) all(line.block(), Kind.INSERTED);
            for (var child : node.rest()) came(child);
        }
    }

    private void all(Block block, Kind kind) {
        ledger.stretch(block.id(), kind, 0, Inline.length(block.runs()));
    }

    private void both(Node before, Node after) {
        if (after.isSame()) return;
        if (!after.block().runs().equals(before.block().runs()))
            words(before.block(), after.block());
        for (var line : after.lines()) line.mate().ifPresent(mate -> both(mate, line));
        within(before, after);
    }

    private void words(Block before, Block after) {
        var rewording = Rewording.of(before, old, after, now);
        for (var hunk : rewording.hunks()) {
            if (rewording.reads(hunk) || hunk.start() == hunk.end()) continue;
            int from = rewording.now().get(hunk.start()).from();
            ledger.stretch(
                    after.id(), Kind.INSERTED, from, rewording.now().get(hunk.end() - 1).to());
        }
    }
}
