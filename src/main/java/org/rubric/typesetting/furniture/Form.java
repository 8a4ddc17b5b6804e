package org.rubric.typesetting.furniture;

import org.rubric.typesetting.Part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A form as it comes with the program: widths of its columns, and rows of cells with words and
/// fields to be filled in. The header tables of meeting documents are such forms; what one looks
/// like is said in a file, not in code.
///
/// The file: a line of widths in twips, then a line for each row. A row is
/// `RULE [* or ?field] | CELL | CELL`. The rule above is in points; `*` repeats the row for each
/// contact, `?field` leaves it out where the field is empty. A cell is `COLUMNS[xROWS] PART words`
/// with `{field}`, `~` for a space that holds and `/` for a new line; a further paragraph of a cell
/// follows after `;` with its own part. A last line with a rule alone closes the form. Fields are
/// those of a document, and words that each language has, such as `{header.title}`.
public record Form(List<Integer> widths, List<Row> rows, double closing) {

    /// @param condition empty, `*`, or a field
    public record Row(double above, String condition, List<Cell> cells) {}

    public record Cell(int columns, int rows, List<Words> text) {}

    public record Words(Part part, String words) {

        public String filled(Function<String, String> fields) {
            var filled = new StringBuilder();
            int at = 0;
            for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', at)) {
                int close = words.indexOf('}', open);
                filled.append(fixed(words.substring(at, open)));
                filled.append(fields.apply(words.substring(open + 1, close)));
                at = close + 1;
            }
            return filled.append(fixed(words.substring(at))).toString();
        }

        private static String fixed(String words) {
            return words.replace('~', '\u00A0').replaceAll(" ?/ ?", "\n");
        }
    }

    /// @throws IllegalArgumentException if it is missing or not understood
    public static Form named(String name) {
        try (var file = Form.class.getResourceAsStream("/styles/" + name + ".txt")) {
            if (file == null) throw new IllegalArgumentException("No form " + name);
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException("The form " + name + " cannot be read", e);
        }
    }

    public static Form parse(String text) {
        var lines = text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        var widths = Arrays.stream(lines.getFirst().strip().split("\\s+")).map(Integer::valueOf);
        var rows = new ArrayList<Row>();
        double closing = 0;
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split("\\|");
            var begin = parts[0].strip().split("\\s+", 2);
            if (parts.length == 1) closing = Double.parseDouble(begin[0]);
            else
                rows.add(
                        new Row(
                                Double.parseDouble(begin[0]),
                                begin.length > 1 ? begin[1].replaceFirst("^\\?", "") : "",
                                Arrays.stream(parts).skip(1).map(Form::cell).toList()));
        }
        return new Form(widths.toList(), List.copyOf(rows), closing);
    }

    private static Cell cell(String text) {
        var reach = text.strip().split("\\s+", 2);
        var size = reach[0].split("x");
        var words = new ArrayList<Words>();
        for (var paragraph : reach[1].split(";")) {
            var part = paragraph.strip().split("\\s+", 2);
            words.add(new Words(Part.named(part[0]), part.length > 1 ? part[1] : ""));
        }
        int rows = size.length > 1 ? Integer.parseInt(size[1]) : 1;
        return new Cell(Integer.parseInt(size[0]), rows, List.copyOf(words));
    }
}
