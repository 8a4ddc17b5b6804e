package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private static final String ROOM = "org.openxmlformats.schemas.wordprocessingml.x2006.main.";
    private static final Map<String, String> ROOTS =
            Map.of(
                    "word/document.xml", "DocumentDocument",
                    "word/styles.xml", "StylesDocument",
                    "word/settings.xml", "SettingsDocument",
                    "word/numbering.xml", "NumberingDocument",
                    "word/footnotes.xml", "FootnotesDocument",
                    "word/comments.xml", "CommentsDocument",
                    "word/header1.xml", "HdrDocument",
                    "word/footer1.xml", "FtrDocument",
                    "word/footer2.xml", "FtrDocument");

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
        assertNotEquals(List.of(), errors("word/document.xml", text.getBytes("UTF-8")));
    }

    private static List<String> errors(Written written) throws Exception {
        var errors = new ArrayList<String>();
        for (var part : written.parts().entrySet())
            if (ROOTS.containsKey(part.getKey()))
                errors.addAll(errors(part.getKey(), part.getValue()));
        return errors;
    }

    /// What a file says may be ignored is no part of what the schemas describe (ISO/IEC 29500-3,
    // 7.2).
    private static byte[] understood(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains(" mc:Ignorable=\"w14\"")) return bytes;
        return text.replaceAll(" (w14:\\w+|mc:Ignorable)=\"[^\"]*\"", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> errors(String part, byte[] bytes) throws Exception {
        var root = root(part);
        var factory = root.getField("Factory").get(null);
        var parse = factory.getClass().getMethod("parse", InputStream.class);
        var parsed = parse.invoke(factory, new ByteArrayInputStream(understood(bytes)));
        var found = new ArrayList<Object>();
        var options = Class.forName("org.apache.xmlbeans.XmlOptions");
        var listening = options.getConstructor().newInstance();
        options.getMethod("setErrorListener", Collection.class).invoke(listening, found);
        Class.forName("org.apache.xmlbeans.XmlObject")
                .getMethod("validate", options)
                .invoke(parsed, listening);
        return found.stream().map(e -> part + ": " + shortened(e.toString())).toList();
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(300, words.length()));
    }

    private static Class<?> root(String part) {
        try {
            return Class.forName(ROOM + ROOTS.get(part));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("POI's schemas (poi-ooxml-full) are not on the class path", e);
        }
    }
}
