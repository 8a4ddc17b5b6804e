package org.rubric.interchange.word.reading;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.style.Counters;
import org.rubric.interchange.word.style.Lists;
import org.rubric.interchange.word.style.RunLook;
import org.rubric.interchange.word.style.StyleMap;

/// What reading a story needs to know of the rest of its document, and how much it may still take.
/// Not thread-safe.
final class Source {
    private static final int MOST_PIECES = 600_000;
    private static final int MOST_FIELDS = 400_000;
    private static final int MOST_CHARACTERS = 24_000_000;

    private final StyleMap styles;
    private final Lists lists;
    private final String language;
    private final Census census = new Census();
    private final Moves moves = new Moves();
    private final Map<Looked, Marks> marks = new HashMap<>();
    private final Tongue tongue = new Tongue();
    private int pieces;
    private int fields;
    private int characters;
    private int chunks;
    private int changed;
    private int numbered;
    private boolean again;

    private record Looked(RunLook look, String link) {}

    private Source(StyleMap styles, Lists lists, String language) {
        this.styles = styles;
        this.lists = lists;
        this.language = language;
    }

    static Source of(WordPackage file) throws IOException {
        var relations = file.relations(file.main());
        var styles = styles(file, relations);
        return new Source(styles, lists(file, relations), styles.language());
    }

    /// The language of words, which is noted.
    ///
    /// @param tag stated for them; empty: the document's
    String hear(String tag, String words) {
        var stated = tag.isEmpty() ? styles.language() : tag;
        var language = Tongue.of(stated, words);
        if (!again) tongue.hear(language, words);
        return language;
    }

    /// The language that most words are in.
    String mostHeard() {
        return tongue.most(language);
    }

    Census census() {
        return census;
    }

    Moves moves() {
        return moves;
    }

    /// The next number of a paragraph, a table, a drawing.
    int number() {
        return ++numbered;
    }

    /// From now on the text is told in further states: what was counted once is not counted again.
    void again() {
        again = true;
    }

    /// A file in the file stands here whose text Word would take in.
    void chunk() {
        chunks++;
    }

    int chunks() {
        return chunks;
    }

    String language() {
        return language;
    }

    StyleMap styles() {
        return styles;
    }

    /// Counters before the first paragraph.
    Counters counters() {
        return new Counters(lists, styles);
    }

    /// How many pieces were read.
    int pieces() {
        return pieces;
    }

    /// @throws IOException when the document holds more than any text has
    void takePiece() throws IOException {
        if (!again && ++pieces > MOST_PIECES) throw new IOException(Words.of("word.many.pieces"));
    }

    /// Open fields are kept until all of the file is read.
    void takeFields(int count) throws IOException {
        fields += count;
        if (fields > MOST_FIELDS) throw new IOException(Words.of("word.many.fields"));
    }

    void takeCharacters(int count) throws IOException {
        if (!again) characters += count;
        if (characters > MOST_CHARACTERS) throw new IOException(Words.of("word.many.characters"));
    }

    /// Characters with recorded changes, which are kept until all of the file is read.
    void takeChanged(int count) {
        changed += count;
    }

    int changed() {
        return changed;
    }

    /// Marks of a look, one object for equal ones.
    Marks marks(RunLook look, String link) {
        return marks.computeIfAbsent(
                new Looked(look, link),
                key -> {
                    var made = key.look().marks(key.link());
                    var own = made.language();
                    return own.isEmpty() || Tongue.same(own, language)
                            ? made.withLanguage("")
                            : made;
                });
    }

    private static StyleMap styles(WordPackage file, Relations relations) throws IOException {
        for (var part : relations.ofType("styles")) {
            var xml = file.xml(part);
            if (xml.isPresent())
                try (var cursor = xml.get()) {
                    return StyleMap.read(cursor);
                }
        }
        return StyleMap.none();
    }

    private static Lists lists(WordPackage file, Relations relations) throws IOException {
        for (var part : relations.ofType("numbering")) {
            var xml = file.xml(part);
            if (xml.isPresent())
                try (var cursor = xml.get()) {
                    return Lists.read(cursor);
                }
        }
        return Lists.none();
    }
}
