package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table.Frame;
import org.rubric.document.Exhibit.Table.Use;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;

/// Reads a table element: spans, header rows, what stands in the cells. The grid comes out without
/// holes: a row that is too short is filled up.
final class TableReader {
    private final Sheet sheet;
    private final Pictures pictures;
    private final List<List<Slot>> rows = new ArrayList<>();

    /// Rows that are taken from above, for each grid column.
    private final int[] busy = new int[Bounds.MOST_COLUMNS];

    private int columns;

    TableReader(Sheet sheet, Pictures pictures) {
        this.sheet = sheet;
        this.pictures = pictures;
    }

    /// A cell that is being read.
    private record Slot(Cell cell, boolean bold) {}

    /// Empty for a table without cells.
    Optional<Exhibit.Table> read(Element table) {
        List<Inline> caption = List.of();
        for (var child : table.children())
            switch (child.normalName()) {
                case "caption" -> caption = caption(child);
                case "thead" -> section(child, true);
                case "tbody", "tfoot" -> section(child, false);
                case "tr" -> row(child, false);
                default -> {}
            }
        if (columns == 0) return Optional.empty();
        return Optional.of(made(caption));
    }

    private List<Inline> caption(Element element) {
        var pieces = new BlockReader(sheet, pictures, true).read(element, Marks.NONE);
        return pieces.isEmpty() ? List.of() : Labels.caption(pieces.getFirst().block().runs());
    }

    private void section(Element section, boolean head) {
        for (var child : section.children()) if (child.normalName().equals("tr")) row(child, head);
    }

    private void row(Element row, boolean head) {
        if (sheet.of(row).hidden()) return;
        var slots = new ArrayList<Slot>();
        int at = 0;
        for (var element : row.children()) {
            boolean header = element.normalName().equals("th");
            if (!header && !element.normalName().equals("td")) continue;
            while (at < busy.length && busy[at] > 0) at++;
            int wide = span(element.attr("colspan"), Bounds.MOST_COLUMNS);
            int tall = span(element.attr("rowspan"), Bounds.MOST_ROWS);
            Bounds.table(rows.size() + 1, at + 1);
            wide = Math.min(wide, free(at));
            slots.add(slot(element, new Cell.Reach(wide, tall), header || head));
            Arrays.fill(busy, at, at + wide, tall);
            at += wide;
            columns = Math.max(columns, at);
        }
        for (int i = 0; i < busy.length; i++) if (busy[i] > 0) busy[i]--;
        rows.add(slots);
    }

    /// Columns from there on that no cell above reaches into.
    private int free(int at) {
        int to = at;
        while (to < busy.length && busy[to] == 0) to++;
        return to - at;
    }

    private static int span(String words, int most) {
        if (!words.strip().matches("\\d{1,6}")) return 1;
        return Math.clamp(Integer.parseInt(words.strip()), 1, most);
    }

    private Slot slot(Element element, Cell.Reach reach, boolean header) {
        var css = sheet.of(element);
        var marks = Looks.of(element, new Css(css.values()), Marks.NONE);
        var raised = marks.without(Style.SUPERSCRIPT).without(Style.SUBSCRIPT);
        var body = new ArrayList<Block>();
        for (var piece : new BlockReader(sheet, pictures, true).read(element, raised))
            body.add(piece.block());
        boolean bold = !body.isEmpty() && body.stream().allMatch(TableReader::bold);
        if (body.isEmpty()) body.add(Block.Paragraph.of(Id.fresh(), List.of()));
        var alignment = alignment(element, css, header);
        var cell = new Cell(Id.fresh(), Traits.NONE, reach, alignment, header, body);
        return new Slot(cell, bold);
    }

    private static boolean bold(Block block) {
        if (block.runs().isEmpty()) return block.parts().isEmpty();
        for (var run : block.runs())
            if (run instanceof Inline.Text(var text, var marks)
                    && !text.isBlank()
                    && !marks.has(Style.BOLD)) return false;
        return true;
    }

