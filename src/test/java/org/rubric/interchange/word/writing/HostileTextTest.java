package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// Whatever a document holds, its file is well formed.
class HostileTextTest {
    @TempDir Path folder;

    private static void wellFormed(Written written) throws Exception {
        for (var part : written.parts().entrySet()) {
            if (!part.getKey().endsWith(".xml") && !part.getKey().endsWith(".rels")) continue;
            var reader =
                    XMLInputFactory.newDefaultFactory()
                            .createXMLStreamReader(new ByteArrayInputStream(part.getValue()));
            while (reader.hasNext()) reader.next();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u001f",
                "a\ud800b",
                "\udc00",
                "\ufffe\uffff",
                "]]>",
                "<w:p>&amp;",
                "\"'",
                "😀",
                "\t\n\t"
            })
    void signsThatXmlHasNoPlaceFor(String words) throws Exception {
        var link = new Inline.Text(words, Marks.NONE.withLink("http://x/" + words));
        var body = clause("c", words, p(words, link), equation("e", words), table("t", words));
        var document = recommendation(body);
        document =
                document.withFront(
                        document.front()
                                .withIdentity(document.front().identity().withTitle(words)));
        wellFormed(Written.of(document));
    }

    @Test
    void aVeryLongParagraph() throws Exception {
        var written = Written.of(recommendation(p("x😀".repeat(100_000))));
        wellFormed(written);
        assertFalse(written.text().contains("\uFFFD"));
        assertTrue(written.text().contains("x😀".repeat(100_000)));
    }

    @Test
    void deepClausesAndTables() throws Exception {
        Block inner = p("deep");
        for (int i = 0; i < 20; i++)
            inner =
                    new Exhibit.Table(
                            Id.of("t" + i),
                            Traits.NONE,
                            Block.Line.of(Id.of("l" + i), ""),
                            Exhibit.Table.Frame.PLAIN,
                            List.of(
                                    new Exhibit.Row(
                                            Id.of("r" + i), Traits.NONE, List.of(cell(inner)))),
                            List.of());
        for (int i = 0; i < 60; i++) inner = clause("c" + i, "Clause " + i, inner);
        var document = recommendation(inner);
        wellFormed(Written.of(document));
        assertEquals(document, Written.of(document).read(folder).base());
        for (int i = 60; i < 300; i++) inner = clause("c" + i, "Clause " + i, inner);
        var deeper = Written.of(recommendation(inner));
        wellFormed(deeper);
        assertEquals("word.source", deeper.findings().getFirst().code());
    }

    @Test
    void aHugeTable() {
        var rows = new ArrayList<Exhibit.Row>();
        for (int i = 0; i < 5_000; i++) rows.add(row("a", "b", "c", "d"));
        var document = recommendation(table("t", "Huge", rows.toArray(Exhibit.Row[]::new)));
        assertTimeout(Duration.ofSeconds(20), () -> wellFormed(Written.of(document)));
    }

    @Test
    void cellsThatReachTooFar() throws Exception {
        var reach = new Exhibit.Cell.Reach(1_000_000, 1_000_000);
        var wide =
                new Exhibit.Cell(
                        Id.of("w"),
                        Traits.NONE,
                        reach,
                        Exhibit.Cell.Alignment.LEFT,
                        false,
                        List.of(p("wide")));
        var first = new Exhibit.Row(Id.of("r"), Traits.NONE, List.of(wide));
        wellFormed(Written.of(recommendation(table("t", "T", first, row("a", "b")))));
    }

    @Test
    void namesOfBookmarksAreReadBack() {
        var names = new Names();
        for (var id : List.of("w1", "r0123456789abcdef", "a.b-c_d/e")) {
            var name = names.of(Id.of(id));
            assertTrue(name.matches("_r[A-Za-z0-9_]{1,38}"), name);
            assertEquals(id, Names.id(name).orElseThrow().value());
        }
        var longName = names.of(Id.of("x".repeat(60)));
        assertTrue(longName.length() <= 40, longName);
        assertTrue(Names.id(longName).isEmpty());
        assertTrue(Names.id("_Ref123").isEmpty());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        Document document = Sample.document();
        assertEquals(
                java.util.Arrays.hashCode(Written.of(document).bytes()),
                java.util.Arrays.hashCode(Written.of(document).bytes()));
    }
}
