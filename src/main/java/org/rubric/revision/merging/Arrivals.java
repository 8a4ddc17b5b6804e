package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.excerpt.Rename;
import org.rubric.revision.collation.Node;

/// The blocks that are brought, under Ids that are free.
final class Arrivals {
    private final Document current;
    private final Set<Bough> boughs = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Id> gone = new HashSet<>();
    private Set<Id> taken;

    Arrivals(Document current) {
        this.current = current;
    }

    boolean isNew(Bough bough) {
        return boughs.contains(bough);
    }

    boolean isEmpty() {
        return boughs.isEmpty();
    }

    Bough add(Block block) {
        var bough = Bough.of(free(block));
        boughs.add(bough);
        return bough;
    }

    /// A heading goes, and what stands below it does not.
    void free(Node heading) {
        free(heading.block().id());
        for (var line : heading.lines()) free(line.block().id());
    }

    void free(Id id) {
        gone.add(id);
    }

    boolean isFree(Id id) {
        return gone.contains(id);
    }

    /// Whether that Id was free; it is not any more.
    boolean claim(Id id) {
        if (taken == null) {
            taken = new HashSet<>();
            current.forEach(each -> taken.add(each.id()));
            taken.removeAll(gone);
        }
        return taken.add(id);
    }

    private Block free(Block block) {
        var id = block.id();
        while (!claim(id)) id = id.part("too");
        var named = Rename.of(block, id);
        List<Block> parts = named.parts();
        if (parts.isEmpty()) return named;
        var free = new ArrayList<Block>(parts.size());
        for (var part : parts) free.add(free(part));
        return Bough.same(free, parts) ? named : named.withParts(free);
    }
}
