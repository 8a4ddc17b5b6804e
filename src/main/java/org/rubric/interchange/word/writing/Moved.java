package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Which block that went is which that came: Word knows the two places of one move by a name. What
/// finds no mate is told as new or deleted.
final class Moved {
    private final List<Block> away = new ArrayList<>();
    private final List<Block> here = new ArrayList<>();
    private final Map<Id, String> names = new HashMap<>();

    private Moved() {}

    static Map<Id, String> names(Document both, Alterations alterations) {
        var moved = new Moved();
        both.forEach(
                block -> {
                    if (block instanceof Exhibit.Row || block instanceof Exhibit.Cell) return;
                    for (var each : alterations.of(block.id()))
                        if (each.kind() == Kind.MOVED_AWAY) moved.away.add(block);
                        else if (each.kind() == Kind.MOVED_HERE) moved.here.add(block);
                });
        moved.pair(Block::equals);
        moved.pair((one, other) -> one.id().value().startsWith(other.id().value()));
        moved.pair((one, other) -> words(one).equals(words(other)));
        moved.pair((one, other) -> opening(one).equals(opening(other)));
        moved.pair((_, _) -> true);
        return moved.names;
    }

    private interface Likeness {
        boolean of(Block away, Block here);
    }

    private void pair(Likeness likeness) {
        for (var block : List.copyOf(away)) {
            var mate = mate(block, likeness);
            if (mate.isEmpty()) continue;
            var name = "move" + (names.size() / 2 + 1);
            names.put(block.id(), name);
            names.put(mate.get().id(), name);
            away.remove(block);
            here.remove(mate.get());
        }
    }

    private Optional<Block> mate(Block block, Likeness likeness) {
        return here.stream()
                .filter(other -> other.getClass() == block.getClass())
                .filter(other -> likeness.of(block, other))
                .findFirst();
    }

    private static String words(Block block) {
        var words = new StringBuilder();
        block.forEach(part -> words.append(Inline.text(part.runs())).append('\n'));
        return words.toString();
    }

    private static String opening(Block block) {
        var words = words(block).strip();
        return words.substring(0, Math.min(12, words.length()));
    }
}
