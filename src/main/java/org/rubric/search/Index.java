package org.rubric.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.rubric.document.Id;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The Lucene index in one folder. Written by one thread; searched by any.
final class Index implements AutoCloseable {
    static final String COLLECTION = "collection";
    static final String TITLE_NAMES = "titleNames";

    /// Collection and key, by which a thing is replaced.
    private static final String THING = "thing";

    private static final String KEY = "key";
    private static final String PLACE = "place";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String STAMP = "stamp";

    /// Held so that its level stays: Lucene logs hints about the Java machine at its start.
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    private final Analyzer analyzer = Cut.analyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Index(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    static Index open(Path folder) throws IOException {
        QUIET.setLevel(Level.OFF);
        var config = new IndexWriterConfig(Cut.analyzer());
        var directory = FSDirectory.open(folder);
        try {
            var writer = new IndexWriter(directory, config);
            return new Index(writer, new SearcherManager(writer, new SearcherFactory()));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    void put(String collection, String key, String stamp, List<Passage> passages)
            throws IOException {
        var documents = new ArrayList<Document>();
        for (var passage : passages) documents.add(document(collection, key, stamp, passage));
        if (documents.isEmpty()) writer.deleteDocuments(thing(collection, key));
        else writer.updateDocuments(thing(collection, key), documents);
        searchers.maybeRefreshBlocking();
    }

    void clear() throws IOException {
        writer.deleteAll();
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        writer.commit();
    }

    List<Hit> find(String words, List<String> collections, int limit) throws IOException {
        var wanted = Wanted.of(words, collections, analyzer);
        if (wanted.words().isEmpty() || limit < 1) return List.of();
        return searched(
                searcher -> {
                    var hits = new ArrayList<Hit>();
                    for (var hit : searcher.search(wanted.query(), limit).scoreDocs)
                        hits.add(hit(searcher.storedFields().document(hit.doc), wanted.words()));
                    return hits;
                });
    }

    Optional<String> stamp(String collection, String key) throws IOException {
        var query = new TermQuery(thing(collection, key));
        return searched(
                searcher -> {
                    var hits = searcher.search(query, 1).scoreDocs;
                    if (hits.length == 0) return Optional.empty();
                    return Optional.of(searcher.storedFields().document(hits[0].doc).get(STAMP));
                });
    }

    @Override
    public void close() throws IOException {
        var directory = writer.getDirectory();
        try {
            searchers.close();
            writer.close();
        } finally {
            directory.close();
        }
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T searched(Search<T> search) throws IOException {
        var searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Hit hit(Document found, List<String> words) {
        return new Hit(
                found.get(COLLECTION),
                found.get(KEY),
                Id.of(found.get(PLACE)),
                found.get(TITLE),
                Excerpt.of(found.get(TEXT), words));
    }

    private static Document document(String collection, String key, String stamp, Passage passage) {
        var words = passage.title() + "\n" + passage.text();
        var document = new Document();
        document.add(new StringField(COLLECTION, collection, Field.Store.YES));
        document.add(new StringField(THING, thing(collection, key).text(), Field.Store.NO));
        document.add(new StoredField(KEY, key));
        document.add(new StoredField(STAMP, stamp));
        document.add(new StoredField(PLACE, passage.place().value()));
        document.add(new StoredField(TITLE, passage.title()));
        document.add(new StoredField(TEXT, passage.text()));
        document.add(new TextField(TITLE_NAMES, passage.title(), Field.Store.NO));
        document.add(new TextField(Cut.NAMES, words, Field.Store.NO));
        document.add(new TextField(Cut.PARTS, words, Field.Store.NO));
        document.add(new TextField(Cut.STEMS, words, Field.Store.NO));
        return document;
    }

    private static Term thing(String collection, String key) {
        return new Term(THING, collection + "\u0000" + key);
    }
}
