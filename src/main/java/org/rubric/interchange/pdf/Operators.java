package org.rubric.interchange.pdf;

import org.rubric.interchange.pdf.file.Octets;

/// A content stream as it grows. Numbers are written in hundredths of a point.
final class Operators {
    /// Beyond any page (ISO 32000-1, Annex C: 14,400 units).
    private static final double LIMIT = 30_000;

    private final Octets out = new Octets(16_384);

    /// Operators and names in ASCII, as they stand.
    Operators add(String ascii) {
        out.add(ascii);
        return this;
    }

    /// A length and a space.
    Operators number(double points) {
        return hundredths(hundredths(points));
    }

    /// A length in hundredths of a point and a space.
    Operators hundredths(long value) {
        if (value < 0) out.one('-');
        long rest = Math.abs(value);
        out.integer(rest / 100);
        int fraction = (int) (rest % 100);
        if (fraction != 0) {
            out.one('.');
            out.one('0' + fraction / 10);
            if (fraction % 10 != 0) out.one('0' + fraction % 10);
        }
        out.one(' ');
        return this;
    }

    /// A whole number.
    Operators integer(long value) {
        out.integer(value);
        return this;
    }

    /// Two bytes of a literal string, with what must be escaped in one.
    Operators glyph(int number) {
        out.escaped(number >> 8);
        out.escaped(number & 255);
        return this;
    }

    /// A text string in UTF-16, hexadecimal.
    Operators utf16(String text) {
        out.add("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            out.hexadecimal(text.charAt(i) >> 8);
            out.hexadecimal(text.charAt(i) & 255);
        }
        out.one('>');
        return this;
    }

    byte[] toBytes() {
        return out.toBytes();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static long hundredths(double points) {
        return Math.round(Math.clamp(points, -LIMIT, LIMIT) * 100);
    }
}
