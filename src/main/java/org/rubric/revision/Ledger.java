package org.rubric.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Id;

/// The alterations found so far, each of who made it.
final class Ledger {
    private final Authorship authorship;
    private final Map<Id, List<Alteration>> blocks = new HashMap<>();

    Ledger(Authorship authorship) {
        this.authorship = authorship;
    }

    /// @param was the Id that it has in its own version
    void whole(Id block, Id was, Kind kind) {
        var hand = authorship.whole(was, kind);
        blocks.put(block, List.of(Alteration.whole(kind, hand.author(), hand.date())));
    }

    /// A stretch behind those of the block that are known; none when it is empty.
    void stretch(Id block, Kind kind, int from, int to) {
        add(block, kind, authorship.whole(block, kind), from, to);
    }

    /// Words that came.
    ///
    /// @param start where they stand in the newer version's line
    /// @param at where they stand now
    void came(Block after, int start, int end, int at) {
        if (start == end) return;
        for (var share : authorship.came(after.id(), after.runs(), start, end))
            add(
                    after.id(),
                    Kind.INSERTED,
                    share.hand(),
                    at + share.from() - start,
                    at + share.to() - start);
    }

    /// Words that went.
    ///
    /// @param block under which they are told
    /// @param from where they stood in the older version's line
    /// @param at where they stand now
    /// @param length in caret steps, which is another than it was where references became words
    void went(Block before, Id block, int from, int to, int at, int length) {
        if (length == 0) return;
        var shares = authorship.went(before.id(), before.runs(), from, to);
        if (shares.size() == 1 || length != to - from)
            add(block, Kind.DELETED, shares.getFirst().hand(), at, at + length);
        else
            for (var share : shares)
                add(
                        block,
                        Kind.DELETED,
                        share.hand(),
                        at + share.from() - from,
                        at + share.to() - from);
    }

    private void add(Id block, Kind kind, Authorship.Hand hand, int from, int to) {
        if (from < to)
            blocks.computeIfAbsent(block, _ -> new ArrayList<>())
                    .add(new Alteration(kind, from, to, hand.author(), hand.date()));
    }

    Alterations alterations() {
        return new Alterations(blocks);
    }
}
