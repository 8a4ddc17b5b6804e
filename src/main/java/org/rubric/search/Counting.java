package org.rubric.search;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How many passages of each collection are found.
final class Counting extends SimpleCollector {
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedDocValues collections;
    private int[] ordinals = {};

    static CollectorManager<Counting, Map<String, Integer>> manager() {
        return new CollectorManager<>() {
            @Override
            public Counting newCollector() {
                return new Counting();
            }

            @Override
            public Map<String, Integer> reduce(Collection<Counting> all) throws IOException {
                var sum = new HashMap<String, Integer>();
                for (var one : all) {
                    one.finish();
                    one.counts.forEach((name, count) -> sum.merge(name, count, Integer::sum));
                }
                return Map.copyOf(sum);
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        leave();
        collections = DocValues.getSorted(leaf.reader(), Filing.COLLECTION);
        ordinals = new int[collections.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        if (collections.advanceExact(document)) ordinals[collections.ordValue()]++;
    }

    private void leave() throws IOException {
        for (int i = 0; i < ordinals.length; i++)
            if (ordinals[i] > 0)
                counts.merge(collections.lookupOrd(i).utf8ToString(), ordinals[i], Integer::sum);
        ordinals = new int[0];
    }

    @Override
    public void finish() throws IOException {
        leave();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
