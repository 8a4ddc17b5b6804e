package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// How much HTML is taken, and the words of what is more.
final class Bounds {
    static final int LONGEST = 10 << 20;
    static final int MOST_NODES = 100_000;
    static final int DEEPEST = 200;
    static final int MOST_ROWS = 1_000;
    static final int MOST_COLUMNS = 50;

    /// A program that pastes more paragraphs than this wants a file opened, not words pasted.
    private static final int MOST_LINES = 50_000;

    private Bounds() {}

    /// HTML is larger than these bounds; says nothing more, for there is one sentence for all.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("More HTML than is taken", null, false, false);
        }
    }

    /// Whether so much markup can be parsed at all: counted before a tree is built.
    static boolean parses(String html) {
        if (html.length() > LONGEST) return false;
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
            if (++tags > 2 * MOST_NODES) return false;
        return true;
    }

    /// Whether the tree is small and shallow enough to be walked.
    static boolean holds(Document tree) {
        var count = new int[1];
        var result =
                NodeTraversor.filter(
                        new NodeFilter() {
                            @Override
                            public FilterResult head(Node node, int depth) {
                                boolean more = ++count[0] > MOST_NODES || depth > DEEPEST;
                                return more ? FilterResult.STOP : FilterResult.CONTINUE;
                            }

                            @Override
                            public FilterResult tail(Node node, int depth) {
                                return FilterResult.CONTINUE;
                            }
                        },
                        tree);
        return result == NodeFilter.FilterResult.CONTINUE;
    }

    /// Throws when a table has more cells than are taken.
    static void table(int rows, int columns) {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) throw new Exceeded();
    }

    /// The words between the tags, a line for every tag that ends one; no tree is made.
    static List<String> words(String html) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int at = 0;
        int length = Math.min(html.length(), LONGEST);
        while (at < length && lines.size() < MOST_LINES) {
            char c = html.charAt(at);
            if (c != '<') {
                line.append(c == '\n' || c == '\r' ? ' ' : c);
                at++;
                continue;
            }
            boolean comment = html.startsWith("<!--", at);
            int end = comment ? html.indexOf("-->", at + 4) : html.indexOf('>', at);
            var name = name(html, at);
            if (breaks(name)) flush(line, lines);
            if (end < 0) break;
            at = end + (comment ? 3 : 1);
            if (name.equals("style") || name.equals("script")) at = after(html, name, at);
        }
        flush(line, lines);
        return lines;
    }

    private static int after(String html, String name, int from) {
        int end = html.indexOf("</" + name, from);
        return end < 0 ? html.length() : end;
    }

    private static String name(String html, int at) {
        int from = at + 1;
        if (from < html.length() && html.charAt(from) == '/') from++;
        int to = from;
        while (to < html.length() && to - from < 12 && Character.isLetterOrDigit(html.charAt(to)))
            to++;
        return html.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean breaks(String name) {
        return switch (name) {
            case "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "pre" ->
                    true;
            default -> false;
        };
    }

    private static void flush(StringBuilder line, List<String> lines) {
        var words = line.toString();
        if (words.indexOf('&') >= 0) words = Parser.unescapeEntities(words, false);
        line.setLength(0);
        var clean = Letters.carried(words.replace('\u00A0', ' ')).strip();
        if (!clean.isEmpty()) lines.add(clean);
    }
}
