package org.rubric.interchange.word.writing;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Settings;

/// Whether Word, counting headings by itself, comes to the numbers that the document has.
final class HeadingCount {
    private static final int LEVELS = 6;

    private final Material material;
    private final int[] counts = new int[LEVELS];

    private HeadingCount(Material material) {
        this.material = material;
    }

    static boolean serves(Material material) {
        if (material.document().settings().policy() != Settings.Policy.COMPUTED) return false;
        return new HeadingCount(material).all(material.document().body(), 0);
    }

    /// Whether a clause is one that Word counts.
    static boolean counted(Block.Clause clause, int depth) {
        return clause.kind() == Block.Clause.Kind.CLAUSE && depth < LEVELS;
    }

    private boolean all(List<Block> blocks, int depth) {
        for (var block : blocks)
            if (block instanceof Block.Clause clause) {
                if (clause.kind() != Block.Clause.Kind.CLAUSE) {
                    if (depth > 0) return false;
                    continue;
                }
                if (depth >= LEVELS || !fits(clause, depth)) return false;
                if (!all(clause.body(), depth + 1)) return false;
            }
        return true;
    }

    private boolean fits(Block.Clause clause, int depth) {
        counts[depth]++;
        for (int i = depth + 1; i < LEVELS; i++) counts[i] = 0;
        var number = new StringBuilder();
        for (int i = 0; i <= depth; i++) number.append(i == 0 ? "" : ".").append(counts[i]);
        return number.toString().equals(material.standing(clause.id()));
    }
}
