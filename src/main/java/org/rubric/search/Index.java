package org.rubric.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.rubric.document.Id;
import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The Lucene index in one folder. Written by one thread; searched by any. What is written is found
/// after [#refresh] and on disk after [#commit], together with the stamps of the things.
final class Index implements AutoCloseable {
    private static final Wording WORDS = Wording.in("search");

    /// An index of another form is as good as none.
    private static final String FORM = "form";

    private static final String FORM_NOW = "3";

    /// Megabytes of new passages until they are a piece of their own.
    private static final double BUFFER = 48;

    /// Held so that its level stays: Lucene logs hints about the Java machine at its start.
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    private static final Logger LOG = Logger.getLogger(Index.class.getName());

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> stamps;
    private final Filing filing = new Filing();
    private final Sums sums = new Sums();

    private Index(IndexWriter writer, Map<String, String> stamps) throws IOException {
        this.writer = writer;
        this.stamps = stamps;
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    static Index open(Path folder, Optional<Sealing> sealing) throws IOException {
        QUIET.setLevel(Level.OFF);
        // Small new pieces stay in memory until they are merged or committed.
        var directory = new NRTCachingDirectory(disk(folder, sealing), 4, 24);
        try {
            boolean there = DirectoryReader.indexExists(directory);
            return open(new IndexWriter(directory, config()), there);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Directory disk(Path folder, Optional<Sealing> sealing) throws IOException {
        var disk = new PrivateDirectory(folder);
        return sealing.isEmpty() ? disk : new SealedDirectory(disk, sealing.get());
    }

    /// Files that stay open could not be deleted everywhere.
    private static Index open(IndexWriter writer, boolean there) throws IOException {
        try {
            return new Index(writer, there ? stamps(writer) : new ConcurrentHashMap<>());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /// A saved clause is a piece of its own: pieces are put together later and by size, not while
    /// somebody waits to find it.
    private static IndexWriterConfig config() {
        var merges = new TieredMergePolicy().setFloorSegmentMB(.25);
        merges.setNoCFSRatio(0);
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER)
                .setUseCompoundFile(false)
                .setMaxFullFlushMergeWaitMillis(0)
                .setMergePolicy(merges);
    }

    private static Map<String, String> stamps(IndexWriter writer) throws IOException {
        var stamps = new ConcurrentHashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) data.forEach(entry -> stamps.put(entry.getKey(), entry.getValue()));
        if (FORM_NOW.equals(stamps.remove(FORM))) return stamps;
        throw new IOException(WORDS.of("index.form"));
    }

    /// Only what differs is written.
    void put(String collection, String key, String stamp, List<Passage> passages)
            throws IOException {
        var thing = Filing.thing(collection, key);
        var known = known(thing);
        boolean fresh = known.isEmpty();
        var left = new HashSet<>(known.keySet());
        for (var entry : named(thing, passages).entrySet()) {
            var unique = entry.getKey();
            long sum = entry.getValue().sum();
            left.remove(unique);
            if (!Objects.equals(known.put(unique, sum), sum))
                write(collection, key, entry.getValue(), unique, fresh);
        }
        for (var gone : left) remove(known, gone);
        if (passages.isEmpty()) stamps.remove(thing);
        else stamps.put(thing, stamp);
    }

    /// A place may be named twice: by its text and as the subject of the whole.
    private static Map<String, Passage> named(String thing, List<Passage> passages) {
        var named = LinkedHashMap.<String, Passage>newLinkedHashMap(passages.size());
        for (var passage : passages) {
            var unique = unique(thing, passage.place());
            int times = 1;
            var free = unique;
            while (named.containsKey(free)) free = unique + "\u0000" + ++times;
            named.put(free, passage);
        }
        return named;
    }

    private void remove(Map<String, Long> known, String unique) throws IOException {
        known.remove(unique);
        writer.deleteDocuments(new Term(Filing.PASSAGE, unique));
    }

    /// Some passages come, or take the place of those that have theirs; some go.
    void amend(String collection, String key, String stamp, List<Passage> come, List<Id> gone)
            throws IOException {
        var thing = Filing.thing(collection, key);
        var known = sums.has(thing) ? known(thing) : new HashMap<String, Long>();
        for (var place : gone) remove(known, unique(thing, place));
        for (var passage : come) {
            var unique = unique(thing, passage.place());
            known.put(unique, passage.sum());
            write(collection, key, passage, unique, false);
        }
        stamps.put(thing, stamp);
    }

    private void write(String collection, String key, Passage passage, String unique, boolean fresh)
            throws IOException {
        var term = new Term(Filing.PASSAGE, unique);
        try {
            var document = filing.document(collection, key, passage, unique);
            if (fresh) writer.addDocument(document);
            else writer.updateDocument(term, document);
        } catch (IllegalArgumentException e) {
            // One passage that the index does not take is not found; all others are.
            // What the failure says would quote the passage.
            LOG.log(Level.WARNING, "A passage is not searched: {0}", e.getClass().getName());
            writer.deleteDocuments(term);
        }
    }

    /// The place first: keys of one thing that all begin alike take long to be told apart.
    private static String unique(String thing, Id place) {
        return place.value() + "\u0000" + thing;
    }

    private Map<String, Long> known(String thing) throws IOException {
        if (!stamps.containsKey(thing)) return sums.fresh(thing);
        if (!sums.has(thing)) refresh();
        return searched(searcher -> sums.of(thing, searcher));
    }

    void clear() throws IOException {
        writer.deleteAll();
        stamps.clear();
        sums.forget();
    }

    /// From now on what was written is found.
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        var data = new HashMap<>(stamps);
        data.put(FORM, FORM_NOW);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    Optional<String> stamp(String collection, String key) {
        return Optional.ofNullable(stamps.get(Filing.thing(collection, key)));
    }

    /// The keys of the things of a collection.
    Set<String> keys(String collection) {
        var keys = new HashSet<String>();
        var front = Filing.thing(collection, "");
        for (var thing : stamps.keySet())
            if (thing.startsWith(front)) keys.add(thing.substring(front.length()));
        return keys;
    }

    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T searched(Search<T> search) throws IOException {
        var searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        Directory directory = writer.getDirectory();
        try {
            searchers.close();
            commit();
            writer.close();
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        } finally {
            directory.close();
        }
    }
}
