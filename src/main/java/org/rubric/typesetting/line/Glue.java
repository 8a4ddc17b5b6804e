package org.rubric.typesetting.line;

/// What gives way in a line that reaches from margin to margin: the spaces between words, and what
/// stands for them in Chinese.
final class Glue {
    /// The part of a space that it is stretched by before a line looks loose.
    static final double STRETCH = 0.5;

    /// The part of a space that it may shrink by.
    static final double SHRINK = 0.2;

    /// How many times its own width a space grows at most; a line that wants more stays short.
    static final double MOST = 6;

    /// Chinese has no spaces: what is between its letters gives way, as a part of their width.
    private static final double BETWEEN = 0.1;

    private Glue() {}

    /// How much can give way at that character, in points; 0: it is rigid. A space that parts the
    /// digits of one number is.
    static double at(Copy copy, int at) {
        char c = copy.unit(at);
        if (c == ' ') return copy.width(at);
        if (c >= '\u2E80' && at + 1 < copy.length() && copy.unit(at + 1) >= '\u2E80')
            return copy.width(at) * BETWEEN;
        if (c != '\u00A0') return 0;
        boolean number =
                at > 0
                        && at + 1 < copy.length()
                        && Character.isDigit(copy.unit(at - 1))
                        && Character.isDigit(copy.unit(at + 1));
        return number ? 0 : copy.width(at);
    }

    /// Whether it can be seen neither at the end of a line nor takes room there.
    static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /// The part of its width that each space of a line changes by.
    ///
    /// @param room what is left over; negative: lacking
    /// @param glue of all spaces together
    static double give(double room, double glue) {
        if (glue <= 0) return 0;
        double give = room / glue;
        return give > MOST ? 0 : Math.max(give, -SHRINK);
    }
}
