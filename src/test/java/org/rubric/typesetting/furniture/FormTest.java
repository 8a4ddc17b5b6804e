package org.rubric.typesetting.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.typesetting.Part;

/// Header tables as files.
class FormTest {
    private static final String TABLE =
            """
            # a comment
            100 200
            1.5 | 1 masthead-label Study~Group: | 1 masthead-value {group}
            0 ?comment | 2x1 masthead-value a / b ; masthead-banner {x}{y}!
            0 * | 1x2 masthead-value | 1 masthead-value {who}
            0.75
            """;

    @Test
    void rowsCellsAndConditionsAreRead() {
        var form = Form.parse(TABLE);
        assertEquals(List.of(100, 200), form.widths());
        assertEquals(0.75, form.closing());
        assertEquals(
                List.of("", "comment", "*"),
                form.rows().stream().map(Form.Row::condition).toList());
        assertEquals(1.5, form.rows().getFirst().above());
        assertEquals(2, form.rows().get(1).cells().getFirst().columns());
        assertEquals(2, form.rows().get(2).cells().getFirst().rows());
        assertEquals(
                Part.MASTHEAD_BANNER,
                form.rows().get(1).cells().getFirst().text().getLast().part());
    }

    @Test
    void fieldsAreFilledInAndKeepTheirOwnSigns() {
        var cells = Form.parse(TABLE).rows().get(1).cells().getFirst().text();
        assertEquals("a\nb", cells.getFirst().filled(name -> "none"));
        assertEquals("1/~2/~!", cells.getLast().filled(name -> name.equals("x") ? "1/~" : "2/~"));
        var label = Form.parse(TABLE).rows().getFirst().cells().getFirst().text().getFirst();
        assertEquals("Study\u00A0Group:", label.filled(name -> ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"masthead-td", "masthead-contribution", "masthead-liaison"})
    void everyRowOfAFormFillsItsWidth(String name) {
        var form = Form.named(name);
        int columns = form.widths().size();
        var reaching = new int[form.rows().size() + 8];
        for (int r = 0; r < form.rows().size(); r++) {
            for (var cell : form.rows().get(r).cells())
                for (int below = 0; below < cell.rows(); below++)
                    reaching[r + below] += cell.columns();
            assertEquals(columns, reaching[r], name + ", row " + (r + 1));
        }
        int width = form.widths().stream().mapToInt(Integer::intValue).sum();
        assertEquals(9639, width, 1);
    }

    @Test
    void aMissingFormIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> Form.named("masthead-none"));
    }
}
