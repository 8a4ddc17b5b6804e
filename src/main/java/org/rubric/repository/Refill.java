package org.rubric.repository;

import org.rubric.document.Id;
import org.rubric.repository.Entry.Key;
import org.rubric.repository.Inventory.Held;
import org.rubric.repository.Inventory.Item;
import org.rubric.repository.Inventory.Kept;
import org.rubric.repository.Inventory.Text;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/// Puts into a store what an [Inventory] of one told, under the names that it had there. Nothing
/// that is there already is overwritten. Each returns when it is on disk.
public final class Refill {
    private final Repository repository;

    Refill(Repository repository) {
        this.repository = repository;
    }

    /// Makes a draft with its versions.
    ///
    /// @throws IllegalArgumentException if there is one of that name
    public void draft(Held held, Text text, List<Kept> versions) throws IOException {
        if (!Drawer.isDraft(held.draft().value()))
            throw new IOException(RepositoryException.words("draft.name", held.draft()));
        if (repository.has(held.draft())) throw new IllegalArgumentException(held + " is there");
        var state = new DraftState(text.state(), text.changed(), text.document());
        try (var draft = repository.create(held.draft(), state)) {
            for (var kept : versions) draft.take(new Drawer.Kept(kept.version(), kept.document()));
        }
        if (held.removed()) repository.remove(held.draft());
    }

    /// Puts records, except where there is one of that kind and name.
    ///
    /// @throws IOException if one of them cannot be called that; then none is put
    public void records(List<Item> items, String author) throws IOException {
        var more = new TreeMap<Key, String>();
        for (var item : items) {
            var key = new Key(item.kind(), item.name());
            if (!key.fits())
                throw new IOException(RepositoryException.words("record.name", item.name()));
            more.put(key, item.content());
        }
        Worker.await(repository.records().refill(more, author).toCompletableFuture());
    }

    /// Puts a value beside the records, before the records that name it.
    public void value(String name, Values.Packing packing) throws IOException {
        repository.records().values().keep(name, packing, () -> {});
    }

    /// Whether a draft of that name could be made.
    public boolean free(Id draft) {
        return !repository.has(draft);
    }
}
