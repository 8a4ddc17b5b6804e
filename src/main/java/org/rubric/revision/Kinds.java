package org.rubric.revision;

import org.rubric.revision.wording.Words;
import java.util.Locale;
import org.rubric.document.Block;

/// What blocks are, in words, as far as a reader sees it.
final class Kinds {
    private Kinds() {}

    /// A constant as a word.
    static String of(Enum<?> constant) {
        return Words.of("kind." + key(constant));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a block is, in words.
    static String of(Block block) {
        return switch (block) {
            case Block.Item item -> item(item);
            case Block.Clause clause -> of(clause.kind());
            default -> Thing.of(block).words();
        };
    }

    /// Whether both are told by the same words.
    static boolean alike(Block one, Block other) {
        if (one instanceof Block.Item was && other instanceof Block.Item is)
            return was.marker() == is.marker() && was.level() == is.level();
        return of(one).equals(of(other));
    }

    private static String item(Block.Item item) {
        var marker = Words.of("item." + key(item.marker()));
        return item.level() == 1 ? marker : Words.of("item.level", marker, item.level());
    }
}
