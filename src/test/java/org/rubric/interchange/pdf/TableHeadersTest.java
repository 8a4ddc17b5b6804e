package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;

/// Tables in a few letters: `C` heads a column, `R` a row, `.` is data; `C2` two columns, `C^2` two
/// rows.
class TableHeadersTest {

    private static TreeMap<Integer, List<Integer>> headers(String... rows) {
        var elements = new ArrayList<Element>();
        elements.add(new Element(0, -1, Role.DOCUMENT, Attributes.NONE));
        elements.add(new Element(1, 0, Role.TABLE, Attributes.NONE));
        int cell = 0;
        var numbers = new TreeMap<Integer, Integer>();
        for (var row : rows) {
            int tr = elements.size();
            elements.add(new Element(tr, 1, Role.TR, Attributes.NONE));
            for (var word : row.split(" ")) {
                var scope = word.startsWith("C") ? "Column" : word.startsWith("R") ? "Row" : "";
                int columns = word.matches(".\\d") ? word.charAt(1) - '0' : 1;
                int down = word.matches(".\\^\\d") ? word.charAt(2) - '0' : 1;
                var role = scope.isEmpty() ? Role.TD : Role.TH;
                numbers.put(elements.size(), cell++);
                elements.add(
                        new Element(
                                elements.size(),
                                tr,
                                role,
                                new Attributes("", "", "", scope, columns, down)));
            }
        }
        var found = new TreeMap<Integer, List<Integer>>();
        var headers = new TableHeaders(elements);
        numbers.forEach(
                (element, number) -> {
                    var names = headers.of(element).stream().map(numbers::get).toList();
                    if (!names.isEmpty()) found.put(number, names);
                });
        return found;
    }

    @Test
    void aPlainTableNeedsNoMoreThanScope() {
        assertEquals(new TreeMap<>(), headers("C C C", "R . .", "R . ."));
        assertEquals(new TreeMap<>(), headers(". .", ". ."));
    }

    @Test
    void twoRowsOfHeadersAreBothSaid() {
        // 0 over both rows, 1 over 2 and 3
        var headers = headers("C^2 C2", "C C", "R . .");
        assertEquals(List.of(1), headers.get(2));
        assertEquals(List.of(0), headers.get(4));
        assertEquals(List.of(1, 2, 4), headers.get(5));
        assertEquals(List.of(1, 3, 4), headers.get(6));
    }

    @Test
    void aHeaderOfSeveralRowsSpeaksForAllOfThem() {
        var headers = headers("C C C", "R^2 . .", ". .");
        assertEquals(List.of(1, 3), headers.get(4));
        assertEquals(List.of(1, 3), headers.get(6));
        assertEquals(List.of(2, 3), headers.get(7));
    }

    @Test
    void aHeaderAmongTheDataSpeaksForWhatIsBelow() {
        var headers = headers("C C", ". .", "C2", ". .");
        assertEquals(List.of(0), headers.get(2));
        assertEquals(List.of(0, 4), headers.get(5));
        assertEquals(List.of(1, 4), headers.get(6));
    }
}
