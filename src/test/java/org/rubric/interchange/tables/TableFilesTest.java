package org.rubric.interchange.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {
    @TempDir private Path folder;

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    private Table read(String name, byte[] bytes) throws IOException {
        return TableFiles.read(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ",", "|"})
    void theSignThatCutsTheRowsAlikeIsTaken(String sign) throws IOException {
        var words =
                String.join(sign, "Number", "Title")
                        + "\r\n"
                        + String.join(sign, "Y.4000", "\"Things, and; more | of\tthem\"")
                        + "\n\n"
                        + String.join(sign, "Y.4001", "Said \"\"so\"\"");
        assertEquals(
                List.of(
                        List.of("Number", "Title"),
                        List.of("Y.4000", "Things, and; more | of them"),
                        List.of("Y.4001", "Said \"\"so\"\"")),
                cells(Separated.read(words)));
    }

    @Test
    void rowsAreCountedAsInTheSource() throws IOException {
        var rows = Separated.read("a,b\n\n\nc,d\n").rows();
        assertEquals(4, rows.getLast().number());
    }

    @Test
    void aQuotedCellMayHoldLinesAndAnOpenQuoteIsALetter() throws IOException {
        assertEquals(
                List.of(List.of("one two", "b"), List.of("5\" pipe", "d")),
                cells(Separated.read("\"one\ntwo\",b\n5\" pipe,d\n")));
        assertEquals(
                List.of(List.of("\"never closed", "b"), List.of("c", "d")),
                cells(Separated.read("\"never closed,b\nc,d\n")));
    }

    @Test
    void everyEncodingOfASpreadsheet() throws IOException {
        var words =
                "Name;Land\nJo\u00e3o Costa;Portugal\nIn\u00eas \u2013 M\u00fcller;\u00d6sterreich\n";
        var plain = cells(Separated.read(words));
        assertEquals(plain, cells(read("a.csv", words.getBytes(UTF_8))));
        assertEquals(plain, cells(read("b.csv", ("\uFEFF" + words).getBytes(UTF_8))));
        assertEquals(plain, cells(read("c.csv", ("\uFEFF" + words).getBytes(UTF_16LE))));
        assertEquals(plain, cells(read("d.csv", ("\uFEFF" + words).getBytes(UTF_16BE))));
        assertEquals(plain, cells(read("e.csv", words.getBytes(UTF_16LE))));
        assertEquals(plain, cells(read("f.csv", words.getBytes(Charset.forName("windows-1252")))));
    }

    @Test
    void theTableOfAWebPage() throws IOException {
        var html =
                """
                <html><body><table><tr><td>layout <table>
                <thead><tr><th>Number</th><th>Title</th><th>Date</th></tr></thead>
                <tr><td rowspan=2><a href="x">Y.4000</a></td><td>Overview&nbsp;of <b>things</b></td>
                <td>06/2012</td></tr>
                <tr><td colspan="2">Corr. 1</td></tr>
                <tr><td>Y.4001<td>Open<td>
                </table></td></tr></table>""";
        assertEquals(
                List.of(
                        List.of("Number", "Title", "Date"),
                        List.of("Y.4000", "Overview of things", "06/2012"),
                        List.of("Y.4000", "Corr. 1", ""),
                        List.of("Y.4001", "Open", "")),
                cells(TableFiles.table(html, "not this")));
        assertEquals(List.of(List.of("a", "b")), cells(TableFiles.table("<p>none</p>", "a\tb")));
    }

    @Test
    void aBibliography() throws IOException {
        var bib =
                """
                Some words before.
                @string{itu = "ITU-T"}
                @techreport{rfc8259, title={The {JavaScript} Object Notation}, series={RFC},
                  number=8259, year=2017, month=dec, institution={IETF}}
                @standard(y4000, title = "Overview of " # "things", number = {Y.4000},
                  organization = itu, year = {2012}, url={https://handle.itu.int/11.1002/1000/11559})
                @comment{nothing}
                @book{costa, author={Jo{\\~a}o Costa}, title={Fl\\"usse \\& Fluten}, year=2020}
                @broken{never, title={ends
                """;
        assertEquals(
                List.of(
                        List.of("key", "designation", "title", "date", "organization", "link"),
                        List.of(
                                "rfc8259",
                                "IETF RFC 8259",
                                "The JavaScript Object Notation",
                                "2017-12",
                                "IETF",
                                ""),
                        List.of(
                                "y4000",
                                "ITU-T Y.4000",
                                "Overview of things",
                                "2012",
                                "ITU-T",
                                "https://handle.itu.int/11.1002/1000/11559"),
                        List.of("costa", "", "Fl\u00fcsse & Fluten", "2020", "", "")),
                cells(read("a.bib", bib.getBytes(UTF_8))));
    }

    @Test
    void whatIsNoTableSaysSo() {
        var zip = new byte[] {'P', 'K', 3, 4};
        var sentence = assertThrows(IOException.class, () -> read("a.xlsx", zip)).getMessage();
        assertTrue(sentence.contains("save it as CSV first"), sentence);
        assertThrows(IOException.class, () -> read("b.csv", new byte[0]));
        assertThrows(IOException.class, () -> TableFiles.read(folder.resolve("no-such.csv")));
    }

    @Test
    void aMillionRowsAreRefusedInOneSentence() throws IOException {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < 1_000_000; i++)
            out.write(("Y." + i + ",Title " + i + ",2020\n").getBytes(UTF_8));
        var sentence =
                assertThrows(IOException.class, () -> read("many.csv", out.toByteArray()))
                        .getMessage();
        assertTrue(sentence.contains("more than 100,000 rows"), sentence);
    }

    @Test
    void boundsHold() {
        var wide =
                assertThrows(
                        IOException.class,
                        () -> Separated.read("a,b\n".repeat(30) + ",".repeat(5000)));
        assertTrue(wide.getMessage().contains("columns"), wide.getMessage());
        var bytes = assertThrows(IOException.class, () -> Separated.read("a".repeat(90_000)));
        assertTrue(bytes.getMessage().contains("longer than"), bytes.getMessage());
        var quotes = "\"".repeat(200_001) + ",\"a";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(IOException.class, () -> Separated.read(quotes)));
    }

    /// What is written is read back, whatever stands in it.
    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var random = new Random(7);
        var letters = "ab ,;\"\t|\u00e9\u4e2d'\\".toCharArray();
        for (int run = 0; run < 300; run++) {
            var rows = new ArrayList<List<String>>();
            for (int i = 0; i < 6; i++) {
                var row = new ArrayList<String>();
                for (int j = 0; j < 3; j++) {
                    var cell = new StringBuilder("x");
                    for (int k = random.nextInt(6); k > 0; k--)
                        cell.append(letters[random.nextInt(letters.length)]);
                    row.add(Cells.clean(cell));
                }
                rows.add(row);
            }
            var words = CommaSeparated.write(List.of("one", "two", "three"), rows);
            var read = cells(Separated.read(words));
            assertEquals(rows, read.subList(1, read.size()), words);
        }
    }

    /// Bytes of any kind give a table or one sentence.
    @Test
    void anyBytesEndInATableOrASentence() throws IOException {
        var random = new Random(11);
        for (int run = 0; run < 400; run++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (var end : List.of("csv", "bib", "html")) {
                try {
                    assertTrue(!read("any." + end, bytes).rows().isEmpty());
                } catch (IOException e) {
                    assertTrue(e.getMessage().endsWith("."), e.getMessage());
                }
            }
        }
    }

    /// A macro that doubles itself line by line would fill any memory.
    @Test
    void aMacroThatDoublesItselfIsRefused() {
        var bib = new StringBuilder("@string{a={" + "x".repeat(1000) + "}}\n");
        for (int i = 0; i < 22; i++) bib.append("@string{a=a#a}\n");
        bib.append("@book{b, title=a}\n");
        var bytes = bib.toString().getBytes(UTF_8);
        var told = assertThrows(IOException.class, () -> read("a.bib", bytes)).getMessage();
        assertTrue(told.contains("50,000 characters"), told);
    }

    /// Each value is short enough, and all of them together are a thousand times the file.
    @Test
    void aMacroThatIsUsedTooOftenIsRefused() {
        var bib = new StringBuilder("@string{a={" + "x".repeat(40_000) + "}}\n");
        for (int i = 0; i < 4000; i++) bib.append("@string{a" + i + "=a}\n");
        var bytes = bib.toString().getBytes(UTF_8);
        assertThrows(IOException.class, () -> read("a.bib", bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "'=1",
                "''=1",
                "-",
                "=\"a\",b"
            })
    void aCellThatASpreadsheetWouldReckonIsGuarded(String cell) throws IOException {
        var csv = CommaSeparated.write(List.of("one", "two"), List.of(List.of(cell, "x")));
        var row = csv.split("\n", 2)[1];
        assertTrue(row.startsWith("'") || row.startsWith("\"'"), row);
        var back = cells(Separated.read(csv)).get(1).getFirst();
        assertEquals(Cells.clean(cell), back, "it goes round");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "+1.5",
                "+41 22 730 5111",
                "+1 (555) 123-4567",
                "a=b",
                "Q1/20",
                "'tis",
                "' =",
                "x@y.example",
                "'",
                ""
            })
    void numbersTelephoneNumbersAndWordsAreNot(String cell) throws IOException {
        var csv = CommaSeparated.write(List.of("one", "two"), List.of(List.of(cell, "x")));
        assertEquals(cell + ",x", csv.split("\n", 2)[1].strip());
        assertEquals(cell, cells(Separated.read(csv)).get(1).getFirst());
    }
}
