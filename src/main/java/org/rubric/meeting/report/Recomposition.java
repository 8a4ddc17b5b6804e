package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report composed again while somebody has been writing in it. What still reads as it was
/// composed follows the records; what has been rewritten stays, and is flagged where the records
/// behind it have changed; what was added stays behind what it followed.
///
/// @param flags one [Finding] of code `report.facts` for each paragraph to look at
public record Recomposition(Document document, List<Finding> flags) {
    public static final String FACTS = "report.facts";

    public Recomposition {
        flags = List.copyOf(flags);
    }

    /// @param base as it was last composed
    /// @param edited base with what people have written
    /// @param fresh as the records say now
    public static Recomposition of(Document base, Document edited, Document fresh) {
        var merging = new Merging();
        var front = edited.front().equals(base.front()) ? fresh.front() : edited.front();
        var body = merging.blocks(base.body(), edited.body(), fresh.body());
        return new Recomposition(edited.withFront(front).withBody(body), merging.flags);
    }

    private static final class Merging {
        private final List<Finding> flags = new ArrayList<>();

        List<Block> blocks(List<Block> base, List<Block> edited, List<Block> fresh) {
            var before = byId(base);
            var now = byId(edited);
            var next = byId(fresh);
            var merged = new ArrayList<Block>();
            for (var block : fresh)
                one(before.get(block.id()), now.get(block.id()), block).ifPresent(merged::add);
            keepOwn(before, edited, next, merged);
            return merged;
        }

        /// What becomes of a block that the records give; empty: somebody has removed it.
        private Optional<Block> one(Block base, Block edited, Block fresh) {
            if (edited == null) return base == null ? Optional.of(fresh) : Optional.empty();
            if (edited.equals(base)) return Optional.of(edited.equals(fresh) ? edited : fresh);
            if (edited.equals(fresh)) return Optional.of(edited);
            if (base instanceof Block.Clause was
                    && edited instanceof Block.Clause is
                    && fresh instanceof Block.Clause will) {
                var title = one(was.title(), is.title(), will.title()).orElse(is.title());
                var body = blocks(was.body(), is.body(), will.body());
                return Optional.of(
                        new Block.Clause(
                                is.id(), is.traits(), is.kind(), (Block.Line) title, body));
            }
            if (!fresh.equals(base)) flag(edited);
            return Optional.of(edited);
        }

        /// Puts blocks that somebody has written, or rewritten while their record went, behind the
        /// block they followed.
        private void keepOwn(
                Map<Id, Block> before,
                List<Block> edited,
                Map<Id, Block> next,
                List<Block> merged) {
            Id previous = null;
            for (var block : edited) {
                var was = before.get(block.id());
                boolean own = !next.containsKey(block.id()) && !block.equals(was);
                if (own) {
                    merged.add(place(merged, previous), block);
                    if (was != null) flag(block);
                }
                if (own || next.containsKey(block.id())) previous = block.id();
            }
        }

        private static int place(List<Block> merged, Id previous) {
            for (int i = 0; i < merged.size(); i++)
                if (merged.get(i).id().equals(previous)) return i + 1;
            return previous == null ? 0 : merged.size();
        }

        private void flag(Block block) {
            flags.add(
                    Finding.of(
                            FACTS,
                            Severity.WARNING,
                            block.id(),
                            "The records behind this paragraph have changed since you rewrote it;"
                                    + " check that it still holds."));
        }

        private static Map<Id, Block> byId(List<Block> blocks) {
            var map = new HashMap<Id, Block>();
            for (var block : blocks) map.put(block.id(), block);
            return map;
        }
    }
}
