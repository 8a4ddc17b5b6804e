package org.rubric.revision;

import java.util.Locale;
import org.rubric.document.Block;

/// What blocks are, in words, as far as a reader sees it.
final class Kinds {
    private Kinds() {}

    /// A constant as a word.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What a block is, in words.
    static String of(Block block) {
        return switch (block) {
            case Block.Item item -> item(item);
            case Block.Clause clause ->
                    switch (clause.kind()) {
                        case CLAUSE, ANNEX, APPENDIX, BIBLIOGRAPHY, SECTION, INDEX ->
                                of(clause.kind());
                        case UNNUMBERED -> "division without a number";
                    };
            default -> Thing.of(block).words();
        };
    }

    private static String item(Block.Item item) {
        var marker =
                switch (item.marker()) {
                    case DASH, BULLET -> "item with a " + of(item.marker());
                    case NUMBER, LETTER -> "item with a " + of(item.marker());
                    case ROMAN -> "item with a roman number";
                    case NONE -> "item without a mark";
                };
        return item.level() == 1 ? marker : marker + " of level " + item.level();
    }
}
