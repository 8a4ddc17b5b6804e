package org.rubric.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Stick;

/// The pages last set and what they were made of, kept to make one of them again: while words are
/// typed, a paragraph mostly takes the lines it took, and nothing moves. The work does not grow
/// with the text.
///
/// @param source the document before it was resolved
/// @param compositor of the setting, with its rack
record Proof(Document source, Job job, Compositor compositor, Layout layout, Imprint imprint) {

    /// The proof after one paragraph was written in; empty when the pages have to be divided anew
    /// or more than its words changed.
    ///
    /// @param now differs from the source in that block at most
    Optional<Proof> touched(Document now, Id id) {
        return paragraph(now, id).flatMap(block -> touched(now, block));
    }

    private Optional<Proof> touched(Document now, Block block) {
        var page = imprint.placement().pages().get(block.id());
        if (page == null) return Optional.empty();
        var before = standing(page, block.id());
        if (before.isEmpty()) return Optional.empty();
        var galley = set(block);
        if (!alike(galley, before.get().galley())) return Optional.empty();
        var after = new Flow.Setting(galley, before.get().base(), before.get().floats());
        return Optional.of(replaced(now, page, before.get(), after));
    }

    /// The galley of a block on a page.
    private Optional<Flow.Setting> standing(int page, Id block) {
        for (var placed : layout.sheets().get(page).text())
            if (!placed.again())
                for (var mark : placed.slug().marks())
                    if (mark instanceof Mark.Glyphs glyphs && glyphs.source().block().equals(block))
                        return Optional.of(placed.setting());
        return Optional.empty();
    }

    private Galley set(Block block) {
        var sheet = job.look().sheet();
        var stick = new Stick(job.look().styles(), sheet.measure(), 0, sheet.depth());
        return compositor.single(block, stick);
    }

    /// Whether a galley can stand where another does, with nothing else moved.
    private static boolean alike(Galley now, Galley before) {
        if (now.slugs().size() != before.slugs().size()) return false;
        if (!now.shape().equals(before.shape()) || !now.tags().equals(before.tags())) return false;
        for (int i = 0; i < now.slugs().size(); i++) {
            var one = now.slugs().get(i);
            var other = before.slugs().get(i);
            if (one.height() != other.height() || one.glued() != other.glued()) return false;
            if (!one.calls().equals(other.calls())) return false;
        }
        return now.findings().equals(before.findings());
    }

    private Proof replaced(Document now, int first, Flow.Setting before, Flow.Setting after) {
        var sheets = new ArrayList<>(layout.sheets());
        var pages = new ArrayList<>(imprint.pages());
        var maker = new PageMaker(job, imprint.elements(), Optional.empty());
        for (int page = first; page < sheets.size() && holds(sheets.get(page), before); page++) {
            sheets.set(page, sheets.get(page).with(before, after));
            pages.set(page, maker.page(sheets.get(page), page));
        }
        return new Proof(now, job, compositor, new Layout(sheets), imprint.with(pages));
    }

    private static boolean holds(Layout.Sheet sheet, Flow.Setting setting) {
        return sheet.text().stream().anyMatch(placed -> placed.setting() == setting);
    }

    /// The block as it is to be set, if it alone has changed, in its words alone.
    private Optional<Block> paragraph(Document now, Id id) {
        if (now.front() != source.front() || now.apparatus() != source.apparatus())
            return Optional.empty();
        if (!now.settings().equals(source.settings()) || !now.media().equals(source.media()))
            return Optional.empty();
        var way = now.way(id);
        if (way.isEmpty() || !alone(source.body(), now.body(), way.get(), 0))
            return Optional.empty();
        var before = source.find(id).orElseThrow();
        var filled = job.document().find(id);
        var block = now.find(id).orElseThrow();
        if (!sets(block) || before.getClass() != block.getClass() || filled.isEmpty())
            return Optional.empty();
        if (!before.withRuns(block.runs()).equals(block)) return Optional.empty();
        return words(before.runs(), filled.get().runs(), block);
    }

    private static boolean sets(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.Item _, Block.Note _, Block.Example _ -> true;
            default -> false;
        };
    }

    /// Whether two bodies differ at the end of a way at most, which leads through clauses alone.
    private static boolean alone(
            List<? extends Block> one, List<? extends Block> other, int[] way, int depth) {
        if (one.size() != other.size() || way[depth] >= one.size()) return false;
        for (int i = 0; i < one.size(); i++)
            if (i != way[depth] && one.get(i) != other.get(i)) return false;
        if (depth == way.length - 1) return true;
        return one.get(way[depth]) instanceof Block.Clause before
                && other.get(way[depth]) instanceof Block.Clause after
                && before.kind() == after.kind()
                && alone(before.parts(), after.parts(), way, depth + 1);
    }

    /// The block with its references filled as they were; empty when it has others now.
    private static Optional<Block> words(List<Inline> before, List<Inline> filled, Block now) {
        var known = new HashMap<Inline, Inline>();
        for (int i = 0; i < before.size(); i++)
            if (!(before.get(i) instanceof Inline.Text)) known.put(before.get(i), filled.get(i));
        var runs = new ArrayList<Inline>();
        for (var run : now.runs()) {
            var one = run instanceof Inline.Text ? run : known.remove(run);
            if (one == null) return Optional.empty();
            runs.add(one);
        }
        return known.isEmpty() ? Optional.of(now.withRuns(runs)) : Optional.empty();
    }
}
