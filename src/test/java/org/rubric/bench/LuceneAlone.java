package org.rubric.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.rubric.search.Passage;

/// What Lucene does by itself with the same passages: title and text as they are and as stems, one
/// query for word, beginning and slip, its own highlighter.
final class LuceneAlone implements AutoCloseable {
    private static final FieldType PLACED = new FieldType(TextField.TYPE_STORED);

    static {
        PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        PLACED.freeze();
    }

    private final PerFieldAnalyzerWrapper analyzer =
            new PerFieldAnalyzerWrapper(
                    new StandardAnalyzer(), Map.of("stems", new EnglishAnalyzer()));
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    LuceneAlone(Path folder) throws IOException {
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
    }

    void add(String collection, List<Passage> passages) throws IOException {
        for (var passage : passages) {
            var document = new Document();
            document.add(new StringField("collection", collection, Field.Store.YES));
            document.add(new StoredField("place", passage.place().value()));
            document.add(new TextField("title", passage.title(), Field.Store.YES));
            document.add(new Field("text", passage.text(), PLACED));
            document.add(
                    new TextField(
                            "stems", passage.title() + "\n" + passage.text(), Field.Store.NO));
            writer.addDocument(document);
        }
    }

    void ready() throws IOException {
        writer.commit();
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
    }

    /// Answers excerpts with the words in brackets.
    List<String> find(String typed, int limit) throws IOException {
        var query = searcher.rewrite(query(typed));
        var found = searcher.search(query, limit);
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        var excerpts = new ArrayList<String>();
        for (var one : found.scoreDocs) {
            var document = searcher.storedFields().document(one.doc);
            var leaf = reader.leaves().get(ReaderUtil.subIndex(one.doc, reader.leaves()));
            var matches = weight.matches(leaf, one.doc - leaf.docBase);
            excerpts.add(
                    document.get("title")
                            + ": "
                            + excerpt(document.get("text"), matches.getMatches("text")));
        }
        return excerpts;
    }

    private static String excerpt(String text, MatchesIterator places) throws IOException {
        var excerpt = new StringBuilder();
        int from = -1;
        int at = 0;
        while (places != null && places.next()) {
            if (places.startOffset() < at) continue;
            if (from < 0) at = from = Math.max(0, places.startOffset() - 50);
            if (places.endOffset() > from + 160) break;
            excerpt.append(text, at, places.startOffset()).append('[');
            excerpt.append(text, places.startOffset(), places.endOffset()).append(']');
            at = places.endOffset();
        }
        int to = Math.min(text.length(), Math.max(0, from) + 160);
        return to > at ? excerpt.append(text, at, to).toString() : excerpt.toString();
    }

    private Query query(String typed) {
        var words = typed.replace("\"", "").split(" ");
        if (typed.startsWith("\"")) return new PhraseQuery("text", words);
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            var any = new BooleanQuery.Builder();
            any.add(new BoostQuery(new TermQuery(new Term("title", word)), 4), Occur.SHOULD);
            any.add(new BoostQuery(new TermQuery(new Term("text", word)), 2), Occur.SHOULD);
            any.add(new TermQuery(new Term("stems", word)), Occur.SHOULD);
            any.add(new PrefixQuery(new Term("title", word)), Occur.SHOULD);
            any.add(new PrefixQuery(new Term("text", word)), Occur.SHOULD);
            if (word.length() > 3)
                any.add(
                        new BoostQuery(new FuzzyQuery(new Term("text", word), 1), .1f),
                        Occur.SHOULD);
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
    }
}
