package org.rubric.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How a passage lies in the index. For one thread.
final class Filing {
    static final String COLLECTION = "collection";

    /// Collection and key.
    static final String THING = "thing";

    /// Collection, key and place: what one passage is replaced by.
    static final String PASSAGE = "passage";

    static final String QUESTION = "question";
    static final String SUM = "sum";
    static final String KEY = "key";
    static final String PLACE = "place";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String WHERE = "where";
    static final String ROLE = "role";

    /// Every piece of every word, in order: title, a gap, text. With a piece stands its stem, after
    /// [#STEM], where that is another word.
    static final String PARTS = "parts";

    /// The pieces of the title alone.
    static final String TITLES = "titles";

    /// Words that are joined of pieces, whole.
    static final String NAMES = "names";

    /// The first letter and the first two of each piece; those of the title with [#IN_TITLE].
    static final String STARTS = "starts";

    /// The stems of a subject, which words do not find.
    static final String SUBJECT = "subject";

    static final String IN_TITLE = "\u0001";
    static final String STEM = "\u0002";
    static final int LONGEST_START = 2;

    private static final FieldType SET = type(IndexOptions.DOCS, true);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private final Stems stems = new Stems();

    private static FieldType type(IndexOptions options, boolean same) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(same);
        type.freeze();
        return type;
    }

    /// @param unique of the passage
    Document document(String collection, String key, Passage passage, String unique) {
        var document = new Document();
        document.add(new StringField(COLLECTION, collection, Field.Store.YES));
        document.add(new SortedDocValuesField(COLLECTION, new BytesRef(collection)));
        document.add(new StringField(THING, thing(collection, key), Field.Store.NO));
        document.add(new StringField(PASSAGE, unique, Field.Store.NO));
        document.add(new BinaryDocValuesField(PASSAGE, new BytesRef(unique)));
        document.add(new NumericDocValuesField(SUM, passage.sum()));
        for (var question : passage.questions())
            document.add(new StringField(QUESTION, question, Field.Store.YES));
        document.add(new StoredField(KEY, key));
        document.add(new StoredField(PLACE, passage.place().value()));
        document.add(new StoredField(TITLE, passage.title()));
        document.add(new StoredField(TEXT, passage.text()));
        document.add(new StoredField(WHERE, passage.where()));
        document.add(new StringField(ROLE, passage.role().name(), Field.Store.YES));
        var title = Cut.names(passage.title());
        var text = Cut.names(passage.text());
        if (passage.role() == Passage.Role.SUBJECT) subject(title, text, document);
        else found(title, text, document);
        return document;
    }

    static String thing(String collection, String key) {
        return collection + "\u0000" + key;
    }

    private void subject(List<Name> title, List<Name> text, Document document) {
        var all = stems(title);
        all.addAll(stems(text));
        document.add(new Field(SUBJECT, new Listed(all), COUNTED));
    }

    private void found(List<Name> title, List<Name> text, Document document) {
        var titles = parts(title);
        var texts = parts(text);
        var parts = new ArrayList<String>(titles.size() + texts.size() * 3 / 2);
        var starts = new HashSet<String>();
        add(titles, parts, starts);
        for (var start : List.copyOf(starts)) starts.add(IN_TITLE + start);
        parts.add("");
        add(texts, parts, starts);
        document.add(new Field(PARTS, new Listed(parts), PLACED));
        document.add(new Field(TITLES, new Listed(titles), COUNTED));
        document.add(new Field(STARTS, new Listed(starts), SET));
        var names = new HashSet<String>();
        for (var one : title) if (one.joined()) names.add(one.whole());
        for (var one : text) if (one.joined()) names.add(one.whole());
        if (!names.isEmpty()) document.add(new Field(NAMES, new Listed(names), SET));
    }

    private void add(List<String> words, List<String> parts, Set<String> starts) {
        for (var word : words) {
            var facts = stems.facts(word);
            parts.add(word);
            if (!facts.marked().isEmpty()) parts.add(facts.marked());
            starts.add(facts.one());
            if (!facts.two().isEmpty()) starts.add(facts.two());
        }
    }

    private static List<String> parts(List<Name> names) {
        var parts = new ArrayList<String>(names.size() + 8);
        for (var name : names) for (var part : name.parts()) parts.add(part.word());
        return parts;
    }

    private List<String> stems(List<Name> names) {
        var found = new ArrayList<String>(names.size());
        for (var name : names)
            for (var part : name.parts()) stems.of(part.word()).ifPresent(found::add);
        return found;
    }
}
