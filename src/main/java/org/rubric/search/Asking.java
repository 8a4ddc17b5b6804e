package org.rubric.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rubric.search.Wanted.Want;

import java.util.List;

/// What is typed, as a question to the index.
record Asking(Inquiry inquiry, Wanted wanted, Stems stems) {
    /// Shorter words are too near to too many others.
    private static final int SHORTEST_ALIKE = 4;

    private static final int MOST_ALIKE = 30;

    /// A word of more pieces is meant as it is.
    private static final int MOST_PIECES = 8;

    /// In a phrase every word is meant.
    List<Match> steps() {
        boolean phrases = wanted.wants().stream().allMatch(Want::phrase);
        return phrases ? List.of(Match.EXACT) : List.of(Match.values());
    }

    /// All of the words, that near.
    Query all(Match match) {
        var all = new BooleanQuery.Builder();
        for (var want : wanted.wants()) all.add(query(want, match), Occur.MUST);
        return within(all);
    }

    /// The same in any collection, without scores.
    Query counted(Match match, boolean whole) {
        var everywhere = new Asking(inquiry.in(java.util.Set.of()), wanted, stems);
        return new ConstantScoreQuery(whole ? everywhere.all(match) : everywhere.most());
    }

    /// Most of the words, or one of two.
    Query most() {
        int words = wanted.wants().size();
        var most = new BooleanQuery.Builder();
        for (var want : wanted.wants()) most.add(query(want, Match.ALIKE), Occur.SHOULD);
        most.setMinimumNumberShouldMatch(words < 4 ? words - 1 : (words * 2 + 2) / 3);
        return within(new BooleanQuery.Builder().add(most.build(), Occur.MUST));
    }

    private Query within(BooleanQuery.Builder query) {
        if (!inquiry.collections().isEmpty()) {
            var refs = inquiry.collections().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(Filing.COLLECTION, refs), Occur.FILTER);
        }
        if (!inquiry.question().isEmpty())
            query.add(term(Filing.QUESTION, inquiry.question()), Occur.FILTER);
        inquiry.within()
                .ifPresent(
                        key ->
                                query.add(
                                        term(Filing.THING, Filing.thing("drafts", key)),
                                        Occur.FILTER));
        return query.build();
    }

    private Query query(Want want, Match match) {
        if (want.phrase()) return phrase(want);
        return switch (match) {
            case EXACT -> exact(want);
            case BEGINNING -> beginning(want);
            case ALIKE -> alike(want);
        };
    }

    private Query phrase(Want want) {
        if (!want.open()) return sequence(want.parts());
        var going = new BooleanQuery.Builder();
        if (!want.one())
            going.add(sequence(want.parts().subList(0, want.parts().size() - 1)), Occur.MUST);
        return going.add(starting(want.last()), Occur.MUST).build();
    }

    private static Query sequence(List<String> parts) {
        if (parts.size() == 1) return term(Filing.PARTS, parts.getFirst());
        return new PhraseQuery(Filing.PARTS, parts.toArray(String[]::new));
    }

    private Query exact(Want want) {
        return exactly(want).build();
    }

    private BooleanQuery.Builder exactly(Want want) {
        var any = new BooleanQuery.Builder();
        if (!want.one()) {
            any.add(boosted(term(Filing.NAMES, want.whole()), 4), Occur.SHOULD);
            any.add(boosted(sequence(want.parts()), 2), Occur.SHOULD);
            return any;
        }
        var word = want.last();
        any.add(boosted(term(Filing.TITLES, word), 4), Occur.SHOULD);
        any.add(boosted(term(Filing.PARTS, word), 2), Occur.SHOULD);
        stems.of(word).filter(stem -> stem.length() > 2).ifPresent(stem -> stem(stem, word, any));
        return any;
    }

    /// Words of which it is the stem, and the stem as a word.
    private static void stem(String stem, String word, BooleanQuery.Builder any) {
        any.add(term(Filing.PARTS, Filing.STEM + stem), Occur.SHOULD);
        if (!stem.equals(word)) any.add(term(Filing.PARTS, stem), Occur.SHOULD);
    }

    private Query beginning(Want want) {
        return begun(want).build();
    }

    private BooleanQuery.Builder begun(Want want) {
        var any = exactly(want);
        if (!want.one())
            return any.add(new PrefixQuery(new Term(Filing.NAMES, want.whole())), Occur.SHOULD);
        any.add(starting(want.last()), Occur.SHOULD);
        return any.add(boosted(titled(want.last()), 4), Occur.SHOULD);
    }

    private Query alike(Want want) {
        var any = begun(want);
        if (want.one()) return fuzzy(want.last(), any);
        if (want.parts().size() > MOST_PIECES) return any.build();
        var pieces = new BooleanQuery.Builder();
        for (var part : want.parts())
            pieces.add(fuzzy(part, new BooleanQuery.Builder()), Occur.MUST);
        return any.add(boosted(pieces.build(), .1f), Occur.SHOULD).build();
    }

    /// A number with another digit is another number.
    private static Query fuzzy(String word, BooleanQuery.Builder any) {
        any.add(term(Filing.PARTS, word), Occur.SHOULD);
        if (word.length() >= SHORTEST_ALIKE && word.chars().noneMatch(Character::isDigit)) {
            var near = new FuzzyQuery(new Term(Filing.PARTS, word), 1, 0, MOST_ALIKE, true);
            any.add(boosted(near, .1f), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query starting(String part) {
        if (part.length() > Filing.LONGEST_START)
            return new PrefixQuery(new Term(Filing.PARTS, part));
        return new ConstantScoreQuery(term(Filing.STARTS, part));
    }

    private static Query titled(String part) {
        if (part.length() > Filing.LONGEST_START)
            return new PrefixQuery(new Term(Filing.TITLES, part));
        return new ConstantScoreQuery(term(Filing.STARTS, Filing.IN_TITLE + part));
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static TermQuery term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
