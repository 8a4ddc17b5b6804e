package org.rubric.interchange.word.outline;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Block;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Reads a story into blocks.
final class Passage {
    private final Ledger ledger;
    private final Lines lines;
    private final TableFinder tables;
    private final Figures figures;
    private final Equations equations;
    private final Paragraphs paragraphs;
    private final Doubts doubts;
    private final Definitions definitions;
    private final Abbreviations abbreviations;
    private final References references;
    private boolean inBody;
    private boolean inCell;
    private boolean inLines;

    Passage(Ledger ledger) {
        this.ledger = ledger;
        this.lines = new Lines(ledger);
        this.tables = new TableFinder(lines, ledger, this);
        this.figures = new Figures(lines, ledger, this);
        this.equations = new Equations(lines, ledger);
        this.paragraphs = new Paragraphs(lines, ledger);
        this.doubts = new Doubts(ledger);
        this.definitions = new Definitions(lines, ledger);
        this.abbreviations = new Abbreviations(lines, ledger);
        this.references = new References(lines, ledger);
    }

    /// A paragraph of no fixed clause.
    Block plain(Flow.Para para) {
        return paragraphs.read(para);
    }

    /// The body: headings make a tree.
    List<Block> body(List<Flow> story) {
        tables.turn(story);
        inBody = true;
        var headings = Headings.of(story);
        var tree = new ClauseTree(lines, ledger);
        for (int i = 0; i < story.size(); ) {
            var heading = headings.at(story, i);
            if (heading.isEmpty()) {
                i += piece(story, i, tree.body(), tree.purpose());
            } else if (defined(heading.get(), headings, story, i, tree)) {
                tree.add(definitions.headed(heading.get()));
                i += heading.get().taken();
            } else {
                tree.open(heading.get());
                for (int k = i; k < i + heading.get().taken(); k++)
                    if (story.get(k) instanceof Flow.Para para)
                        lines.boxes(para.bits()).forEach(tree::add);
                i += heading.get().taken();
            }
        }
        inBody = false;
        return tree.grown();
    }

    /// The content of a cell, whose lines keep what nests them.
    ///
    /// @param lines whether they stand beside those of other cells, so that empty ones count
    List<Block> cell(List<Flow> story, boolean lines) {
        boolean cell = inCell;
        boolean before = inLines;
        inCell = true;
        inLines = lines;
        var out = story(story);
        inCell = cell;
        inLines = before;
        return out;
    }

    /// What stands in a note, a legend, an introduction.
    List<Block> story(List<Flow> story) {
        var out = new ArrayList<Block>();
        boolean before = inBody;
        inBody = false;
        for (int i = 0; i < story.size(); ) {
            if (before) headingInTable(story.get(i));
            i += piece(story, i, out, ClauseTree.Purpose.TEXT);
        }
        inBody = before;
        return out;
    }

    private void headingInTable(Flow flow) {
        if (flow instanceof Flow.Para para
                && !para.blank()
                && para.style().role().kind() == Role.Kind.HEADING)
            ledger.note(
                    "word.heading-in-table",
                    ledger.ids().of(para),
                    Words.of("word.heading.table", Lines.shortened(para.text())));
    }

    /// A paragraph of plain words.
    Block words(String words) {
        return Paragraph.of(
                ledger.ids().of("words " + words), org.rubric.document.Inline.plain(words));
    }

    /// Front and back pages as they stood: paragraphs and tables, nothing recognised.
    List<Block> kept(List<Flow> story) {
        var out = new ArrayList<Block>();
        for (var flow : story)
            switch (flow) {
                case Flow.Grid grid -> out.add(tables.of(grid, Optional.empty()));
                case Flow.Para para -> {
                    if (nothing(para)) continue;
                    out.add(paragraphs.read(para));
                    out.addAll(lines.boxes(para.bits()));
                }
            }
        return out;
    }

    /// Reads what stands at a place; answers how many pieces of the story were taken.
    private int piece(List<Flow> story, int i, List<Block> out, ClauseTree.Purpose purpose) {
        if (purpose == ClauseTree.Purpose.ABBREVIATIONS
                && story.get(i) instanceof Flow.Grid grid
                && out.addAll(abbreviations.table(grid))) return 1;
        int table = tables.at(story, i, out);
        if (table > 0) return table;
        var para = (Flow.Para) story.get(i);
        if (nothing(para)) {
            if (inLines) out.add(Paragraph.of(ledger.ids().of(para), List.of()));
            return 1;
        }
        int figure = figures.at(story, i, out);
        if (figure > 0) return figure;
        int equation = equations.at(story, i, out, !inBody);
        if (equation > 0) return equation;
        int code = code(story, i, out);
        if (code > 0) return code;
        paragraph(para, out, purpose);
        figures.boxed(para).ifPresent(out::add);
        out.addAll(lines.boxes(para.bits()));
        return 1;
    }

