package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

/// What a block says, as numbers that can be compared: Ids, labels and what references show do not
/// count.
///
/// @param hash of all of it
/// @param sketch the smallest of the hashes of its words and pairs of words, rising; all of them
///     when they are few
/// @param words how many there are
/// @param key hash of what names it: a title, a caption, a term, a tag; 0: nothing does
record Print(long hash, int[] sketch, int words, long key) {
    private static final long SEED = 0x9E3779B97F4A7C15L;

    static Print of(Node node) {
        var block = node.block();
        var line = Tokens.bare(line(block));
        long hash = mix(block.getClass().getName().hashCode(), own(block));
        var values = new ArrayList<int[]>();
        int words = 0;
        long before = 0;
        var shingles = new int[2 * line.size()];
        int many = 0;
        for (var token : line) {
            long each = token.hashCode() * SEED;
            hash = mix(hash, each);
            if (token.isBlank()) continue;
            shingles[many++] = fold(mix(1, each));
            if (words++ > 0) shingles[many++] = fold(mix(before, each));
            before = each;
        }
        values.add(Sketch.smallest(Arrays.copyOf(shingles, many)));
        for (var child : node.children()) {
            hash = mix(hash, child.print().hash);
            words += child.print().words;
            values.add(child.print().sketch);
        }
        var sketch = values.size() == 1 ? values.getFirst() : Sketch.joined(values);
        return new Print(hash, sketch, words, key(node));
    }

    /// How much two blocks have in common, from 0 to 1.
    static double alike(Print one, Print other) {
        return one.hash == other.hash ? 1 : Sketch.alike(one.sketch, other.sketch);
    }

    private static List<Inline> line(Block block) {
        return switch (block) {
            case Block.Foreign foreign -> Inline.plain(foreign.text());
            case Exhibit.Equation equation -> Inline.plain(equation.maths().latex());
            case Exhibit.Panel panel -> Inline.plain(panel.image().alternative());
            default -> block.runs();
        };
    }

    /// What is not said in words.
    private static long own(Block block) {
        return switch (block) {
            case Block.Clause clause -> clause.kind().ordinal();
            case Block.Item item -> item.level() * 31L + item.marker().ordinal();
            case Block.Paragraph paragraph -> paragraph.role().ordinal();
            case Block.Requirement requirement ->
                    requirement.identifier().hashCode() * 31L + requirement.obligation().ordinal();
            case Block.Reference reference -> reference.tag().hashCode();
            case Exhibit.Cell cell -> cell.reach().hashCode();
            default -> 0;
        };
    }

    private static long key(Node node) {
        var name =
                switch (node.block()) {
                    case Block.Reference reference -> reference.tag();
                    case Block.Clause clause -> Inline.text(clause.title().runs());
                    case Block.Definition definition -> Inline.text(definition.term().runs());
                    case Block.Abbreviation abbreviation ->
                            Inline.text(abbreviation.abbreviation().runs());
                    case Exhibit.Table table -> Inline.text(table.caption().runs());
                    case Exhibit.Figure figure -> Inline.text(figure.caption().runs());
                    case Exhibit.Where where -> Inline.text(where.symbol().runs());
                    case Exhibit.Row row -> first(row);
                    default -> "";
                };
        var bare = name.replaceAll("[\\s\u00A0:]+", " ").strip();
        return bare.isEmpty() ? 0 : bare.hashCode() * SEED | 1;
    }

    private static String first(Exhibit.Row row) {
        if (row.cells().isEmpty() || row.cells().getFirst().body().isEmpty()) return "";
        return Inline.text(row.cells().getFirst().body().getFirst().runs());
    }

    private static long mix(long one, long other) {
        long mixed = (one ^ other + SEED + (one << 6) + (one >>> 2)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    private static int fold(long value) {
        return (int) (value ^ value >>> 32);
    }
}
