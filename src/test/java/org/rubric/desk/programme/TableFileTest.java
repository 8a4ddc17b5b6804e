package org.rubric.desk.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.OutputException;
import org.rubric.desk.Sample;
import org.rubric.document.DocumentKind;
import org.rubric.document.Identity;

class TableFileTest {
    @TempDir Path home;

    /// Whatever stands in the cells is read again by a reader that knows RFC 4180 alone.
    @Test
    void cellsAreReadAgain() {
        var chance = new Random(4180);
        var signs = new String[] {"a", ",", "\"", "\n", "é", " ", "水", ";", "1"};
        for (int round = 0; round < 300; round++) {
            int wide = 1 + chance.nextInt(5);
            var rows = new ArrayList<List<String>>();
            for (int i = chance.nextInt(6); i > 0; i--)
                rows.add(IntStream.range(0, wide).mapToObj(_ -> words(chance, signs)).toList());
            var columns = IntStream.range(0, wide).mapToObj(i -> "c" + i).toList();
            var read = read(new TableFile(columns, rows).text());
            assertEquals(columns, read.removeFirst());
            assertEquals(rows, read);
        }
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+41 22", "-2", "@SUM(A1)"})
    void noCellIsAFormula(String words) {
        var read = read(new TableFile(List.of("c"), List.of(List.of(words))).text());
        assertEquals("'" + words, read.getLast().getFirst());
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy() throws IOException {
        var table = new TableFile(List.of("c"), List.of());
        var file = home.resolve("t.csv");
        table.write(file);
        assertEquals("\uFEFFc\r\n", Files.readString(file));
        var wrong = assertThrows(OutputException.class, () -> table.write(home));
        assertTrue(wrong.getMessage().contains("it is a folder"), wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDATION, '', Y.x, '[Q4/20] Draft new Recommendation ITU-T Y.x: Title'",
        "RECOMMENDATION, Y.4906, Y.x, '[Q4/20] Draft Recommendation ITU-T Y.4906: Title'",
        "REVISED_RECOMMENDATION, Y.4906, '', '[Q4/20] Draft revised Recommendation ITU-T Y.4906: Title'",
        "SUPPLEMENT, '', Y.Sup.x, '[Q4/20] Draft Supplement ITU-T Y.Sup.x: Title'",
        "TECHNICAL_REPORT, '', '', '[Q4/20] Title'",
        "REPORT, '', '', '[Q4/20] Title'",
        "LIAISON_STATEMENT, '', '', '[Q4/20] Title'",
    })
    void theSubjectIsInTheFormOfItsKind(
            DocumentKind kind, String designation, String name, String subject) {
        var draft = Sample.draft();
        var identity = new Identity(designation, name, "Title", kind, "", "en");
        var document = draft.withFront(draft.front().withIdentity(identity));
        var group = Sample.catalogue().group();
        assertEquals(subject, new MailSubject(document, group).words());
    }

    @ParameterizedTest
    @CsvSource({
        "Smart cities, a smart city and smart cities, true",
        "Digital twins, 'the digital twin of a quay', true",
        "Digital twins, 'digital twinning', false",
        "Blockchain & DLT, 'use of Blockchain & DLT', true",
        "Accessibility, 'inaccessibility', false",
        "Machine Learning, 'MACHINE LEARNING models', true",
        "Metaverse, '', false",
    })
    void aTopicIsKnownAmongWords(String topic, String words, boolean known) {
        assertEquals(known, TopicWords.of(topic).matcher(words).find());
        assertTrue(TopicWords.same(topic.toUpperCase() + ".", topic));
        assertFalse(TopicWords.same(topic + " x", topic));
    }

    private static String words(Random chance, String[] signs) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(8); i > 0; i--) text.append(signs[chance.nextInt(9)]);
        return text.toString();
    }

    private static List<List<String>> read(String text) {
        assertTrue(text.startsWith("\uFEFF"));
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"')
                    cell.append(text.charAt(++i));
                else quoted = false;
            } else if (c == '"') quoted = true;
            else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r') {
                assertEquals('\n', text.charAt(++i));
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else cell.append(c);
        }
        assertTrue(row.isEmpty() && !quoted, "the last line is ended");
        return rows;
    }
}
