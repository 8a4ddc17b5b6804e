package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;

/// A Word document, read but not yet understood.
///
/// @param body paragraphs and grids in reading order
/// @param notes footnotes and endnotes by the key of their marks
/// @param language BCP 47 tag of the text; empty: not stated
/// @param changes how many tracked changes were accepted
/// @param chunks how many files within the file were not read
public record Manuscript(
        List<Flow> body,
        Map<String, List<Flow>> notes,
        Map<String, Commentary> comments,
        String language,
        int changes,
        int chunks) {

    /// A comment.
    ///
    /// @param date as the file states it; empty: not stated
    public record Commentary(String author, String date, String text) {}

    /// Reads the text of an open package. When most words are in another language than the one the
    /// styles state, that is the text's own, and only what differs from it stays marked.
    public static Manuscript read(WordPackage file) throws IOException {
        var source = Source.of(file);
        var first = read(file, source);
        var spoken = source.mostHeard();
        return Tongue.same(spoken, source.language())
                ? first
                : first.in(spoken, new Retongued(source.language(), spoken));
    }

    private Manuscript in(String spoken, Retongued retongued) {
        var told = new HashMap<String, List<Flow>>();
        notes.forEach((key, story) -> told.put(key, retongued.story(story)));
        return new Manuscript(retongued.story(body), told, comments, spoken, changes, chunks);
    }

    private static Manuscript read(WordPackage file, Source source) throws IOException {
        var relations = file.relations(file.main());
        var body = new ArrayList<Flow>();
        try (var xml = file.xml(file.main()).orElseThrow()) {
            xml.root(_ -> xml.children(name -> body(name, xml, source, relations, body)));
        }
        var notes = new HashMap<String, List<Flow>>();
        for (var part : relations.ofType("footnotes")) notes(file, part, "f", source, notes);
        for (var part : relations.ofType("endnotes")) notes(file, part, "e", source, notes);
        var comments = new LinkedHashMap<String, Commentary>();
        for (var part : relations.ofType("comments")) comments(file, part, source, comments);
        return new Manuscript(
                body, notes, comments, source.language(), source.changes(), source.chunks());
    }

    private static void body(
            String name, Xml xml, Source source, Relations relations, List<Flow> into)
            throws IOException {
        if (name.equals("w:body")) into.addAll(new StoryReader(xml, source, relations).read());
    }

    private static void comments(
            WordPackage file, String part, Source source, Map<String, Commentary> comments)
            throws IOException {
        var found = file.xml(part);
        if (found.isEmpty()) return;
        var relations = file.relations(part);
        try (var xml = found.get()) {
            xml.root(_ -> xml.children(_ -> comment(xml, source, relations, comments)));
        }
    }

    private static void comment(
            Xml xml, Source source, Relations relations, Map<String, Commentary> comments)
            throws IOException {
        var id = xml.attribute("id");
        var author = xml.attribute("author");
        var date = xml.attribute("date");
        var words = new StringBuilder();
        for (var flow : new StoryReader(xml, source, relations).read())
            if (flow instanceof Flow.Para para) words.append(para.text()).append('\n');
        comments.put(id, new Commentary(author, date, words.toString().strip()));
    }

    private static void notes(
            WordPackage file,
            String part,
            String prefix,
            Source source,
            Map<String, List<Flow>> notes)
            throws IOException {
        var found = file.xml(part);
        if (found.isEmpty()) return;
        var relations = file.relations(part);
        try (var xml = found.get()) {
            xml.root(
                    _ ->
                            xml.children(
                                    _ -> {
                                        var id = xml.attribute("id");
                                        var type = xml.attribute("type");
                                        if (type.isEmpty() || type.equals("normal"))
                                            notes.put(
                                                    prefix + id,
                                                    new StoryReader(xml, source, relations).read());
                                    }));
        }
    }
}
