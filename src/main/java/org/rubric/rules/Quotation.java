package org.rubric.rules;

/// Tells words that a text quotes from words of its own.
final class Quotation {
    private Quotation() {}

    /// Whether a quotation is open at that place of the line.
    static boolean open(String text, int at) {
        var before = text.substring(0, at);
        return before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.lastIndexOf('«') > before.lastIndexOf('»')
                || before.lastIndexOf('‘') > before.lastIndexOf('’')
                || odd(before)
                || single(text, at);
    }

    private static boolean odd(String before) {
        return before.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /// A mark behind a number is one of length if another mark still closes: '2.5' drives'.
    private static boolean inches(String text, int at) {
        if (!Character.isDigit(text.charAt(at - 1))) return false;
        int next = text.indexOf('\'', at + 1);
        return next > 0
                && !Character.isWhitespace(text.charAt(next - 1))
                && (next + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(next + 1)));
    }

    /// A straight single mark opens before a letter and closes behind one; an apostrophe does
    /// neither, standing between two.
    private static boolean single(String text, int at) {
        boolean open = false;
        for (int i = text.indexOf('\''); i >= 0 && i < at; i = text.indexOf('\'', i + 1)) {
            boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!before && after) open = true;
            else if (before && !after && !inches(text, i)) open = false;
        }
        return open && text.indexOf('\'', at) >= 0;
    }
}