    /// Whether a paragraph holds nothing to keep.
    static boolean nothing(Flow.Para para) {
        if (!para.blank()) return false;
        for (var bit : para.bits())
            if (!(bit instanceof Bit.Words
                    || bit instanceof Bit.Bookmark
                    || bit instanceof Bit.CommentEdge
                    || bit instanceof Bit.Linked)) return false;
        return true;
    }

    private void paragraph(Flow.Para para, List<Block> out, ClauseTree.Purpose purpose) {
        var last = out.isEmpty() ? Optional.<Block>empty() : Optional.of(out.getLast());
        var entry = entry(para, last, purpose);
        if (entry.isPresent()) {
            out.add(entry.get());
            return;
        }
        if (last.isPresent() && last.get() instanceof Block.Reference before) {
            var runs = lines.inlines(Bits.trimmed(para.bits()));
            var joined = References.continued(before, para, runs);
            if (joined.isPresent()) {
                out.set(out.size() - 1, joined.get());
                return;
            }
        }
        var block = inCell ? paragraphs.inCell(para) : paragraphs.read(para);
        if (inBody) doubts.consider(para, block);
        if (last.isPresent()
                && last.get() instanceof Block.Definition definition
                && purpose == ClauseTree.Purpose.DEFINITIONS
                && !titled(block)) out.set(out.size() - 1, Definitions.extended(definition, block));
        else out.add(block);
    }

    /// A run-in title or an opening sentence ends what belongs to a definition.
    private static boolean titled(Block block) {
        if (!(block instanceof Paragraph paragraph)) return false;
        return switch (paragraph.role()) {
            case BOLD_TITLE, ITALIC_TITLE, OPENER, STATUS, RULE -> true;
            default -> Speech.OPENER.matcher(org.rubric.document.Inline.text(block.runs())).find();
        };
    }

    private Optional<Block> entry(
            Flow.Para para, Optional<Block> last, ClauseTree.Purpose purpose) {
        return switch (purpose) {
            case DEFINITIONS -> definitions.numbered(para);
            case ABBREVIATIONS -> abbreviations.row(para);
            case REFERENCES -> references.entry(para, last, false);
            case BIBLIOGRAPHY -> references.entry(para, last, true);
            case TEXT -> Optional.empty();
        };
    }

    /// Lines of code that follow each other are one block.
    private int code(List<Flow> story, int from, List<Block> out) {
        int at = from;
        var bits = new ArrayList<Bit>();
        while (at < story.size() && story.get(at) instanceof Flow.Para para && code(para)) {
            if (at > from) bits.add(new Bit.Words("\n", org.rubric.document.Marks.NONE));
            bits.addAll(para.bits());
            at++;
        }
        if (at == from) return 0;
        var first = (Flow.Para) story.get(from);
        out.add(
                new Block.Code(
                        ledger.ids().of(first),
                        new Traits("", "", first.style().name()),
                        "",
                        lines.inlines(bits)));
        out.addAll(lines.boxes(bits));
        return at - from;
    }

    private static boolean code(Flow.Para para) {
        if (para.blank()) return false;
        var kind = para.style().role().kind();
        return kind == Role.Kind.CODE
                || para.traits().contains(Flow.Trait.MONOSPACED)
                        && (kind == Role.Kind.PLAIN || kind == Role.Kind.UNKNOWN);
    }

    private boolean defined(
            Heading heading, Headings headings, List<Flow> story, int i, ClauseTree tree) {
        if (tree.purpose() != ClauseTree.Purpose.DEFINITIONS || heading.depth() < 2) return false;
        if (heading.depth() <= 2 && tree.depth() < 1) return false;
        int next = i + heading.taken();
        while (next < story.size() && story.get(next) instanceof Flow.Para p && nothing(p)) next++;
        if (next >= story.size() || headings.at(story, next).isPresent()) return false;
        return !Speech.GROUP.matcher(Bit.text(heading.title())).find();
    }
}
