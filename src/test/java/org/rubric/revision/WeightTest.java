package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;

class WeightTest {

    private static Document text(String... lines) {
        var body = new java.util.ArrayList<Block>();
        for (int i = 0; i < lines.length; i++)
            body.add(Block.Paragraph.of(Id.of("p" + i), Inline.plain(lines[i])));
        return Document.of(FrontMatter.EMPTY, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The gateway is required to report.     | The gateway is recommended to report.     | REQUIREMENT
                    The gateway shall report.              | The gateway should report.                | REQUIREMENT
                    The gateway can optionally report.     | The gateway can report.                   | REQUIREMENT
                    It is prohibited from sleeping.        | It is required to sleep.                  | REQUIREMENT
                    The gateway is required to report.     | The gateway is not required to report.    | REQUIREMENT
                    It is required to answer two requests. | It is required to answer at least two requests. | REQUIREMENT
                    It reports every 10 minutes.           | It reports every 15 minutes.              | NUMBERS
                    It reports every ten minutes.          | It reports every fifteen minutes.         | NUMBERS
                    It reports every ten minutes.          | It reports every ten hours.               | NUMBERS
                    The level is 4 mm.                     | The level is 4 cm.                        | NUMBERS
                    See Table 6-1 for the rest.            | See Table 6-2 for the rest.               | NUMBERS
                    The gateway is required to tell it.    | The gateway is required to report it.     | WORDS
                    The big gateway reports.               | The gateway reports.                      | WORDS
                    The gate way reports, daily             | The gateway reports daily                | LOOKS
                    the gateway reports                    | The gateway reports                       | LOOKS
                    It says "flood".                       | It says “flood”.                          | LOOKS
                    """)
    void ofWordsThatBecameOthers(String before, String after, Weight weight) {
        var changes = Comparison.of(text(before), text(after)).changes();
        assertEquals(1, changes.size(), changes.toString());
        assertEquals(weight, Weight.of(changes.getFirst()), changes.toString());
    }

    @Test
    void rowsOfThousandsOfNumbersAreNumbers() {
        var row = "12 ".repeat(6_000);
        var changes = Comparison.of(text(row + "13"), text(row + "14")).changes();
        assertEquals(List.of(Weight.NUMBERS), changes.stream().map(Weight::of).toList());
    }

    @Test
    void ofWhatCameAndWent() {
        var before = text("One line that stays as it is.");
        var after = text("One line that stays as it is.", "The platform shall answer.");
        assertEquals(
                List.of(Weight.REQUIREMENT),
                Comparison.of(before, after).changes().stream().map(Weight::of).toList());
        assertEquals(
                List.of(Weight.REQUIREMENT),
                Comparison.of(after, before).changes().stream().map(Weight::of).toList());
    }

    @Test
    void ofWhatMoved() {
        var one = "The first of the lines, which tells of water.";
        var two = "Another line, which tells of sensors and of their care.";
        var three = "A third line that tells of nothing in particular.";
        var before =
                Document.of(
                        FrontMatter.EMPTY,
                        List.of(line("a", one), line("b", two), line("c", three)));
        var after =
                Document.of(
                        FrontMatter.EMPTY,
                        List.of(line("b", two), line("c", three), line("a", one)));
        var weights = Comparison.of(before, after).changes().stream().map(Weight::of).toList();
        assertTrue(weights.stream().allMatch(Weight.MOVED::equals), weights.toString());
        assertTrue(weights.size() > 0);
    }

    private static Block line(String id, String words) {
        return Block.Paragraph.of(Id.of(id), Inline.plain(words));
    }
}
