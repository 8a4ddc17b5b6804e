package org.rubric.editing.excerpt;

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
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Table.Frame;
import org.rubric.document.Exhibit.Table.Use;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Media;
import org.rubric.document.Remark;
import org.rubric.editing.Leaves;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;

/// Takes a copy of what is selected out of a document. A clause whose title is selected whole stays
/// a clause; of a table the rows that are touched are taken, cells that are not are empty.
final class Excerpting {
    private final Document document;
    private final Leaves.Span span;
    private final Set<Id> covered = new HashSet<>();

    private Excerpting(Document document, Leaves.Span span) {
        this.document = document;
        this.span = span;
        document.forEach(new Walk()::visit);
    }

    /// Notes the blocks from the first line to the last.
    private final class Walk {
        private boolean inside;
        private boolean over;

        void visit(Block block) {
            inside |= block.id().equals(span.first().id());
            if (inside && !over) covered.add(block.id());
            over |= inside && block.id().equals(span.last().id());
        }
    }

    static Optional<Excerpt> of(Document document, Selection selection) {
        return switch (selection) {
            case Selection.Text text ->
                    text.collapsed()
                            ? Optional.empty()
                            : Leaves.span(document, text).map(span -> text(document, span));
            case Selection.Blocks blocks -> whole(document, blocks.blocks());
            case Selection.Cells cells -> cells(document, cells);
            case Selection.None() -> Optional.empty();
        };
    }

    private static Excerpt text(Document document, Leaves.Span span) {
        if (span.leaves().size() == 1) {
            var runs = Runs.slice(span.first().runs(), span.from(), span.to());
            return made(document, runs, List.of(), Excerpt.Ends.NONE);
        }
        var excerpting = new Excerpting(document, span);
        var overview = document.front().overview();
        var blocks = new ArrayList<Block>();
        for (var root : List.of(overview.summary(), overview.introduction(), document.body()))
            for (var block : root) excerpting.keep(block, blocks);
        for (var note : document.apparatus().footnotes()) excerpting.keep(note, blocks);
        boolean last = span.to() < Inline.length(span.last().runs());
        return made(document, List.of(), blocks, new Excerpt.Ends(span.from() > 0, last));
    }

    private static Optional<Excerpt> whole(Document document, List<Id> wanted) {
        var inner = new HashSet<Id>();
        for (var id : wanted)
            document.find(id)
                    .ifPresent(
                            block -> {
                                for (var part : block.parts())
                                    part.forEach(one -> inner.add(one.id()));
                            });
        var blocks =
                wanted.stream()
                        .distinct()
                        .filter(id -> !inner.contains(id))
                        .flatMap(id -> document.find(id).stream())
                        .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(made(document, List.of(), blocks, Excerpt.Ends.NONE));
    }

    private static Optional<Excerpt> cells(Document document, Selection.Cells selection) {
        if (!(document.find(selection.table()).orElse(null) instanceof Exhibit.Table table))
            return Optional.empty();
        var rows = new ArrayList<Exhibit.Row>();
        for (var row : table.rows()) {
            var cells =
                    row.cells().stream().filter(c -> selection.cells().contains(c.id())).toList();
            if (!cells.isEmpty()) rows.add(new Exhibit.Row(row.id(), row.traits(), cells));
        }
        if (rows.isEmpty()) return Optional.empty();
        var part = bare(table, rows, List.of());
        return Optional.of(made(document, List.of(), List.of(part), Excerpt.Ends.NONE));
    }

    private static Excerpt made(
            Document document, List<Inline> runs, List<Block> blocks, Excerpt.Ends ends) {
        var marks = new HashSet<Id>();
        var media = new HashMap<String, Media>();
        runs.forEach(run -> needs(run, document, marks, media));
        for (var block : blocks)
            block.forEach(
                    part -> {
                        if (part instanceof Exhibit.Panel panel)
                            media(panel.image().media(), document, media);
                        if (part instanceof Exhibit.Equation equation)
                            equation.maths()
                                    .preview()
                                    .ifPresent(image -> media(image.media(), document, media));
                        part.runs().forEach(run -> needs(run, document, marks, media));
                    });
        var notes =
                document.apparatus().footnotes().stream()
                        .filter(note -> marks.contains(note.id()))
                        .toList();
        var apparatus = new Apparatus(notes, remarks(document, runs, blocks));
        return new Excerpt(document.id(), runs, blocks, ends, apparatus, media);
    }

    /// Those on text not agreed that is taken from bracket to bracket.
    private static List<Remark> remarks(Document document, List<Inline> runs, List<Block> blocks) {
        var ends = new HashSet<Inline.Anchor>();
        runs.forEach(run -> anchor(run, ends));
        for (var block : blocks)
            block.forEach(part -> part.runs().forEach(run -> anchor(run, ends)));
        return document.apparatus().remarks().stream()
                .filter(remark -> remark instanceof Remark.NotAgreed)
                .filter(remark -> ends.contains(new Inline.Anchor(remark.id(), Edge.START)))
                .filter(remark -> ends.contains(new Inline.Anchor(remark.id(), Edge.END)))
                .toList();
    }

