package org.rubric.typesetting.line;

import org.rubric.document.Id;
import org.rubric.typesetting.change.Trace;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The text of one paragraph made ready to be set: for each UTF-16 unit its glyph and its width, in
/// plain arrays, and beside them the spans that share an ink. No object is made for a character.
final class Copy {
    /// Takes no room and shows nothing: a tab, the end of a line, an invisible character.
    static final int NOTHING = -1;

    /// The second unit of a character whose glyph stands with the first.
    static final int SECOND = -2;

    /// Shaped: its glyphs are in its cluster.
    static final int SHAPED = -3;

    /// A picture or formula: what Unicode calls an object.
    static final char OBJECT = '\uFFFC';

    /// Something that hangs on a place of the text.
    record Notch(int at, Id id, int tag) {}

    /// What was changed: characters that share a trace.
    ///
    /// @param opening element that says what follows; -1: nothing has to be said
    /// @param closing element that says that it ends; -1: nothing has to be said
    record Stretch(int from, int to, Trace trace, int opening, int closing) {}

    private char[] text;
    private int[] glyphs;
    private float[] widths;
    private int length;
    private double room;
    private boolean special;
    private boolean turned;
    private Cluster[] clusters = {};
    private byte[] levels = {};

    final List<Span> spans = new ArrayList<>(4);
    final List<Notch> calls = new ArrayList<>(0);
    final List<Notch> places = new ArrayList<>(0);
    final List<Stretch> stretches = new ArrayList<>(0);

    Copy(int capacity) {
        text = new char[capacity];
        glyphs = new int[capacity];
        widths = new float[capacity];
    }

    void add(char unit, int glyph, double width) {
        if (length == text.length) grow();
        text[length] = unit;
        glyphs[length] = glyph;
        widths[length++] = (float) width;
        room += width;
        if (unit == '\t' || unit == '\n') special = true;
        if (unit >= '\u0590' && leftward(unit)) turned = true;
    }

    /// Adds a character that begins a cluster.
    void add(char unit, Cluster cluster, double width) {
        add(unit, SHAPED, width);
        if (clusters.length < length) clusters = Arrays.copyOf(clusters, text.length);
        clusters[length - 1] = cluster;
    }

    Cluster cluster(int at) {
        return clusters[at];
    }

    /// Settles which characters run to the left, by Unicode's algorithm (UAX 9); those of a text
    /// that runs to the right alone need nothing.
    ///
    /// @param leftward whether the paragraph does
    void settle(boolean leftward) {
        if (!leftward && !turned) return;
        // Words that are all Latin keep their own punctuation on their own side.
        int base = leftward && turned ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(text, 0, null, 0, length, base);
        levels = new byte[length];
        for (int i = 0; i < length; i++) levels[i] = (byte) bidi.getLevelAt(i);
        for (int i = 0; i < length; i++)
            if (text[i] == '\t' || text[i] == '\n') levels[i] = (byte) (leftward ? 1 : 0);
    }

    /// Whether not all of it runs to the right, glyph by glyph.
    boolean mixed() {
        return levels.length > 0 || clusters.length > 0;
    }

    /// Odd: runs to the left.
    byte level(int at) {
        return levels.length > 0 ? levels[at] : 0;
    }

    /// Whether it may belong to a script that runs to the left.
    private static boolean leftward(char unit) {
        return unit < '\u0900'
                || unit >= '\uFB1D' && unit <= '\uFEFF'
                || unit >= '\uD802' && unit <= '\uD803'
                || unit >= '\uD83A' && unit <= '\uD83B'
                || unit == '\u200F'
                || unit == '\u202B'
                || unit == '\u202E'
                || unit == '\u2067';
    }

    private void grow() {
        int capacity = length * 2 + 16;
        text = Arrays.copyOf(text, capacity);
        glyphs = Arrays.copyOf(glyphs, capacity);
        widths = Arrays.copyOf(widths, capacity);
    }

    int length() {
        return length;
    }

    /// Width of all of it on one line, tabs left out.
    double room() {
        return room;
    }

    /// Whether it holds tabs or ends of lines.
    boolean special() {
        return special;
    }

    char unit(int at) {
        return text[at];
    }

    int glyph(int at) {
        return glyphs[at];
    }

    float width(int at) {
        return widths[at];
    }

    /// Says how wide a tab has come out.
    void widen(int tab, double width) {
        widths[tab] = (float) width;
    }

    /// Whether a line may not begin here because it would tear a character.
    boolean inside(int at) {
        if (at >= length) return false;
        if (glyphs[at] == SECOND) return true;
        int type = Character.getType(text[at]);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    String text(int from, int to) {
        return new String(text, from, to - from);
    }

    int end(int span) {
        return span + 1 < spans.size() ? spans.get(span + 1).from() : length;
    }
}
