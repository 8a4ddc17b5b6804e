package org.rubric.interchange.word.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// Fills the cells of a header table that are known by their labels.
final class HeaderTable {
    private final Labels labels;
    private final Set<String> filled = new LinkedHashSet<>();
    private Optional<Element> last = Optional.empty();

    HeaderTable(Labels labels) {
        this.labels = labels;
    }

    /// Fields that were found.
    Set<String> filled() {
        return filled;
    }

    /// What stands right below the body and holds the last cell that was found.
    Optional<Element> last() {
        return last;
    }

    /// The first table that has labels is filled, with those that follow it at once; all others are
    /// text of the template.
    void fill(Element body) {
        for (var child : Dom.children(body)) {
            boolean table = Dom.is(child, "tbl") || !Dom.all(child, "tbl").isEmpty();
            if (!table && (last.isEmpty() || isBlank(child))) continue;
            boolean found = false;
            for (var row : Dom.all(child, "tr")) found |= row(row);
            if (found) last = Optional.of(child);
            else if (last.isPresent()) return;
        }
    }

    private static boolean isBlank(Element paragraph) {
        return Dom.is(paragraph, "p") && words(paragraph).isBlank();
    }

    private boolean row(Element row) {
        var cells = cells(row);
        // Words without a colon may be a head of columns.
        boolean bare = last.isEmpty() && !isNested(row);
        boolean found = false;
        for (int i = 0; i < cells.size(); i++) {
            var said = text(cells.get(i));
            boolean counts = bare && i == 0 || said.strip().endsWith(":");
            var field = counts ? labels.field(said) : "";
            int end = labels.end(said);
            if (!field.isEmpty() && i + 1 < cells.size() && !isLabel(text(cells.get(i + 1)))) {
                if (filled.add(field)) values(cells, i + 1, field);
                found = true;
                i++;
            } else if (!field.isEmpty() && said.strip().endsWith(":")
                    || field.isEmpty() && end > 0) {
                var own = field.isEmpty() ? labels.field(said.substring(0, end)) : field;
                if (filled.add(own))
                    beside(cells.get(i), end < 0 ? said.indexOf(':') + 1 : end, own);
                found = true;
            }
        }
        return found;
    }

    private boolean isLabel(String said) {
        return !labels.field(said).isEmpty() || labels.end(said) > 0;
    }

    private static boolean isNested(Element row) {
        return Dom.above(Dom.above(row, "tbl"), "tbl") != null;
    }

    /// A contact may have its name in one cell and its numbers in the next.
    private void values(List<Element> cells, int at, String field) {
        var words = labels.words(field);
        if (words.isEmpty()) return;
        boolean shared =
                field.equals("contact")
                        && at + 1 < cells.size()
                        && labels.field(text(cells.get(at + 1))).isEmpty();
        if (!shared) {
            put(cells.get(at), words);
            return;
        }
        put(cells.get(at), words.stream().filter(w -> !isNumber(w)).toList());
        put(cells.get(at + 1), words.stream().filter(HeaderTable::isNumber).toList());
    }

    private static boolean isNumber(String line) {
        return line.startsWith("Tel:") || line.startsWith("E-mail:");
    }

    private static List<Element> cells(Element row) {
        return Dom.all(row, "tc").stream().filter(cell -> Dom.above(cell, "tr") == row).toList();
    }

    /// What a reader sees in a cell, a line for each paragraph.
    private static String text(Element cell) {
        return String.join("\n", paragraphs(cell).stream().map(HeaderTable::words).toList());
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        for (var text : Dom.all(paragraph, "t")) words.append(text.getTextContent());
        return words.toString();
    }

    /// Those of the cell itself, not of tables in it.
    private static List<Element> paragraphs(Element cell) {
        return Dom.all(cell, "p").stream()
                .filter(p -> Dom.above(p, "tc") == cell && Dom.above(p, "p") == null)
                .toList();
    }

    /// Keeps the cell's first paragraph and the letters of its first run.
    private static void put(Element cell, List<String> lines) {
        var paragraphs = paragraphs(cell);
        if (paragraphs.isEmpty()) return;
        var first = paragraphs.getFirst();
        clear(cell, paragraphs.subList(1, paragraphs.size()));
        for (var mark : Dom.all(cell, "showingPlcHdr")) mark.getParentNode().removeChild(mark);
        var look = look(first);
        empty(first);
        first.appendChild(run(first, look, lines));
    }

    /// Paragraphs go where the cell stays a valid one, which ends with a paragraph.
    private static void clear(Element cell, List<Element> paragraphs) {
        boolean plain =
                Dom.children(cell).stream().allMatch(e -> Dom.is(e, "p") || Dom.is(e, "tcPr"));
        for (var paragraph : paragraphs)
            if (plain) cell.removeChild(paragraph);
            else empty(paragraph);
    }

    /// References lead to bookmarks.
    private static void empty(Element paragraph) {
        for (var child : Dom.children(paragraph))
            if (!Dom.is(child, "pPr")
                    && !Dom.is(child, "bookmarkStart")
                    && !Dom.is(child, "bookmarkEnd")) paragraph.removeChild(child);
    }

    /// Keeps the label of a cell and puts the value behind it, in the place of what asks for it.
    private void beside(Element cell, int end, String field) {
        var words = labels.words(field);
        if (words.isEmpty()) return;
        var paragraphs = paragraphs(cell);
        int at = 0;
        int left = end;
        while (at < paragraphs.size() - 1 && left > words(paragraphs.get(at)).length())
            left -= words(paragraphs.get(at++)).length() + 1;
        int next = at + 1;
        while (next < paragraphs.size() && !isLabel(words(paragraphs.get(next)))) next++;
        clear(cell, paragraphs.subList(at + 1, next));
        behind(paragraphs.get(at), left, words);
    }

    private static void behind(Element label, int end, List<String> words) {
        int left = end;
        Optional<Element> look = Optional.empty();
        for (var text : Dom.all(label, "t")) {
            var said = text.getTextContent();
            if (left >= said.length()) {
                left -= said.length();
                continue;
            }
            look = Dom.child(text.getParentNode(), "rPr");
            text.setTextContent(said.substring(0, left));
            left = 0;
        }
        var value = run(label, look, words);
        var text = Dom.all(value, "t").getFirst();
        text.setTextContent(" " + text.getTextContent());
        label.appendChild(value);
    }

    private static Optional<Element> look(Element paragraph) {
        for (var run : Dom.all(paragraph, "r")) {
            var look = Dom.child(run, "rPr");
            if (look.isEmpty() || isPlaceholder(look.get())) continue;
            return look;
        }
        return Optional.empty();
    }

    private static boolean isPlaceholder(Element look) {
        return Dom.child(look, "rStyle")
                .filter(s -> Dom.value(s).startsWith("Placeholder"))
                .isPresent();
    }

    private static Element run(Element paragraph, Optional<Element> look, List<String> lines) {
        var run = Dom.make(paragraph, "r");
        look.ifPresent(l -> run.appendChild(l.cloneNode(true)));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) run.appendChild(Dom.make(paragraph, "br"));
            var text = Dom.make(paragraph, "t");
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            text.setTextContent(Dom.clean(lines.get(i)));
            run.appendChild(text);
        }
        return run;
    }
}
