package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Placement;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Settings;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.typesetting.Look;

/// What is written opens as what was written.
class RoundTripTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void oddDocumentsComeBackInEveryLook(long seed) throws IOException {
        var document = RandomDocuments.of(seed, 40);
        for (var look : Look.all()) {
            var written = Written.of(document, look);
            assertArrayEquals(written.bytes(), Written.of(document, look).bytes());
            assertEquals(document, written.read(folder).base(), look.name());
        }
    }

    @Test
    @Tag("corpus")
    void realTextsComeBack() throws IOException {
        for (var file : Corpus.all()) {
            var first = new WordImporter().read(file, Progress.NONE).base();
            assertEquals(first, Written.of(first).read(folder).base(), file.toString());
        }
    }

    @Test
    void pagesOfTheContentsAreToldAndComeBack() throws IOException {
        var document = Sample.document();
        var placement = new Placement(Map.of(Id.of("c6"), 1), List.of("1", "iv"));
        var out = new ByteArrayOutputStream();
        new WordExporter(placement).write(document, Look.DRAFT, out, Progress.NONE);
        var written = new Written(out.toByteArray(), List.of());
        assertTrue(written.text().contains(">iv</w:t>"));
        assertEquals(document, written.read(folder).base());
    }

    /// Somebody else's program writes the text anew: what is seen is what counts.
    @Test
    void aChangedTextIsReadNotTheSource() throws IOException {
        var document = Sample.document();
        var read = changed(Written.of(document), "floods", "droughts");
        assertNotEquals(document, read);
        assertTrue(words(read).contains("droughts"), words(read));
        assertEquals(ids(document), ids(read));
    }

    /// What Word has no word for, and what it shows unchanged, is remembered: all but the paragraph
    /// that was changed is the block that it was.
    @Test
    void theRestOfAChangedTextIsRemembered() throws IOException {
        var settings =
                new Settings(
                        Settings.Policy.COMPUTED,
                        Settings.Captions.CONTINUOUS,
                        Settings.Origin.FIRST,
                        "");
        var document = Sample.document().withSettings(settings);
        var read = changed(Written.of(document), "Walk to ", "Run to ");
        assertEquals(settings, read.settings());
        assertEquals(document.front().identity(), read.front().identity());
        assertEquals(document.body().get(2), read.body().get(2));
        assertEquals(document.body().get(4), read.body().get(4));
        assertTrue(words(read).contains("Run to"), words(read));
    }

    @Test
    void aChangedItemKeepsItsChange() throws IOException {
        var document = Sample.document();
        var read = changed(Written.of(document), ">first;<", ">first of all;<");
        var item = read.find(document.body().get(5).parts().get(2).id()).orElseThrow();
        assertEquals("first of all;", org.rubric.document.Inline.text(item.runs()));
    }

    private Document changed(Written written, String words, String others) throws IOException {
        var changed = folder.resolve("changed.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var part : written.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var bytes = part.getValue();
                if (part.getKey().equals("word/document.xml"))
                    bytes =
                            new String(bytes, StandardCharsets.UTF_8)
                                    .replace(words, others)
                                    .getBytes(StandardCharsets.UTF_8);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return new WordImporter().read(changed, Progress.NONE).base();
    }

    private static String words(Document document) {
        var words = new StringBuilder();
        document.forEach(b -> words.append(org.rubric.document.Inline.text(b.runs())).append('\n'));
        return words.toString();
    }

    /// Of clauses, tables and figures.
    private static Set<Id> ids(Document document) {
        var ids = new HashSet<Id>();
        for (var block : document.body())
            block.forEach(
                    b -> {
                        if (b instanceof Block.Clause
                                || b instanceof Block.Definition
                                || b instanceof Block.Reference
                                || b instanceof org.rubric.document.Exhibit.Table) ids.add(b.id());
                    });
        return ids;
    }

    /// Without its source a real text keeps its structure: headings, tables, captions.
    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(strings = {"T-REC-G.698.2-201811-I!!MSW-E", "Y.3507-201812"})
    void theVisibleTextAloneSaysTheSame(String name) throws IOException {
        var first = new WordImporter().read(Corpus.docx(name), Progress.NONE);
        var again = Written.of(first.base()).readBare(folder);
        assertEquals(first.tally().headings(), again.tally().headings());
        assertEquals(first.tally().tables(), again.tally().tables());
        assertEquals(first.tally().figures(), again.tally().figures());
        assertEquals(first.tally().abbreviations(), again.tally().abbreviations());
        assertEquals(headings(first.base()), headings(again.base()));
    }

    private static String headings(Document document) {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var out = new StringBuilder();
        for (var block : resolved.body())
            block.forEach(
                    b -> {
                        if (b instanceof Block.Clause c)
                            out.append(numbering.level(c.id()))
                                    .append(numbering.label(c.id()).orElseThrow().number())
                                    .append(org.rubric.document.Inline.text(c.title().runs()))
                                    .append('\n');
                    });
        return out.toString();
    }
}
