package org.rubric.search;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// How text is cut into what is looked up: the same for what is put in, what is typed and what is
/// marked in a text that was found.
final class Cut {
    /// A longer piece is cut, so that every index takes it; UTF-16 units.
    private static final int LONGEST_PART = 200;

    /// A longer name is no name, but a row of words.
    private static final int LONGEST_NAME = 400;

    private final String text;
    private final List<Name> names = new ArrayList<>();
    private final List<Name.Part> parts = new ArrayList<>(4);

    private Cut(String text) {
        this.text = text;
    }

    /// The words of a text in their order. `Y.IoT-flood,` is `y.iot-flood` of `y.iot` and `flood`;
    /// each ideograph is a piece of its own.
    static List<Name> names(String text) {
        var cut = new Cut(text);
        cut.run();
        return cut.names;
    }

    private void run() {
        int begin = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean ideograph = c > 0x2e7f && Character.isIdeographic(c);
            boolean inPart = inPart(c) && !ideograph;
            boolean full = begin >= 0 && next - begin > LONGEST_PART;
            if (begin >= 0 && (full || !inPart)) {
                part(begin, i);
                begin = -1;
            }
            if (inPart && begin < 0) begin = i;
            if (ideograph) parts.add(new Name.Part(text.substring(i, next), i, next));
            else if (!inPart && !joins(c)) finish();
            i = next;
        }
        if (begin >= 0) part(begin, text.length());
        finish();
    }

    private void part(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && sign(text.charAt(from))) from++;
        while (to > from && sign(text.charAt(to - 1))) to--;
        if (to > from) parts.add(new Name.Part(folded(text, from, to), from, to));
    }

    private void finish() {
        if (parts.isEmpty()) return;
        if (parts.getLast().to() - parts.getFirst().from() > LONGEST_NAME)
            for (var part : parts) names.add(new Name(part.word(), List.of(part)));
        else names.add(new Name(whole(), List.copyOf(parts)));
        parts.clear();
    }

    private String whole() {
        if (parts.size() == 1) return parts.getFirst().word();
        var whole = new StringBuilder();
        int at = parts.getFirst().from();
        for (var part : parts) {
            for (int i = at; i < part.from(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) whole.append(c);
                else if (joins(c)) whole.append('-');
            }
            whole.append(part.word());
            at = part.to();
        }
        return whole.toString();
    }

    private static boolean inPart(int c) {
        return Character.isLetterOrDigit(c)
                || c == '.'
                || c == '_'
                || c == '@'
                || c == '&'
                || c > 0x7f && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// A hyphen, one that does not break, a stroke.
    private static boolean joins(int c) {
        return c == '-' || c == '/' || c == 0x2010 || c == 0x2011;
    }

    private static boolean sign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static String folded(String text, int from, int to) {
        var letters = new char[to - from];
        boolean plain = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain &= c < 0x80;
            letters[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return plain ? new String(letters) : folded(new String(letters));
    }

    private static String folded(String word) {
        var composed =
                Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
        var out = new char[composed.length() * 4];
        int length =
                ASCIIFoldingFilter.foldToASCII(
                        composed.toCharArray(), 0, out, 0, composed.length());
        return new String(out, 0, length);
    }
}
