package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// A paragraph all of whose words are in one other language is a paragraph in that language.
final class BlockLanguages {
    private BlockLanguages() {}

    /// The same blocks where there was nothing to do.
    static List<Block> settle(List<Block> blocks) {
        List<Block> changed = null;
        for (int i = 0; i < blocks.size(); i++) {
            var before = blocks.get(i);
            var after = one(before);
            if (after == before) continue;
            if (changed == null) changed = new ArrayList<>(blocks);
            changed.set(i, after);
        }
        return changed == null ? blocks : changed;
    }

    private static Block one(Block block) {
        var language = language(block.runs());
        var own = language.isEmpty() ? block : spoken(block, language);
        var parts = own.parts();
        if (parts.isEmpty()) return own;
        var inner = settle(parts);
        return inner == parts ? own : own.withParts(inner);
    }

    /// The language of all words; empty: the document's, or several.
    private static String language(List<Inline> runs) {
        var language = "";
        for (var run : runs)
            if (run instanceof Inline.Text(var words, var marks)) {
                boolean letters = words.chars().anyMatch(Character::isLetter);
                if (marks.language().isEmpty()) {
                    if (letters) return "";
                } else if (language.isEmpty()) language = marks.language();
                else if (!language.equals(marks.language())) return "";
            }
        return language;
    }

    private static Block spoken(Block block, String language) {
        var traits = block.traits().withLanguage(language);
        var runs = plain(block.runs());
        return switch (block) {
            case Block.Paragraph(var id, Traits _, var role, List<Inline> _) ->
                    new Block.Paragraph(id, traits, role, runs);
            case Block.Item(var id, Traits _, var level, var marker, List<Inline> _) ->
                    new Block.Item(id, traits, level, marker, runs);
            case Block.Note(var id, Traits _, List<Inline> _) -> new Block.Note(id, traits, runs);
            case Block.Line(var id, Traits _, List<Inline> _) -> new Block.Line(id, traits, runs);
            default -> block;
        };
    }

    private static List<Inline> plain(List<Inline> runs) {
        var out = new ArrayList<Inline>(runs.size());
        for (var run : runs)
            if (run instanceof Inline.Text(var words, var marks)) {
                var same = marks.withLanguage("");
                if (!out.isEmpty()
                        && out.getLast() instanceof Inline.Text(var before, var looks)
                        && looks.equals(same))
                    out.set(out.size() - 1, new Inline.Text(before + words, same));
                else out.add(new Inline.Text(words, same));
            } else out.add(run);
        return out;
    }
}
