package org.rubric.interchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a content stream as they grow. Numbers are written in hundredths of a point.
final class Operators {
    private byte[] bytes = new byte[16_384];
    private int size;

    /// Operators and names in ASCII, as they stand.
    Operators add(String ascii) {
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) bytes[size++] = (byte) ascii.charAt(i);
        return this;
    }

    /// A length and a space.
    Operators number(double points) {
        return hundredths(hundredths(points));
    }

    /// A length in hundredths of a point and a space.
    Operators hundredths(long value) {
        room(24);
        long rest = value;
        if (rest < 0) {
            bytes[size++] = '-';
            rest = -rest;
        }
        whole(rest / 100);
        int fraction = (int) (rest % 100);
        if (fraction != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + fraction / 10);
            if (fraction % 10 != 0) bytes[size++] = (byte) ('0' + fraction % 10);
        }
        bytes[size++] = ' ';
        return this;
    }

    /// A whole number.
    Operators integer(long value) {
        room(20);
        if (value < 0) bytes[size++] = '-';
        whole(Math.abs(value));
        return this;
    }

    /// Two bytes of a literal string, with what must be escaped in one.
    Operators glyph(int number) {
        room(4);
        octet(number >> 8);
        octet(number & 255);
        return this;
    }

    /// A text string in UTF-16, hexadecimal.
    Operators utf16(String text) {
        add("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            int unit = text.charAt(i);
            for (int shift = 12; shift >= 0; shift -= 4) add(HEX[unit >> shift & 15]);
        }
        return add(">");
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    static long hundredths(double points) {
        return Math.round(Math.clamp(points, -LIMIT, LIMIT) * 100);
    }

    private static final String[] HEX = "0123456789ABCDEF".split("");

    /// Beyond any page (ISO 32000-1, Annex C: 14,400 units).
    private static final double LIMIT = 30_000;

    private void octet(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[size++] = '\\';
                bytes[size++] = (byte) value;
            }
            case '\r' -> {
                bytes[size++] = '\\';
                bytes[size++] = 'r';
            }
            default -> bytes[size++] = (byte) value;
        }
    }

    private void whole(long value) {
        int digits = 1;
        for (long q = value; q > 9; q /= 10) digits++;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[size + i] = (byte) ('0' + value % 10);
            value /= 10;
        }
        size += digits;
    }

    private void room(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
}
