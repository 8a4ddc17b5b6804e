package org.rubric.interchange.word.writing;

import static org.rubric.document.Documents.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Remark;
import org.rubric.interchange.word.Schemas;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.document.DocumentKind;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.typesetting.Look;

/// Files are valid by the schemas of ISO/IEC 29500 (transitional), which POI carries compiled. POI
/// is looked for at run time: it is 15 MB that only this test wants.
class SchemaTest {
    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindOfDocument(DocumentKind kind) throws Exception {
        for (var look : Look.all())
            assertEquals(List.of(), errors(Written.of(Sample.document(kind), look)), look.name());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oddDocuments(long seed) throws Exception {
        var document = RandomDocuments.of(seed, 40);
        for (var look : Look.all())
            assertEquals(List.of(), errors(Written.of(document, look)), look.name());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void redlines(long seed) throws Exception {
        var commands = new RandomCommands(new Random(seed));
        var session = Session.of(RandomDocuments.of(seed, 40));
        var old = session.snapshot().document();
        for (int i = 0; i < 60; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        var now = session.snapshot().document();
        for (var look : Look.all()) {
            assertEquals(List.of(), errors(Recorded.of(old, now, look).written()), look.name());
            assertEquals(List.of(), errors(Recorded.of(now, old, look).written()), look.name());
        }
    }

    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(strings = {"T-REC-G.698.2-201811-I!!MSW-E", "Y.3507-201812", "ITUT-Recs-Skelet"})
    void realTexts(String name) throws Exception {
        var document = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        assertEquals(List.of(), errors(Written.of(document)));
    }

    @Test
    void aWrongFileIsTold() throws Exception {
        var text = Written.of(Sample.document()).text().replace("<w:body>", "<w:body><w:wrong/>");
        assertNotEquals(
                List.of(),
                Schemas.errors("word/document.xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void threadsOfComments() throws Exception {
        var written = Written.of(threads());
        assertEquals(List.of(), errors(written));
        var comments =
                found("w14:paraId=\"([0-7][0-9A-F]{7})\"", written.part("word/comments.xml"));
        var extended = written.part("word/commentsExtended.xml");
        assertEquals(comments, found("w15:paraId=\"([0-7][0-9A-F]{7})\"", extended));
        assertEquals(2, found("w15:done=\"(0)\"", extended).size());
        assertEquals(1, found("w15:done=\"(1)\"", extended).size());
        var first = comments.getFirst();
        assertEquals(List.of(first, first), found("w15:paraIdParent=\"(\\w+)\"", extended));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static Document threads() {
        var runs = new ArrayList<Inline>();
        var remarks = new ArrayList<Remark>();
        for (var name : List.of("one", "two", "three")) {
            var id = Id.of(name);
            boolean answer = !remarks.isEmpty();
            var parent = answer ? Optional.of(remarks.getFirst().id()) : Optional.<Id>empty();
            var said = "What " + name + " says.";
            boolean resolved = name.equals("two");
            remarks.add(new Remark.Comment(id, "Ada", Instant.EPOCH, said, resolved, parent));
            runs.add(new Inline.Anchor(id, Inline.Edge.START));
            runs.add(new Inline.Text("words", Marks.NONE));
            runs.add(new Inline.Anchor(id, Inline.Edge.END));
        }
        var line = Block.Paragraph.of(Id.of("p"), runs);
        return recommendation(line).withApparatus(new Apparatus(List.of(), remarks));
    }

    private static List<String> errors(Written written) throws Exception {
        return Schemas.errors(written.parts());
    }
}
