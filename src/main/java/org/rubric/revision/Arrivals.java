package org.rubric.revision;

import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.revision.collation.Node;
import org.rubric.revision.collation.Strand;

/// Which words of the newer version are new, or stand elsewhere.
final class Arrivals {
    private final Edition old;
    private final Edition now;
    private final Ledger ledger = new Ledger(Authorship.of("", ""));

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
        if (node.isMoved()) moved(node.mate().orElseThrow(), node);
        else if (node.isMated()) both(node.mate().orElseThrow(), node);
        else if (!node.survives()) node.block().forEach(this::all);
        else {
            for (var line : node.lines()) all(line.block());
            for (var child : node.rest()) came(child);
        }
    }

    private void all(Block block) {
        ledger.stretch(block.id(), Kind.INSERTED, 0, Inline.length(block.runs()));
    }

    /// Of what has a title, that alone is told to have moved.
    private void moved(Node before, Node after) {
        if (after.lines().isEmpty()) words(before.block(), after.block(), true);
        else words(before.lines().getFirst().block(), after.lines().getFirst().block(), true);
        for (int i = 1; i < after.lines().size(); i++)
            both(before.lines().get(i), after.lines().get(i));
        if (!after.isSame()) within(before, after);
    }

    private void both(Node before, Node after) {
        if (after.isSame()) return;
        words(before.block(), after.block(), false);
        for (var line : after.lines()) line.mate().ifPresent(mate -> both(mate, line));
        within(before, after);
    }

    private void words(Block before, Block after, boolean moved) {
        if (!moved && after.runs().equals(before.runs())) return;
        var rewording = Rewording.of(before, old, after, now);
        int kept = 0;
        for (var hunk : rewording.hunks()) {
            if (rewording.reads(hunk) || hunk.start() == hunk.end()) continue;
            int from = rewording.now().get(hunk.start()).from();
            int to = rewording.now().get(hunk.end() - 1).to();
            if (moved) ledger.stretch(after.id(), Kind.MOVED_HERE, kept, from);
            ledger.stretch(after.id(), Kind.INSERTED, from, to);
            kept = to;
        }
        if (moved) ledger.stretch(after.id(), Kind.MOVED_HERE, kept, Inline.length(after.runs()));
    }
}
