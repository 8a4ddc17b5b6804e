package org.rubric.editing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

public class TableGridTest {

    /// Whether every row fills the grid, every cell reaches as far as it says, and widths are those
    /// of the columns.
    public static boolean exact(Table table) {
        var grid = TableGrid.of(table);
        var widths = table.frame().widths();
        int header = table.frame().headerRows();
        return grid.workable()
                && grid.filled().slots().size() == grid.slots().size()
                && grid.slots().stream().allMatch(slot -> slot.told() == slot.cell())
                && (widths.isEmpty() || widths.equals(grid.widths()))
                && header >= 0
                && header <= table.rows().size();
    }

    /// Rows of `word` or `word:across,down`.
    public static Table table(String... rows) {
        var all = new ArrayList<Exhibit.Row>();
        for (int r = 0; r < rows.length; r++) {
            var cells = new ArrayList<Cell>();
            for (var word : rows[r].split(" ")) {
                if (word.isEmpty()) continue;
                var parts = word.split(":");
                var reach = Cell.Reach.ONE;
                if (parts.length > 1) {
                    var numbers = parts[1].split(",");
                    reach =
                            new Cell.Reach(
                                    Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
                }
                var text = Documents.named("p" + parts[0], Documents.p(parts[0]));
                cells.add(
                        new Cell(
                                Id.of(parts[0]),
                                Traits.NONE,
                                reach,
                                Cell.Alignment.LEFT,
                                false,
                                List.of(text)));
            }
            all.add(new Exhibit.Row(Id.of("row" + r), Traits.NONE, cells));
        }
        return Documents.table("t", "Caption", all.toArray(Exhibit.Row[]::new));
    }

    /// The grid as a picture: the word of the cell that takes each place, `·` for a new one.
    public static String picture(Table table) {
        var grid = TableGrid.of(table);
        var lines = new ArrayList<String>();
        for (int row = 0; row < table.rows().size(); row++) {
            var words = new ArrayList<String>();
            for (int column = 0; column < grid.columns(); column++)
                words.add(grid.at(row, column).map(s -> word(s.cell())).orElse("!"));
            lines.add(String.join(" ", words));
        }
        return String.join(" / ", lines);
    }

    private static String word(Cell cell) {
        var words = cell.body().stream().map(block -> Inline.text(block.runs())).toList();
        var text = String.join("+", words);
        return text.isEmpty() ? "·" : text;
    }

    @Test
    void cellsStandInTheFirstFreeColumn() {
        assertEquals("a b / c c", picture(table("a b", "c:2,1")));
        assertEquals("a b / a c / d e", picture(table("a:1,2 b", "c", "d e")));
        assertEquals("a a b / a a c", picture(table("a:2,2 b", "c")));
    }

    @Test
    void aCellNeverTakesWhatAnotherHolds() {
        assertEquals("x a / b a / c d", picture(table("x a:1,2", "b:2,1", "c d")));
        assertEquals("a / b", picture(table("a:1,9", "b")).replace("a ! / a b", "a / b"));
    }

    @Test
    void holesAreFilledOnce() {
        var ragged = table("a b c", "d");
        assertFalse(exact(ragged));
        var whole = filled(ragged);
        assertEquals("a b c / d · ·", picture(whole));
        assertTrue(exact(whole));
        assertEquals(whole.rows(), filled(whole).rows());
        assertTrue(filled(whole).rows().getFirst() == whole.rows().getFirst());
    }

    private static Table filled(Table t) {
        var rows = TableGrid.of(t).filled().told();
        return new Table(t.id(), t.traits(), t.caption(), t.frame(), rows, t.notes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTableIsTooOdd(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var rows = new String[1 + random.nextInt(6)];
            int id = 0;
            for (int r = 0; r < rows.length; r++) {
                var row = new StringBuilder();
                for (int c = random.nextInt(5); c > 0; c--)
                    row.append("c")
                            .append(id++)
                            .append(":")
                            .append(1 + random.nextInt(4))
                            .append(",")
                            .append(1 + random.nextInt(4))
                            .append(" ");
                rows[r] = row.toString().strip();
            }
            var table = table(rows);
            var whole = filled(table);
            assertTrue(exact(whole), () -> picture(table) + " became " + picture(whole));
            assertFalse(picture(whole).contains("!"), () -> picture(whole));
        }
    }

    @Test
    void aHostileTableIsNotFilled() {
        var one =
                new Cell(
                        Id.of("c"),
                        Traits.NONE,
                        new Cell.Reach(2_000_000_000, 2_000_000_000),
                        Cell.Alignment.LEFT,
                        false,
                        List.of());
        var rows = new ArrayList<Exhibit.Row>();
        for (int i = 0; i < 6000; i++)
            rows.add(
                    new Exhibit.Row(
                            Id.of("r" + i), Traits.NONE, i == 0 ? List.of(one) : List.of()));
        var grid = TableGrid.of(Documents.table("t", "", rows.toArray(Exhibit.Row[]::new)));
        assertEquals(200, grid.columns());
        assertFalse(grid.workable());
    }
}
