package org.rubric.interchange.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a file as they grow, with what the syntax of a PDF asks of numbers and strings (ISO
/// 32000-1, 7.3).
public final class Octets {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;

    /// @param room in octets, to begin with
    public Octets(int room) {
        bytes = new byte[room];
    }

    /// In ASCII, as it stands.
    public void add(String ascii) {
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) bytes[size++] = (byte) ascii.charAt(i);
    }

    public void add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    public void one(int octet) {
        room(1);
        bytes[size++] = (byte) octet;
    }

    public void integer(long value) {
        room(20);
        if (value < 0) bytes[size++] = '-';
        long rest = Math.abs(value);
        int digits = 1;
        for (long q = rest; q > 9; q /= 10) digits++;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[size + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /// An octet of a literal string, escaped where it must be.
    public void escaped(int octet) {
        room(2);
        switch (octet) {
            case '(', ')', '\\' -> {
                bytes[size++] = '\\';
                bytes[size++] = (byte) octet;
            }
            case '\r' -> {
                bytes[size++] = '\\';
                bytes[size++] = 'r';
            }
            default -> bytes[size++] = (byte) octet;
        }
    }

    /// An octet of a hexadecimal string.
    public void hexadecimal(int octet) {
        room(2);
        bytes[size++] = HEX[octet >> 4 & 15];
        bytes[size++] = HEX[octet & 15];
    }

    public int size() {
        return size;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// Writes what is here and forgets it.
    public void pour(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    private void room(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
}
