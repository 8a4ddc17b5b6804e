package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Runs;

/// A line of text being gathered: white space runs together as in HTML.
final class Line {
    private final List<Inline> runs = new ArrayList<>();

    /// Nothing, or a space: whether more space may come.
    private boolean spaced = true;

    /// Words with the white space of the source.
    void add(String given, Marks marks) {
        var source = Letters.carried(given.replace('\r', ' ').replace('\f', ' '));
        var words = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (blank(source, i)) {
                if (!spaced) words.append(' ');
                spaced = true;
            } else {
                words.append(c);
                spaced = false;
            }
        }
        text(words.toString(), marks);
    }

    /// Spaces, and no-break spaces that stand beside other space: those only fill a line. One
    /// between two words is meant.
    private static boolean blank(String source, int i) {
        char c = source.charAt(i);
        if (Letters.space(c)) return true;
        if (c != '\u00A0') return false;
        return i == 0
                || i + 1 == source.length()
                || filler(source.charAt(i - 1))
                || filler(source.charAt(i + 1));
    }

    private static boolean filler(char c) {
        return c == '\u00A0' || Letters.space(c);
    }

    /// Words whose spaces and line ends are meant.
    void verbatim(String words, Marks marks) {
        text(words.replace("\r\n", "\n").replace('\r', '\n'), marks);
        spaced = words.isEmpty() ? spaced : Letters.space(words.charAt(words.length() - 1));
    }

    private void text(String words, Marks marks) {
        var clean = Letters.carried(words);
        if (!clean.isEmpty()) runs.add(new Inline.Text(clean, marks));
    }

    /// A line break or a tab: no space stands beside it.
    void sign(char c, Marks marks) {
        runs.add(new Inline.Text(String.valueOf(c), marks));
        spaced = true;
    }

    void object(Inline object) {
        runs.add(object);
        spaced = false;
    }

    boolean empty() {
        return runs.isEmpty();
    }

    /// The line without space at its ends; the next one begins.
    List<Inline> take() {
        var line = trimmed(Runs.tidy(runs));
        runs.clear();
        spaced = true;
        return line;
    }

    static List<Inline> trimmed(List<Inline> line) {
        var steps = Runs.steps(line);
        int from = 0;
        int to = steps.length();
        while (from < to && white(steps.charAt(from))) from++;
        while (to > from && white(steps.charAt(to - 1))) to--;
        return to == from ? List.of() : Runs.slice(line, from, to);
    }

    static boolean white(char c) {
        return Letters.space(c) || c == '\u00A0';
    }
}
