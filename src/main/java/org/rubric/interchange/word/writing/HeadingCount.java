package org.rubric.interchange.word.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Settings;

/// Whether Word, counting headings by itself, comes to the numbers that the document has.
final class HeadingCount {
    private static final int LEVELS = 6;

    private final Material material;
    private final int[] counts = new int[LEVELS];
    private final Set<Id> counted = new HashSet<>();

    private HeadingCount(Material material) {
        this.material = material;
    }

    /// The clauses that Word counts: all of the main body, or none where it would come to other
    /// numbers.
    static Set<Id> of(Material material) {
        if (material.document().settings().policy() != Settings.Policy.COMPUTED) return Set.of();
        var count = new HeadingCount(material);
        return count.all(material.document().body(), 0) ? count.counted : Set.of();
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
        counted.add(clause.id());
        for (int i = depth + 1; i < LEVELS; i++) counts[i] = 0;
        var number = new StringBuilder();
        for (int i = 0; i <= depth; i++) number.append(i == 0 ? "" : ".").append(counts[i]);
        return number.toString().equals(material.standing(clause.id()));
    }
}
