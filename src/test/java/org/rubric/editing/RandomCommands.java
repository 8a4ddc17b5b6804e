package org.rubric.editing;

import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Block.Requirement.Obligation;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell.Alignment;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.clause.Relocating;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.editing.table.TableCommands;

/// Whatever a writer may do next, and where.
public final class RandomCommands {
    private final Random random;

    public RandomCommands(Random random) {
        this.random = random;
    }

    public Selection selection(Document document) {
        var leaves = Leaves.of(document);
        if (leaves.isEmpty() || random.nextInt(50) == 0) return new Selection.None();
        if (random.nextInt(25) == 0) {
            var blocks = new ArrayList<Id>();
            document.forEach(
                    block -> {
                        if (random.nextInt(60) == 0 && blocks.size() < 5) blocks.add(block.id());
                    });
            return new Selection.Blocks(blocks);
        }
        if (random.nextInt(4) == 0) {
            var tables = all(document, Exhibit.Table.class);
            if (!tables.isEmpty()) return inTable(tables.get(random.nextInt(tables.size())));
        }
        if (random.nextInt(4) == 0) leaves = likely(document, leaves);
        int at = random.nextInt(leaves.size());
        var caret = place(leaves.get(at));
        if (random.nextInt(4) > 0) return Selection.at(caret);
        int other = Math.clamp(at + random.nextInt(9) - 4, 0, leaves.size() - 1);
        return new Selection.Text(place(leaves.get(other)), caret);
    }

    /// Lines of entries and titles, which are few among all.
    private List<Block> likely(Document document, List<Block> leaves) {
        var lines = leaves.stream().filter(Block.Line.class::isInstance).toList();
        return lines.isEmpty() ? leaves : lines;
    }

    private Selection inTable(Block table) {
        var cells = new ArrayList<Id>();
        var lines = new ArrayList<Block>();
        table.forEach(
                block -> {
                    if (block instanceof Exhibit.Cell) cells.add(block.id());
                    if (Leaves.holdsText(block)) lines.add(block);
                });
        if (random.nextInt(3) > 0 && !lines.isEmpty())
            return Selection.at(place(lines.get(random.nextInt(lines.size()))));
        if (cells.isEmpty()) return new Selection.None();
        var some = new ArrayList<Id>();
        int first = random.nextInt(cells.size());
        some.add(cells.get(first));
        int far = random.nextInt(5);
        some.add(cells.get(Math.min(cells.size() - 1, first + far)));
        return new Selection.Cells(table.id(), some);
    }

    Position place(Block leaf) {
        int length = Inline.length(leaf.runs());
        return switch (random.nextInt(4)) {
            case 0 -> new Position(leaf.id(), 0);
            case 1 -> new Position(leaf.id(), length);
            default -> new Position(leaf.id(), random.nextInt(length + 1));
        };
    }