    private static void anchor(Inline run, Set<Inline.Anchor> found) {
        if (run instanceof Inline.Anchor anchor) found.add(anchor);
    }

    private static void needs(
            Inline run, Document document, Set<Id> marks, Map<String, Media> media) {
        switch (run) {
            case Inline.FootnoteMark mark -> marks.add(mark.target());
            case Inline.Picture picture -> media(picture.image().media(), document, media);
            case Inline.Formula formula ->
                    formula.maths()
                            .preview()
                            .ifPresent(image -> media(image.media(), document, media));
            case Inline.Text _,
                    Inline.CrossReference _,
                    Inline.Citation _,
                    Inline.TermUse _,
                    Inline.Anchor _,
                    Inline.Foreign _ -> {}
        }
    }

    private static void media(String name, Document document, Map<String, Media> media) {
        var bytes = document.media().get(name);
        if (bytes != null) media.put(name, bytes);
    }

    private boolean touched(Block block) {
        if (covered.contains(block.id())) return true;
        for (var part : block.parts()) if (touched(part)) return true;
        return false;
    }

    private boolean whole(Block leaf) {
        return covered.contains(leaf.id())
                && span.from(leaf) == 0
                && span.to(leaf) == Inline.length(leaf.runs());
    }

    private Block sliced(Block leaf) {
        if (whole(leaf)) return leaf;
        return leaf.withRuns(Runs.slice(leaf.runs(), span.from(leaf), span.to(leaf)));
    }

    private void keep(Block block, List<Block> kept) {
        if (!touched(block)) return;
        switch (block) {
            case Block.Line line -> words(line, kept);
            case Block.Clause clause -> clause(clause, kept);
            case Exhibit.Table table -> kept.add(table(table));
            case Block.Footnote footnote -> footnote.body().forEach(part -> keep(part, kept));
            case Block leaf when Leaves.holdsText(leaf) -> kept.add(sliced(leaf));
            case Block other when covered.contains(other.id()) || led(other) ->
                    kept.add(cut(other));
            case Block other -> other.parts().forEach(part -> keep(part, kept));
        }
    }

    private boolean led(Block block) {
        return !block.parts().isEmpty() && whole(block.parts().getFirst());
    }

    /// A line whose owner is not taken along is a paragraph.
    private void words(Block.Line line, List<Block> kept) {
        var runs = sliced(line).runs();
        if (!runs.isEmpty()) kept.add(Block.Paragraph.of(line.id(), runs));
    }

    private void clause(Block.Clause clause, List<Block> kept) {
        if (!whole(clause.title())) {
            if (covered.contains(clause.title().id())) words(clause.title(), kept);
            for (var part : clause.body()) keep(part, kept);
            return;
        }
        var body = new ArrayList<Block>();
        for (var part : clause.body()) keep(part, body);
        kept.add(body.equals(clause.body()) ? clause : clause.withBody(body));
    }

    private Exhibit.Table table(Exhibit.Table table) {
        var rows = new ArrayList<Exhibit.Row>();
        var touchedRows = table.rows().stream().filter(this::touched).toList();
        for (var row : touchedRows) {
            var cells = row.cells();
            if (touchedRows.size() == 1) cells = cells.stream().filter(this::touched).toList();
            rows.add((Exhibit.Row) cut(new Exhibit.Row(row.id(), row.traits(), cells)));
        }
        var notes = table.notes().stream().filter(this::touched).map(this::cut).toList();
        if (!covered.contains(table.caption().id())) return bare(table, rows, notes);
        return new Exhibit.Table(
                table.id(),
                table.traits(),
                (Block.Line) sliced(table.caption()),
                table.frame(),
                rows,
                notes);
    }

    private static Exhibit.Table bare(
            Exhibit.Table table, List<Exhibit.Row> rows, List<Block> notes) {
        var was = table.frame();
        boolean headed =
                !rows.isEmpty() && rows.getFirst().id().equals(table.rows().getFirst().id());
        int heads = headed ? Math.min(was.headerRows(), rows.size()) : 0;
        var frame = new Frame(List.of(), heads, Use.UNCAPTIONED, was.landscape());
        var caption = table.caption().withRuns(List.of());
        return new Exhibit.Table(table.id(), table.traits(), caption, frame, rows, notes);
    }

    /// The block with those of its lines that are not selected empty.
    private Block cut(Block block) {
        if (Leaves.holdsText(block))
            return covered.contains(block.id()) ? sliced(block) : block.withRuns(List.of());
        if (block.parts().isEmpty()) return block;
        return block.withParts(block.parts().stream().map(this::cut).toList());
    }
}