    private static Cell.Alignment alignment(Element element, Css css, boolean header) {
        var words = css.value("text-align");
        if (words.isEmpty()) words = element.attr("align").toLowerCase(java.util.Locale.ROOT);
        var first = element.firstElementChild();
        if (words.isEmpty() && first != null) {
            words = Css.of(first.attr("style")).value("text-align");
            if (words.isEmpty()) words = first.attr("align").toLowerCase(java.util.Locale.ROOT);
        }
        return switch (words) {
            case "center", "middle" -> Cell.Alignment.CENTRE;
            case "right", "end" -> Cell.Alignment.RIGHT;
            case "" -> header ? Cell.Alignment.CENTRE : Cell.Alignment.LEFT;
            default -> Cell.Alignment.LEFT;
        };
    }

    private Exhibit.Table made(List<Inline> caption) {
        int heads = heads();
        var made = new ArrayList<Exhibit.Row>();
        var reached = new int[columns];
        for (int i = 0; i < rows.size(); i++) {
            var cells = new ArrayList<Cell>();
            int at = 0;
            for (var slot : rows.get(i)) {
                while (at < columns && reached[at] > i) at++;
                var cell = fitted(slot.cell(), rows.size() - i, i < heads);
                cells.add(cell);
                int end = Math.min(columns, at + cell.reach().columns());
                Arrays.fill(reached, at, end, i + cell.reach().rows());
                at = end;
            }
            for (; at < columns; at++) if (reached[at] <= i) cells.add(filler(i < heads));
            made.add(new Exhibit.Row(Id.fresh(), Traits.NONE, cells));
        }
        var id = Id.fresh();
        var notes = notes(made);
        var use = caption.isEmpty() ? Use.UNCAPTIONED : Use.CAPTIONED;
        return new Exhibit.Table(
                id,
                Traits.NONE,
                Block.Line.of(id.part("caption"), caption),
                new Frame(List.of(), heads, use, false),
                made,
                notes);
    }

    /// Rows at the top that are all headers; where the source has no word for headers, a first row
    /// all in bold.
    private int heads() {
        int heads = 0;
        while (heads < rows.size() && all(rows.get(heads), true)) heads++;
        if (heads == 0 && rows.size() > 1 && all(rows.getFirst(), false)) return 1;
        return heads == rows.size() && heads > 1 ? 1 : heads;
    }

    private static boolean all(List<Slot> row, boolean marked) {
        return !row.isEmpty() && row.stream().allMatch(s -> marked ? s.cell().header() : s.bold());
    }

    /// A header is bold by being one, and no cell reaches below the table.
    private static Cell fitted(Cell cell, int below, boolean head) {
        var reach = new Cell.Reach(cell.reach().columns(), Math.min(below, cell.reach().rows()));
        boolean header = cell.header() || head;
        var body = header ? cell.body().stream().map(TableReader::thin).toList() : cell.body();
        return new Cell(cell.id(), cell.traits(), reach, cell.alignment(), header, body);
    }

    private static Block thin(Block block) {
        if (block.runs().isEmpty()) return block;
        var runs = block.runs();
        return block.withRuns(
                Runs.restyle(runs, 0, Inline.length(runs), m -> m.without(Style.BOLD)));
    }

    private static Cell filler(boolean header) {
        return new Cell(
                Id.fresh(),
                Traits.NONE,
                Cell.Reach.ONE,
                Cell.Alignment.LEFT,
                header,
                List.of(Block.Paragraph.of(Id.fresh(), List.of())));
    }

    /// A last row of one cell with notes in it is how notes stand in a table's frame.
    private List<Block> notes(List<Exhibit.Row> made) {
        if (made.size() < 2 || columns < 2) return List.of();
        var cells = made.getLast().cells();
        boolean whole = cells.size() == 1 && cells.getFirst().reach().columns() == columns;
        if (!whole || !cells.getFirst().body().stream().allMatch(b -> b instanceof Block.Note))
            return List.of();
        made.removeLast();
        return cells.getFirst().body();
    }
}
