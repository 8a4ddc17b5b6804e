package org.rubric.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.rubric.document.Id;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks in steps: the words as they are, then, while there is room, the beginnings of words, then,
/// while there is little, words that differ in a letter, then most of the words.
record Finder(IndexSearcher searcher, Inquiry inquiry, Asking asking) {
    /// With so many hits nobody is asked whether a letter was meant otherwise.
    private static final int ENOUGH = 8;

    static Finder of(IndexSearcher searcher, Inquiry inquiry) {
        var wanted = Wanted.of(inquiry.words());
        return new Finder(searcher, inquiry, new Asking(inquiry, wanted, new Stems()));
    }

    Answer answer() throws IOException {
        if (asking.wanted().isEmpty() || inquiry.limit() < 1) return Answer.NOTHING;
        var hits = new ArrayList<Hit>();
        var seen = new HashSet<Integer>();
        var widest = Match.EXACT;
        for (var match : asking.steps()) {
            if (hits.size() >= (match == Match.ALIKE ? ENOUGH : inquiry.limit())) break;
            widest = match;
            add(asking.all(match), match, seen, hits);
            if (hits.size() >= inquiry.limit()) break;
        }
        if (!hits.isEmpty() || asking.wanted().wants().size() < 2)
            return new Answer(hits, widest, true);
        add(asking.most(), Match.ALIKE, seen, hits);
        return new Answer(hits, Match.ALIKE, false);
    }

    private void add(Query query, Match match, Set<Integer> seen, List<Hit> hits)
            throws IOException {
        var found = searcher.search(query, inquiry.limit()).scoreDocs;
        var marker = new Marker(asking.wanted(), match, asking.stems());
        for (var one : found)
            if (hits.size() < inquiry.limit() && seen.add(one.doc))
                hits.add(hit(searcher.storedFields().document(one.doc), match, marker));
    }

    private static Hit hit(Document found, Match match, Marker marker) {
        return new Hit(
                new Hit.Source(found.get(Filing.COLLECTION), found.get(Filing.KEY)),
                Id.of(found.get(Filing.PLACE)),
                found.get(Filing.WHERE),
                marker.whole(found.get(Filing.TITLE)),
                marker.excerpt(found.get(Filing.TEXT)),
                match);
    }

    /// How many there are in each collection, for an answer to the same question.
    Map<String, Integer> counts(Answer answer) throws IOException {
        if (asking.wanted().isEmpty()) return Map.of();
        var query = asking.counted(answer.widest(), answer.whole());
        return searcher.search(query, Counting.manager());
    }
}
