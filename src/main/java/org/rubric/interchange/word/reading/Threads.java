package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;

/// Which comment answers which, and which are resolved: `word/commentsExtended.xml` ([MS-DOCX],
/// 2.5.4). A comment is known there by the last of its paragraphs.
final class Threads {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Map<String, String> paragraphs = new HashMap<>();

    private record Entry(String parent, boolean done) {}

    private Threads() {}

    static Threads read(WordPackage file) throws IOException {
        var threads = new Threads();
        for (var part : file.relations(file.main()).ofType("commentsExtended")) {
            var xml = file.xml(part);
            if (xml.isEmpty()) continue;
            try (var cursor = xml.get()) {
                cursor.root(_ -> cursor.children(_ -> threads.entry(cursor)));
            }
        }
        return threads;
    }

    private void entry(Xml xml) {
        var done = xml.attribute("done");
        entries.putIfAbsent(
                xml.attribute("paraId"),
                new Entry(xml.attribute("paraIdParent"), done.equals("1") || done.equals("true")));
    }

    /// A comment was read.
    ///
    /// @param paragraph the identifier of its last paragraph; empty: it has none
    void comment(String key, String paragraph) {
        if (paragraph.isEmpty()) return;
        comments.putIfAbsent(paragraph, key);
        paragraphs.put(key, paragraph);
    }

    /// The comment that one answers.
    Optional<String> parent(String key) {
        return entry(key)
                .map(entry -> comments.get(entry.parent))
                .filter(parent -> !parent.equals(key));
    }

    boolean resolved(String key) {
        return entry(key).map(Entry::done).orElse(false);
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(paragraphs.get(key)).map(entries::get);
    }
}
