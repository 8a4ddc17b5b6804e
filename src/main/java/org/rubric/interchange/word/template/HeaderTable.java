package org.rubric.interchange.word.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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

    void fill(Element body) {
        for (var child : Dom.children(body)) {
            boolean before = false;
            for (var row : Dom.all(child, "tr")) before |= row(row);
            if (before) last = Optional.of(child);
        }
    }

    private boolean row(Element row) {
        var cells = cells(row);
        boolean found = false;
        for (int i = 0; i < cells.size(); i++) {
            var said = text(cells.get(i));
            var field = labels.field(said);
            int end = labels.end(said);
            if (!field.isEmpty() && i + 1 < cells.size()) {
                if (filled.add(field)) values(cells, i + 1, field);
                found = true;
                i++;
            } else if (!field.isEmpty() && said.strip().endsWith(":")
                    || field.isEmpty() && end > 0) {
                var own = field.isEmpty() ? labels.field(said.substring(0, end)) : field;
                if (filled.add(own)) beside(cells.get(i), end < 0 ? said.length() : end, own);
                found = true;
            }
        }
        return found;
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
        return Dom.all(row, "tc").stream().filter(cell -> rowOf(cell) == row).toList();
    }

    private static Node rowOf(Node cell) {
        var up = cell.getParentNode();
        while (up != null && !Dom.is(up, "tr")) up = up.getParentNode();
        return up;
    }

    /// What a reader sees in a cell.
    private static String text(Node cell) {
        var words = new StringBuilder();
        for (var paragraph : Dom.all(cell, "p")) {
            if (!words.isEmpty()) words.append('\n');
            for (var text : Dom.all(paragraph, "t")) words.append(text.getTextContent());
        }
        return words.toString();
    }

    /// Keeps the cell's first paragraph and the letters of its first run.
    private static void put(Element cell, List<String> lines) {
        var paragraphs = Dom.all(cell, "p");
        if (paragraphs.isEmpty()) return;
        var first = paragraphs.getFirst();
        for (var other : paragraphs.subList(1, paragraphs.size()))
            other.getParentNode().removeChild(other);
        for (var mark : Dom.all(cell, "showingPlcHdr")) mark.getParentNode().removeChild(mark);
        var look = look(first);
        for (var child : Dom.children(first)) if (!Dom.is(child, "pPr")) first.removeChild(child);
        first.appendChild(run(first, look, lines));
    }

    /// Keeps the label of a cell and puts the value behind it.
    private void beside(Element cell, int end, String field) {
        var words = labels.words(field);
        if (words.isEmpty()) return;
        var first = Dom.all(cell, "p").getFirst();
        int left = end;
        Optional<Element> look = Optional.empty();
        for (var text : Dom.all(first, "t")) {
            var said = text.getTextContent();
            if (left >= said.length()) {
                left -= said.length();
                continue;
            }
            look = Dom.child(text.getParentNode(), "rPr");
            text.setTextContent(said.substring(0, left));
            left = 0;
        }
        var value = run(first, look, words);
        var text = Dom.all(value, "t").getFirst();
        text.setTextContent(" " + text.getTextContent());
        first.appendChild(value);
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
            text.setTextContent(lines.get(i));
            run.appendChild(text);
        }
        return run;
    }
}
