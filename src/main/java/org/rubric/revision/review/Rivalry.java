package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.revision.merging.Aspect.Kind;
import org.rubric.revision.merging.Stretches;

/// Which changes of several proposals are about the same words.
final class Rivalry {
    private final Document now;
    private final Map<Id, List<Party>> byBlock = new HashMap<>();
    private final Map<String, Set<String>> rivals = new HashMap<>();

    /// @param line of the proposal, where it is about words
    private record Party(int proposal, Standing.Entry entry, List<Inline> line) {}

    Rivalry(Document now) {
        this.now = now;
    }

    void add(int proposal, Standing.Entry entry, Document text) {
        var id = entry.aspect().block();
        boolean words = isWords(entry.aspect().kind());
        var line = words ? text.find(id).map(Block::runs).orElse(List.of()) : List.<Inline>of();
        byBlock.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Party(proposal, entry, line));
    }

    /// By the key of each change the keys of its rivals.
    Map<String, Set<String>> found() {
        for (var parties : byBlock.values())
            for (var one : parties)
                for (var other : parties)
                    if (one.proposal < other.proposal && isSame(one, other)) pair(one, other);
        for (var parties : List.copyOf(byBlock.values()))
            for (var party : parties)
                if (party.entry.aspect().kind() == Kind.WENT
                        && party.entry.aspect().detail().isEmpty()) within(party);
        return rivals;
    }

    /// What goes is the rival of all that is said about anything in it.
    private void within(Party gone) {
        var block = now.find(gone.entry.aspect().block());
        if (block.isEmpty()) return;
        block.get()
                .forEach(
                        each -> {
                            for (var other : byBlock.getOrDefault(each.id(), List.of()))
                                if (other.proposal != gone.proposal) pair(gone, other);
                        });
    }

    private boolean isSame(Party one, Party other) {
        var aspect = one.entry.aspect();
        var that = other.entry.aspect();
        if (!isWords(aspect.kind()) || !isWords(that.kind())) return aspect.equals(that);
        var line = now.find(aspect.block()).map(Block::runs);
        if (line.isEmpty()) return true;
        return Stretches.of(line.get(), one.line).meet(Stretches.of(line.get(), other.line));
    }

    private static boolean isWords(Kind kind) {
        return kind == Kind.WORDS || kind == Kind.REFERENCE;
    }

    private void pair(Party one, Party other) {
        var key = one.entry.key();
        var that = other.entry.key();
        if (key.equals(that)) return;
        rivals.computeIfAbsent(key, _ -> new HashSet<>()).add(that);
        rivals.computeIfAbsent(that, _ -> new HashSet<>()).add(key);
    }
}
