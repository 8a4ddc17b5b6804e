package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Three lists of blocks become one, with what the next time is to compare with. A block that the
/// records have moved to another place takes the words that were written in it along; one that
/// somebody has moved stays where it was put.
final class Merging {
    private final List<Finding> flags = new ArrayList<>();
    private final Map<Id, Block> were = new HashMap<>();
    private final Map<Id, Block> are = new HashMap<>();
    private final Set<Id> will = new HashSet<>();
    private final Set<Id> placed = new HashSet<>();
    private final Beside beside;

    Merging(Document base, Document edited, Document fresh) {
        for (var block : base.body()) block.forEach(each -> were.put(each.id(), each));
        for (var block : edited.body()) block.forEach(each -> are.put(each.id(), each));
        for (var block : fresh.body()) block.forEach(each -> will.add(each.id()));
        beside = new Beside(base, edited, fresh);
    }

    /// @param now as they are to be
    /// @param base to compare with the next time
    record Merged(List<Block> now, List<Block> base) {}

    /// One block; either side may be missing.
    private record One(Block now, Block base) {}

    List<Finding> flags() {
        return flags;
    }

    Merged blocks(List<Block> base, List<Block> edited, List<Block> fresh) {
        var before = byId(base);
        var now = byId(edited);
        var next = byId(fresh);
        var merged = new Merged(new ArrayList<>(), new ArrayList<>());
        for (var block : fresh) {
            if (placed.contains(block.id())) continue;
            var one = at(before.get(block.id()), now.get(block.id()), block);
            if (one.now() != null) merged.now().add(one.now());
            merged.base().add(one.base());
            if (one.now() != null) own(one.now(), block, merged);
        }
        keepOwn(before, edited, next, merged);
        if (!sameOrder(before, edited)) reorder(merged.now(), edited);
        return merged;
    }

    /// The rapporteur's own paragraph.
    private void own(Block now, Block fresh, Merged merged) {
        beside.witness(now, fresh).ifPresent(merged.base()::add);
        beside.changed(now, fresh).ifPresent(words -> flag(now, words));
    }

    /// What is not here, neither before nor now, may have been elsewhere.
    private One at(Block base, Block edited, Block fresh) {
        boolean come = base == null && edited == null;
        var was = come ? were.get(fresh.id()) : base;
        var is = come ? are.get(fresh.id()) : edited;
        if (was == null && is == null && fresh instanceof Block.Clause) {
            placed.add(fresh.id());
            var parts = blocks(List.of(), List.of(), fresh.parts());
            return new One(fresh.withParts(parts.now()), fresh.withParts(parts.base()));
        }
        var one = one(was, is, fresh);
        if (one.now() != null) one.now().forEach(each -> placed.add(each.id()));
        return one;
    }

    /// What becomes of a block that the records give; nothing if somebody has removed it.
    private One one(Block base, Block edited, Block fresh) {
        if (edited == null) return new One(base == null ? fresh : null, fresh);
        if (edited.equals(fresh)) return new One(edited, fresh);
        boolean untouched = edited.equals(base);
        if (untouched && !(fresh instanceof Block.Clause)) return new One(fresh, fresh);
        if (base != null && opens(base, edited, fresh)) {
            var parts = blocks(base.parts(), edited.parts(), fresh.parts());
            return new One(edited.withParts(parts.now()), fresh.withParts(parts.base()));
        }
        var looked = beside.looked(edited.id());
        if (base == null || looked.isEmpty() && fresh.equals(base)) return new One(edited, fresh);
        flag(edited);
        return new One(edited, base);
    }

    /// Whether blocks are merged part by part: a clause, or a table with the same columns.
    private static boolean opens(Block base, Block edited, Block fresh) {
        if (base.getClass() != edited.getClass() || edited.getClass() != fresh.getClass())
            return false;
        if (base instanceof Exhibit.Table was
                && edited instanceof Exhibit.Table is
                && fresh instanceof Exhibit.Table will)
            return was.frame().equals(is.frame()) && is.frame().equals(will.frame());
        return base instanceof Block.Clause
                || base instanceof Exhibit.Row
                || base instanceof Exhibit.Cell;
    }

    /// Puts blocks that somebody has written, or rewritten while their record went, behind the
    /// block they followed.
    private void keepOwn(
            Map<Id, Block> before, List<Block> edited, Map<Id, Block> next, Merged merged) {
        Id previous = null;
        for (var block : edited) {
            var was = before.get(block.id());
            boolean own = !next.containsKey(block.id()) && !block.equals(was);
            own &= !placed.contains(block.id()) && (was == null || !will.contains(block.id()));
            if (own) own = keep(block, was, place(merged.now(), previous), merged);
            if (own || next.containsKey(block.id())) previous = block.id();
        }
    }

    /// Of a clause whose records are gone only what was written in it is left.
    private boolean keep(Block block, Block was, int place, Merged merged) {
        if (block instanceof Block.Clause clause && was instanceof Block.Clause before) {
            var parts = blocks(before.body(), clause.body(), List.of());
            if (parts.now().isEmpty()) return false;
            merged.now().add(place, clause.withBody(parts.now()));
            merged.base().add(before.withBody(parts.base()));
            placed.add(block.id());
            return true;
        }
        block.forEach(each -> placed.add(each.id()));
        merged.now().add(place, block);
        if (was == null) return true;
        flag(block);
        merged.base().add(was);
        return true;
    }

    private static int place(List<Block> merged, Id previous) {
        for (int i = 0; i < merged.size(); i++)
            if (merged.get(i).id().equals(previous)) return i + 1;
        return previous == null ? 0 : merged.size();
    }

    /// Whether nobody has moved anything.
    private static boolean sameOrder(Map<Id, Block> before, List<Block> edited) {
        var kept = edited.stream().map(Block::id).filter(before::containsKey).toList();
        var here = byId(edited);
        return before.keySet().stream().filter(here::containsKey).toList().equals(kept);
    }

    /// Puts the blocks that somebody has moved in their order; others stay behind what they follow.
    private static void reorder(List<Block> merged, List<Block> edited) {
        var wanted = new ArrayList<Id>();
        for (var block : edited) wanted.add(block.id());
        var after = new LinkedHashMap<Id, List<Block>>();
        var first = new ArrayList<Block>();
        var group = first;
        var heads = new LinkedHashMap<Id, Block>();
        for (var block : merged) {
            if (wanted.contains(block.id())) {
                heads.put(block.id(), block);
                group = new ArrayList<>();
                after.put(block.id(), group);
            } else group.add(block);
        }
        merged.clear();
        merged.addAll(first);
        for (var id : wanted) {
            if (!heads.containsKey(id)) continue;
            merged.add(heads.get(id));
            merged.addAll(after.get(id));
        }
    }

    /// Unless somebody has looked at it since.
    private void flag(Block block) {
        if (ReportComposer.observed(block.id()).isPresent()) return;
        if (beside.looked(block.id()).orElse(false)) return;
        flag(block, Words.of("report.records.changed"));
    }

    private void flag(Block block, String words) {
        flags.add(Finding.of(Recomposition.FACTS, Severity.WARNING, block.id(), words));
    }

    private static Map<Id, Block> byId(List<Block> blocks) {
        var map = new LinkedHashMap<Id, Block>();
        for (var block : blocks) map.put(block.id(), block);
        return map;
    }
}
