package org.rubric.numbering;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Placement;

/// A document in which every reference and citation says its words and every contents list has its
/// entries, so that all readers print the same. The numbers of clauses, notes, items and captions
/// are not put into the text: ask [Numbering#label].
///
/// A block that holds nothing to fill is the same object as in the document; one whose words did
/// not change is the same object as in the resolution before.
public final class Resolution {
    private final Document document;
    private final Numbering numbering;
    private final List<Finding> findings;
    private final Map<Block, Block> filled;

    private Resolution(
            Document document,
            Numbering numbering,
            List<Finding> findings,
            Map<Block, Block> filled) {
        this.document = document;
        this.numbering = numbering;
        this.findings = List.copyOf(findings);
        this.filled = filled;
    }

    public static Resolution of(Document document, Numbering numbering) {
        return of(document, numbering, Placement.NONE);
    }

    /// @param placement gives the contents lists their pages
    public static Resolution of(Document document, Numbering numbering, Placement placement) {
        return new Filler(new References(document, numbering), placement, Map.of())
                .fill(document, numbering);
    }

    /// The resolution of a later state of the same document.
    public Resolution after(Document next, Numbering renumbered) {
        return after(next, renumbered, Placement.NONE);
    }

    /// The resolution of a later state of the same document, or of the same state with its pages.
    public Resolution after(Document next, Numbering renumbered, Placement placement) {
        return new Filler(new References(next, renumbered), placement, filled)
                .fill(next, renumbered);
    }

    public Document document() {
        return document;
    }

    public Numbering numbering() {
        return numbering;
    }

    /// References that hit nothing, code `reference.dangling`.
    public List<Finding> findings() {
        return findings;
    }

    private static final class Filler {
        private final References references;
        private final Placement placement;
        private final Map<Block, Block> before;
        private final Map<Block, Block> filled = new IdentityHashMap<>();

        Filler(References references, Placement placement, Map<Block, Block> before) {
            this.references = references;
            this.placement = placement;
            this.before = before;
        }

        Resolution fill(Document source, Numbering numbering) {
            var overview = source.front().overview();
            var summary = all(overview.summary());
            var introduction = all(overview.introduction());
            var now = source.withBody(all(source.body()));
            if (summary != overview.summary() || introduction != overview.introduction())
                now =
                        now.withFront(
                                source.front()
                                        .withOverview(
                                                new Abstract(
                                                        summary,
                                                        overview.keywords(),
                                                        introduction)));
            now = now.withApparatus(apparatus(source.apparatus()));
            return new Resolution(now, numbering, references.findings(), filled);
        }

        private Apparatus apparatus(Apparatus source) {
            var before = List.<Block>copyOf(source.footnotes());
            var after = all(before);
            if (after == before) return source;
            var notes = after.stream().map(Block.Footnote.class::cast).toList();
            return new Apparatus(notes, source.remarks());
        }

        /// The same list when nothing in it is filled.
        private List<Block> all(List<Block> blocks) {
            List<Block> changed = null;
            for (int i = 0; i < blocks.size(); i++) {
                var block = blocks.get(i);
                var now = block(block);
                if (now == block) continue;
                if (changed == null) changed = new ArrayList<>(blocks);
                changed.set(i, now);
            }
            return changed == null ? blocks : changed;
        }

        private Block block(Block block) {
            return switch (block) {
                case Block.Contents contents -> contents(contents);
                case Block.Clause clause -> clause(clause);
                default -> block.parts().isEmpty() ? leaf(block) : parts(block);
            };
        }

        private Block contents(Block.Contents contents) {
            var entries = references.entries(contents.scope(), placement);
            if (entries.equals(contents.entries())) return contents;
            if (before.get(contents) instanceof Block.Contents old && old.entries().equals(entries))
                return remember(contents, old);
            var now =
                    new Block.Contents(contents.id(), contents.traits(), contents.scope(), entries);
            return remember(contents, now);
        }

        private Block clause(Block.Clause clause) {
            var title = leaf(clause.title());
            var body = all(clause.body());
            if (title == clause.title() && body == clause.body()) return clause;
            if (before.get(clause) instanceof Block.Clause old
                    && old.title() == title
                    && same(old.body(), body)) return remember(clause, old);
            var now =
                    new Block.Clause(
                            clause.id(), clause.traits(), clause.kind(), (Block.Line) title, body);
            return remember(clause, now);
        }

        private Block parts(Block block) {
            var parts = block.parts();
            var now = all(parts);
            if (now == parts) return block;
            var old = before.get(block);
            if (old != null && same(old.parts(), now)) return remember(block, old);
            return remember(block, block.withParts(now));
        }

        private Block leaf(Block block) {
            List<Inline> changed = null;
            var runs = block.runs();
            for (int i = 0; i < runs.size(); i++) {
                var run = runs.get(i);
                var now = references.filled(run, block.id());
                if (now == run) continue;
                if (changed == null) changed = new ArrayList<>(runs);
                changed.set(i, now);
            }
            if (changed == null) return block;
            var old = before.get(block);
            if (old != null && old.runs().equals(changed)) return remember(block, old);
            return remember(block, block.withRuns(changed));
        }

        private Block remember(Block source, Block now) {
            filled.put(source, now);
            return now;
        }

        private static boolean same(List<? extends Block> one, List<? extends Block> other) {
            if (one.size() != other.size()) return false;
            for (int i = 0; i < one.size(); i++) if (one.get(i) != other.get(i)) return false;
            return true;
        }
    }
}
