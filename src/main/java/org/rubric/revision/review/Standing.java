package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Step;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.merging.Aspect;
import org.rubric.revision.merging.Aspect.Kind;
import org.rubric.revision.merging.Merged;
import org.rubric.revision.merging.Merging;

/// What is left of a proposal over the text as it is now.
///
/// @param merged the text with all of it that can be brought
/// @param open what that changes, as told now
/// @param lost what it changed and what cannot be brought, as it told it itself
/// @param behind of what is not where it is told: what stands before that place now
record Standing(Own own, Merged merged, List<Entry> open, List<Entry> lost, Map<Id, Id> behind) {

    /// One change and what it is about.
    record Entry(Aspect aspect, Change change, String key) {}

    /// One that cannot be brought at all is told as not possible and stops no other.
    static Standing of(Own own, Document now, Order order) {
        try {
            return merged(own, now, order);
        } catch (RuntimeException broken) {
            var lost = new ArrayList<Entry>();
            own.changes()
                    .forEach((aspect, it) -> lost.add(new Entry(aspect, it, own.key(aspect, it))));
            return new Standing(
                    own, new Merged(now, Set.of(), Set.of()), List.of(), lost, Map.of());
        }
    }

    private static Standing merged(Own own, Document now, Order order) {
        var proposal = own.proposal();
        var merged = Merging.of(proposal.before(), now, proposal.after(), Standing::isTold);
        var open = new ArrayList<Entry>();
        var seen = new HashSet<Aspect>();
        for (var change : Comparison.of(now, merged.document()).changes()) {
            var aspect = Aspect.of(change);
            if (!seen.add(aspect)) continue;
            var key = own.key(aspect, change, now, merged.document());
            open.add(new Entry(aspect, change, key));
        }
        var lost = new ArrayList<Entry>();
        own.changes()
                .forEach(
                        (aspect, change) -> {
                            if (!seen.contains(aspect) && isLost(aspect, merged))
                                lost.add(new Entry(aspect, change, own.key(aspect, change)));
                        });
        new Overtaken(own, now).settle(lost);
        var behind = new HashMap<>(order.behind(elsewhere(open, order), merged.document()));
        var gone = elsewhere(lost, order);
        behind.putAll(order.behind(gone, proposal.after()));
        order.behind(gone, proposal.before()).forEach(behind::putIfAbsent);
        return new Standing(own, merged, open, lost, behind);
    }

    private static Set<Id> elsewhere(List<Entry> entries, Order order) {
        var blocks = new HashSet<Id>();
        for (var entry : entries) {
            var block = entry.aspect.block();
            if (entry.aspect.kind() == Kind.PLACE || order.of(block) == 0) blocks.add(block);
        }
        return blocks;
    }

    /// Twice the place of a change in the text, one more for what comes behind it.
    int place(Entry entry, Order order) {
        var block = entry.aspect.block();
        var before = behind.get(block);
        return before == null ? order.of(block) : order.of(before) + 1;
    }

    /// The same after an edit that has nothing to do with it, such as typing in a paragraph that it
    /// does not change; empty: that must be worked out.
    ///
    /// @param was the text before the edit
    Optional<Standing> after(Document was, List<Step> steps) {
        var text = merged.document();
        for (var step : steps) {
            if (!(step instanceof Step.Retype retype) || retype.renumbers())
                return Optional.empty();
            var block = was.find(retype.block()).orElse(null);
            boolean free =
                    block != null
                            && !(block instanceof Block.Line)
                            && text.find(block.id()).orElse(null) == block
                            && !isTouched(block.id());
            if (!free) return Optional.empty();
        }
        for (var step : steps) text = step.apply(text);
        var moved = new Merged(text, merged.refused(), merged.lost());
        return Optional.of(new Standing(own, moved, open, lost, behind));
    }

    private boolean isTouched(Id block) {
        if (own.blocks().contains(block)) return true;
        for (var entry : open) if (entry.aspect.block().equals(block)) return true;
        return false;
    }

    static boolean isTold(Aspect aspect) {
        return aspect.kind() != Kind.UNTOLD;
    }

    private static boolean isLost(Aspect aspect, Merged merged) {
        return merged.refused().contains(aspect) || merged.lost().contains(aspect.block());
    }
}
