package org.rubric.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A query of words: every one of them must occur, as a stem, as a name, or as the beginning of
/// one.
record Wanted(List<String> words, Query query) {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 100;

    /// Nothing at all, if no letter is left of what was typed.
    static Wanted of(String typed, Collection<String> collections, Analyzer analyzer) {
        var words = new ArrayList<String>();
        for (var word : Cut.words(typed))
            if (words.size() < MOST_WORDS && word.length() <= LONGEST_WORD) words.add(word);
        var all = new BooleanQuery.Builder();
        for (var word : words) all.add(word(word, analyzer), Occur.MUST);
        if (!collections.isEmpty()) {
            var refs = collections.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Index.COLLECTION, refs), Occur.FILTER);
        }
        return new Wanted(words, all.build());
    }

    private static Query word(String word, Analyzer analyzer) {
        var any = new BooleanQuery.Builder();
        for (var name : terms(Cut.NAMES, word, analyzer)) {
            any.add(new BoostQuery(new TermQuery(new Term(Cut.NAMES, name)), 3), Occur.SHOULD);
            any.add(new PrefixQuery(new Term(Cut.NAMES, name)), Occur.SHOULD);
            any.add(new PrefixQuery(new Term(Cut.PARTS, name)), Occur.SHOULD);
            any.add(
                    new BoostQuery(new PrefixQuery(new Term(Index.TITLE_NAMES, name)), 4),
                    Occur.SHOULD);
        }
        var stems = terms(Cut.STEMS, word, analyzer);
        if (stems.size() == 1) {
            any.add(new TermQuery(new Term(Cut.STEMS, stems.getFirst())), Occur.SHOULD);
        }
        return any.build();
    }

    private static List<String> terms(String field, String word, Analyzer analyzer) {
        var found = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) found.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string in memory", e);
        }
        return found;
    }
}
