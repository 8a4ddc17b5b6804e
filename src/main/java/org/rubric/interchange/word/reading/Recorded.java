package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;

/// The text of a Word file with all the changes that are recorded in it (ISO/IEC 29500-1, 17.13.5),
/// read once; each state of the text is told from it. Not thread-safe.
///
/// State 0 is the text without any of the changes, each further one has those of one more author,
/// in the order of the authors' first dates.
public final class Recorded {
    /// Authors that have a state of their own.
    public static final int MOST_AUTHORS = 40;

    /// Whose changes those of all further authors are.
    public static final String OTHERS = "others";

    /// What may be told in all states together.
    private static final int MOST_CHARACTERS = 60_000_000;

    private static final int MOST_PIECES = 6_000_000;

    private final Source source;
    private final Story body;
    private final Map<String, Story> notes = new LinkedHashMap<>();
    private final Map<String, Remarked> comments = new LinkedHashMap<>();
    private final Threads threads;
    private final List<String> authors;
    private String spoken = "";
    private boolean told;

    private record Remarked(String author, String date, Story words) {}

    private Recorded(WordPackage file) throws IOException {
        source = Source.of(file);
        var relations = file.relations(file.main());
        body = body(file, relations);
        for (var part : relations.ofType("footnotes")) notes(file, part, "f");
        for (var part : relations.ofType("endnotes")) notes(file, part, "e");
        threads = Threads.read(file);
        for (var part : relations.ofType("comments")) comments(file, part);
        source.moves().settle();
        authors = source.census().order(most(), OTHERS);
    }

    private Story body(WordPackage file, Relations relations) throws IOException {
        var parts = new ArrayList<Story.Part>();
        try (var xml = file.xml(file.main()).orElseThrow()) {
            xml.root(
                    _ ->
                            xml.children(
                                    name -> {
                                        if (!name.equals("w:body")) return;
                                        var reader = new StoryReader(xml, source, relations);
                                        parts.addAll(reader.read().parts());
                                    }));
        }
        return new Story(List.copyOf(parts));
    }

    /// Reads the text of an open package.
    public static Recorded read(WordPackage file) throws IOException {
        return new Recorded(file);
    }

    /// The authors of the changes in the order of their states; the last is [#OTHERS] where there
    /// are too many.
    public List<String> authors() {
        return authors;
    }

    /// Whether authors were put together.
    public boolean bounded() {
        return source.census().people() > authors.size();
    }

    /// The text with all changes. To be told before any other state.
    public Manuscript accepted() throws IOException {
        var accepted = manuscript(Track.ACCEPTED);
        if (!told) spoken = source.mostHeard();
        told = true;
        source.again();
        return accepted.in(spoken, source.language());
    }

    /// A state before that.
    ///
    /// @param made how many authors' changes are in it
    public Manuscript state(int made) throws IOException {
        if (!told) accepted();
        return manuscript(made).in(spoken, source.language());
    }

    /// What an author changed, by the numbers of paragraphs and rows, and when last.
    ///
    /// @param place of the author, from 1
    public Map<Integer, String> touched(int place) {
        return source.census().touchedAt(place);
    }

    /// The paragraphs that one is joined with in some state.
    public Set<Integer> homes(int number) {
        return source.census().homes(number);
    }

    private int most() {
        int byLength = MOST_CHARACTERS / Math.max(1, source.changed());
        int byPieces = MOST_PIECES / Math.max(1, source.pieces());
        return Math.clamp(Math.min(byLength, byPieces), 1, MOST_AUTHORS);
    }

    private Manuscript manuscript(int made) throws IOException {
        var state = State.of(made, source);
        var flows = new StoryTeller(source, state).tell(body);
        var told = new HashMap<String, List<Flow>>();
        for (var note : notes.entrySet())
            told.put(note.getKey(), new StoryTeller(source, state).tell(note.getValue()));
        var remarks = new LinkedHashMap<String, Manuscript.Commentary>();
        for (var comment : comments.entrySet()) {
            var key = comment.getKey();
            var words =
                    new StoryTeller(
                            source, new State(Track.ACCEPTED, state.counters(), state.taken()));
            remarks.put(
                    key,
                    new Manuscript.Commentary(
                            comment.getValue().author(),
                            comment.getValue().date(),
                            words(words.tell(comment.getValue().words())),
                            threads.parent(key).orElse(""),
                            threads.resolved(key)));
        }
        return new Manuscript(
                flows, told, remarks, source.language(), source.census().count(), source.chunks());
    }

    private static String words(List<Flow> story) {
        var words = new StringBuilder();
        for (var flow : story)
            if (flow instanceof Flow.Para para) words.append(para.text()).append('\n');
        return words.toString().strip();
    }

    private void comments(WordPackage file, String part) throws IOException {
        var found = file.xml(part);
        if (found.isEmpty()) return;
        var relations = file.relations(part);
        try (var xml = found.get()) {
            xml.root(_ -> xml.children(_ -> comment(xml, relations)));
        }
    }

    private void comment(Xml xml, Relations relations) throws IOException {
        var key = xml.attribute("id");
        var author = xml.attribute("author");
        var date = xml.attribute("date");
        var reader = new StoryReader(xml, source, relations);
        comments.put(key, new Remarked(author, date, reader.read()));
        threads.comment(key, reader.last());
    }

    private void notes(WordPackage file, String part, String prefix) throws IOException {
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
