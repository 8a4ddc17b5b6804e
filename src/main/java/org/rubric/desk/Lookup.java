package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.seek.Indexing;
import org.rubric.desk.terms.TermShelf;
import org.rubric.document.wording.Wording;
import org.rubric.search.SearchIndex;

/// What is kept of the store so that things are found in it: the index, and the base of terms. Each
/// is made when first asked for. Used under the lock of its [Desk], the index by anyone.
final class Lookup implements AutoCloseable {
    private static final Wording WORDS = Wording.in("desk");
    private final Path folder;
    private SearchIndex index;
    private Indexing indexing;
    private TermShelf terms;
    private boolean closed;

    /// @param folder of the index
    Lookup(Path folder) {
        this.folder = folder;
    }

    /// Asked before a store is opened for it: what comes late must not open one again.
    void stillOpen() throws IOException {
        if (closed) throw new IOException(WORDS.of("lookup.closed"));
    }

    synchronized SearchIndex index() {
        if (index == null) index = SearchIndex.open(folder);
        return index;
    }

    Indexing indexing(Store store) throws IOException {
        if (indexing == null) {
            var whole = index();
            indexing =
                    new Indexing(
                            whole,
                            going -> new IndexJob(whole, store, going).run(),
                            store.catalogue().now());
            store.repository().watch(indexing);
            store.catalogue().listen(indexing::changed);
            store.programme().listen(_ -> indexing.again());
        }
        return indexing;
    }

    TermShelf terms(Store store) throws IOException {
        if (terms == null) {
            var begun = indexing(store).begin();
            terms = new TermShelf();
            terms.read(begun, index(), store.catalogue()::now);
            store.repository().watch(terms);
            store.catalogue().listen(terms::changed);
        }
        return terms;
    }

    /// The catalogue with what the drafts define, once that is known.
    Catalogue widened(Catalogue catalogue) {
        return terms == null ? catalogue : terms.widened(catalogue);
    }

    @Override
    public void close() {
        closed = true;
        if (terms != null) terms.close();
        if (indexing != null) indexing.close();
        if (index != null) index.close();
        terms = null;
        indexing = null;
        index = null;
    }
}
