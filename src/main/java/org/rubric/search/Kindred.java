package org.rubric.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rubric.document.Id;
import org.rubric.search.SearchIndex.Entry;
import org.rubric.search.SearchIndex.Kin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds subjects that are like another: by those of its words that say most, weighed by how often
/// they stand in it and how rarely in the others (BM25).
record Kindred(IndexSearcher searcher, Set<String> collections) {
    private static final int MOST_WORDS = 40;
    private static final int TITLE = 3;

    private record Weighed(String stem, double weight) {}

    List<Kin> of(Passage subject, int limit) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var word : telling(subject))
            query.add(
                    new BoostQuery(
                            new TermQuery(new Term(Filing.SUBJECT, word.stem())),
                            (float) word.weight()),
                    Occur.SHOULD);
        var all = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
        if (!collections.isEmpty()) {
            var refs = collections.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Filing.COLLECTION, refs), Occur.FILTER);
        }
        var found = new ArrayList<Kin>();
        for (var hit : searcher.search(all.build(), limit).scoreDocs) {
            var entry = entry(searcher.storedFields().document(hit.doc));
            found.add(new Kin(entry.source(), entry.passage(), hit.score));
        }
        return List.copyOf(found);
    }

    /// The words that stand in few other subjects, and often in this one.
    private List<Weighed> telling(Passage subject) throws IOException {
        var counts = new HashMap<String, Integer>();
        var stems = new Stems();
        count(subject.title(), TITLE, stems, counts);
        count(subject.text(), 1, stems, counts);
        int all = searcher.getIndexReader().getDocCount(Filing.SUBJECT);
        var weighed = new ArrayList<Weighed>();
        for (var entry : counts.entrySet()) {
            int holding =
                    searcher.getIndexReader().docFreq(new Term(Filing.SUBJECT, entry.getKey()));
            if (holding == 0) continue;
            double rare = Math.log(1 + (all - holding + .5) / (holding + .5));
            if (rare > 0) weighed.add(new Weighed(entry.getKey(), rare * often(entry.getValue())));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return weighed.subList(0, Math.min(MOST_WORDS, weighed.size())).stream()
                .map(word -> new Weighed(word.stem(), often(counts.get(word.stem()))))
                .toList();
    }

    /// How rare a word is, the index weighs itself.
    private static double often(int times) {
        return times * 2.2 / (times + 1.2);
    }

    private static void count(String text, int times, Stems stems, Map<String, Integer> counts) {
        for (var name : Cut.names(text))
            for (var part : name.parts())
                stems.of(part.word()).ifPresent(stem -> counts.merge(stem, times, Integer::sum));
    }

    static List<Entry> entries(IndexSearcher searcher, Passage.Role role) throws IOException {
        var query = new TermQuery(new Term(Filing.ROLE, role.name()));
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        var entries = new ArrayList<Entry>();
        for (var hit : searcher.search(query, most).scoreDocs)
            entries.add(entry(searcher.storedFields().document(hit.doc)));
        return List.copyOf(entries);
    }

    private static Entry entry(Document found) {
        var passage =
                new Passage(
                        Id.of(found.get(Filing.PLACE)),
                        found.get(Filing.TITLE),
                        found.get(Filing.TEXT),
                        found.get(Filing.WHERE),
                        List.of(found.getValues(Filing.QUESTION)),
                        Passage.Role.valueOf(found.get(Filing.ROLE)));
        return new Entry(
                new Hit.Source(found.get(Filing.COLLECTION), found.get(Filing.KEY)), passage);
    }
}
