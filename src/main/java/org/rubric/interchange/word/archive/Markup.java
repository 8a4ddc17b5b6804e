package org.rubric.interchange.word.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML as a stream. Whatever the words are, what comes out is well formed: characters that
/// XML 1.0 has no place for (2.2) become U+FFFD. Not thread-safe.
public class Markup {
    private static final int FULL = 1 << 15;
    private static final String PROLOGUE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final OutputStream stream;
    private final StringBuilder out = new StringBuilder(FULL + 4096).append(PROLOGUE);
    private final Deque<String> open = new ArrayDeque<>();

    /// @param stream left open
    public Markup(OutputStream stream) {
        this.stream = stream;
    }

    /// The element begun last; empty: none is open.
    public final String within() {
        return open.isEmpty() ? "" : open.peek();
    }

    /// Begins an element.
    ///
    /// @param attributes names and values by turns
    public Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /// An element with nothing in it.
    public Markup leaf(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return spill();
    }

    /// An element whose one attribute is `w:val`.
    public Markup value(String name, String value) {
        return leaf(name, "w:val", value);
    }

    /// Ends the element begun last.
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return spill();
    }

    public Markup text(String words) {
        escape(words, 0, words.length(), false);
        return spill();
    }

    /// Part of some words.
    public Markup text(String words, int from, int to) {
        escape(words, from, to, false);
        return spill();
    }

    /// Writes what is left.
    ///
    /// @throws IllegalStateException if an element is still open
    public void end() {
        if (!open.isEmpty()) throw new IllegalStateException("Still open: " + open);
        pour();
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], 0, attributes[i + 1].length(), true);
            out.append('"');
        }
    }

    private void escape(String words, int from, int to, boolean attribute) {
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> out.append(attribute ? " " : String.valueOf(c));
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < to
                            && Character.isLowSurrogate(words.charAt(i + 1)))
                        out.append(c).append(words.charAt(++i));
                    else out.append(allowed(c) ? c : '\uFFFD');
                }
            }
            if (out.length() >= FULL && !Character.isHighSurrogate(c)) pour();
        }
    }

    private static boolean allowed(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF';
    }

    private Markup spill() {
        if (out.length() >= FULL) pour();
        return this;
    }

    private void pour() {
        try {
            stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.setLength(0);
    }
}
