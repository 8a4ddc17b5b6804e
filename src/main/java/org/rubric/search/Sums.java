package org.rubric.search;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the index holds of the things last put in, passage by passage, so that only what differs
/// is put in again. For one thread.
final class Sums {
    private static final int REMEMBERED = 6;

    private final Map<String, Map<String, Long>> known =
            new LinkedHashMap<>(16, .75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<String, Long>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /// The sums of a thing, to be changed along with the index.
    Map<String, Long> of(String thing, IndexSearcher searcher) throws IOException {
        var sums = known.get(thing);
        if (sums == null) known.put(thing, sums = read(thing, searcher));
        return sums;
    }

    /// Of a thing that the index does not have.
    Map<String, Long> fresh(String thing) {
        var sums = new HashMap<String, Long>();
        known.put(thing, sums);
        return sums;
    }

    boolean has(String thing) {
        return known.containsKey(thing);
    }

    void forget() {
        known.clear();
    }

    private static Map<String, Long> read(String thing, IndexSearcher searcher) throws IOException {
        var sums = new HashMap<String, Long>();
        var query = searcher.rewrite(new TermQuery(new Term(Filing.THING, thing)));
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var uniques = DocValues.getBinary(leaf.reader(), Filing.PASSAGE);
            var values = DocValues.getNumeric(leaf.reader(), Filing.SUM);
            var live = leaf.reader().getLiveDocs();
            var documents = scorer.iterator();
            for (int i = documents.nextDoc(); i != Integer.MAX_VALUE; i = documents.nextDoc())
                if ((live == null || live.get(i))
                        && uniques.advanceExact(i)
                        && values.advanceExact(i))
                    sums.put(uniques.binaryValue().utf8ToString(), values.longValue());
        }
        return sums;
    }
}