    public Command command(Document document) {
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> writing(document);
            case 3 -> arranging(document);
            case 4 -> turning();
            case 5 -> entries(document);
            default -> tables(document);
        };
    }

    private Command writing(Document document) {
        return switch (random.nextInt(17)) {
            case 14 -> Commands.paste(excerpt(document));
            case 15 -> random.nextBoolean() ? Commands.cut() : Commands.paste(excerpt(document));
            case 16 -> moving(document);
            case 0, 1, 2 -> Commands.typeText("word ");
            case 3, 4, 5 -> Commands.enter();
            case 6, 7 -> Commands.backspace();
            case 8 -> Commands.delete();
            case 9 -> Commands.toggle(Marks.Style.BOLD);
            case 10 -> Commands.pastePlain("one\ntwo\r\nthree");
            case 11 -> Commands.paste(List.of(small(document)));
            case 12 -> Commands.softEnter();
            default -> Commands.insert(List.of(inline()));
        };
    }

    private Command arranging(Document document) {
        var clauses = all(document, Clause.class);
        return switch (random.nextInt(8)) {
            case 0 -> Commands.promote();
            case 1 -> Commands.demote();
            case 2 -> Commands.moveUp();
            case 3 -> Commands.moveDown();
            case 4 -> Commands.heading(1 + random.nextInt(6));
            case 5 -> Commands.division(one(Clause.Kind.values()));
            default ->
                    clauses.isEmpty()
                            ? Commands.heading()
                            : Relocating.move(
                                    clauses.get(random.nextInt(clauses.size())).id(),
                                    clauses.get(random.nextInt(clauses.size())).id(),
                                    one(Relocating.Where.values()));
        };
    }

    private Command turning() {
        return switch (random.nextInt(9)) {
            case 0 -> Commands.list(one(Marker.values()));
            case 1 -> Commands.paragraph(one(Role.values()));
            case 2 -> Commands.heading();
            case 3 -> Commands.note();
            case 4 -> Commands.example();
            case 5 -> Commands.requirement();
            case 6 -> Commands.strength(one(Obligation.values()));
            case 7 -> Commands.plain();
            default -> random.nextBoolean() ? Commands.indent() : Commands.outdent();
        };
    }

    private Command entries(Document document) {
        var references = all(document, Block.Reference.class);
        return switch (random.nextInt(8)) {
            case 0 -> Commands.definition();
            case 1 -> Commands.abbreviation();
            case 2 -> Commands.reference();
            case 3 -> Commands.sort();
            case 4 -> Commands.nextField();
            case 5 -> Commands.previousField();
            case 6 ->
                    references.isEmpty()
                            ? Commands.sort()
                            : Commands.tag(
                                    references.get(random.nextInt(references.size())).id(),
                                    "ITU-T Y." + random.nextInt(5000));
            default -> Commands.together("both", Commands.requirement(), Commands.enter());
        };
    }

    private Command tables(Document document) {
        var tables = all(document, Exhibit.Table.class);
        return switch (random.nextInt(18)) {
            case 0 -> TableCommands.rowAbove();
            case 1 -> TableCommands.rowBelow();
            case 2 -> TableCommands.columnLeft();
            case 3 -> TableCommands.columnRight();
            case 4 -> TableCommands.deleteRows();
            case 5 -> TableCommands.deleteColumns();
            case 6, 7, 8 -> TableCommands.merge();
            case 9, 10 -> TableCommands.split();
            case 11 -> TableCommands.header();
            case 12 -> TableCommands.align(one(Alignment.values()));
            case 13 -> random.nextBoolean() ? TableCommands.landscape() : TableCommands.caption();
            case 14 -> TableCommands.note();
            case 15 -> random.nextInt(8) == 0 ? TableCommands.delete() : TableCommands.next();
            case 16 -> random.nextBoolean() ? TableCommands.next() : TableCommands.previous();
            default ->
                    tables.isEmpty()
                            ? Commands.enter()
                            : TableCommands.widths(
                                    tables.getFirst().id(),
                                    new ArrayList<>(List.of(1000, 2000, 3000)).reversed());
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    static <B extends Block> List<B> all(Document document, Class<B> kind) {
        var found = new ArrayList<B>();
        document.forEach(
                block -> {
                    if (kind.isInstance(block)) found.add(kind.cast(block));
                });
        return found;
    }

    /// A block to copy, bounded so that copies of copies do not fill the memory.
    private Block small(Document document) {
        var block = document.body().get(random.nextInt(document.body().size()));
        int[] count = {0};
        block.forEach(_ -> count[0]++);
        return count[0] > 60 ? p("copied") : block;
    }

    private Command moving(Document document) {
        var leaves = Leaves.of(document);
        return selection(document) instanceof Selection.Text range && !leaves.isEmpty()
                ? Commands.move(range, place(leaves.get(random.nextInt(leaves.size()))))
                : Commands.enter();
    }

    /// What is copied, bounded as above.
    private Excerpt excerpt(Document document) {
        var copied = Excerpt.of(document, selection(document)).orElse(null);
        if (copied == null) return Excerpt.of(List.of(p("nothing")), Map.of());
        int[] count = {0};
        for (var block : copied.blocks()) block.forEach(_ -> count[0]++);
        return count[0] > 60 ? Excerpt.of(List.of(p("copied")), Map.of()) : copied;
    }

    private Inline inline() {
        return switch (random.nextInt(4)) {
            case 0 -> ref("e" + random.nextInt(3));
            case 1 -> ref("c" + random.nextInt(6));
            case 2 -> footnote("f" + random.nextInt(3));
            default -> new Inline.Anchor(Id.of("remark"), Inline.Edge.values()[random.nextInt(3)]);
        };
    }
}
