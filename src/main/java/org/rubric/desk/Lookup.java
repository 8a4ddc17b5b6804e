package org.rubric.desk;

import java.io.IOException;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.seek.Indexing;
import org.rubric.desk.terms.TermShelf;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.Seal;
import org.rubric.search.Sealing;
import org.rubric.document.wording.Wording;
import org.rubric.search.SearchIndex;

/// What is kept of the store so that things are found in it: the index, and the base of terms. Each
/// is made when first asked for. Used under the lock of its [Desk], the index by anyone.
final class Lookup implements AutoCloseable {
    private static final Wording WORDS = Wording.in("desk");
    private SearchIndex index;
    private Indexing indexing;
    private TermShelf terms;
    private boolean closed;

    /// Asked before a store is opened for it: what comes late must not open one again.
    void stillOpen() throws IOException {
        if (closed) throw new IOException(WORDS.of("lookup.closed"));
    }

    synchronized SearchIndex index(Store store) {
        if (index == null) index = opened(store.repository());
        return index;
    }

    private static SearchIndex opened(Repository repository) {
        var folder = repository.root().resolve("index");
        var seal = repository.seal();
        return seal.isNone()
                ? SearchIndex.open(folder)
                : SearchIndex.open(folder, new SealedIndex(seal));
    }

    /// The seal of the store as the index has it.
    private record SealedIndex(Seal seal) implements Sealing {
        @Override
        public byte[] sealed(byte[] plain) {
            return seal.sealed(plain);
        }

        @Override
        public byte[] opened(byte[] sealed) throws IOException {
            return seal.opened(sealed);
        }
    }

    Indexing indexing(Store store) throws IOException {
        if (indexing == null) {
            var whole = index(store);
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
            terms.read(begun, index(store), store.catalogue()::now);
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
