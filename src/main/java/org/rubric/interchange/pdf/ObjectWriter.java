package org.rubric.interchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/// Objects in the syntax of a PDF file (ISO 32000-1, 7.3), in a buffer of its own.
final class ObjectWriter {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final Map<COSName, byte[]> names = new HashMap<>();
    private byte[] bytes = new byte[8192];
    private int size;

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// Writes what is here and forgets it.
    void pour(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    /// In ASCII.
    ObjectWriter words(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) bytes[size++] = (byte) ascii.charAt(i);
        return this;
    }

    ObjectWriter number(long number) {
        if (number < 0 || number > 9999) return words(Long.toString(number));
        room(4);
        int value = (int) number;
        if (value > 999) bytes[size++] = (byte) ('0' + value / 1000);
        if (value > 99) bytes[size++] = (byte) ('0' + value / 100 % 10);
        if (value > 9) bytes[size++] = (byte) ('0' + value / 10 % 10);
        bytes[size++] = (byte) ('0' + value % 10);
        return this;
    }

    ObjectWriter space() {
        return one(' ');
    }

    ObjectWriter end() {
        return one('\n');
    }

    ObjectWriter raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    /// A dictionary's entries between their brackets.
    ObjectWriter entries(COSDictionary dictionary, ObjectNumbers numbers) {
        words("<<");
        for (var entry : dictionary.entrySet()) {
            name(entry.getKey());
            space();
            used(entry.getValue(), numbers);
        }
        return words(">>");
    }

    /// A value where it is used: in place, or by the number of its object.
    private void used(COSBase value, ObjectNumbers numbers) {
        switch (value) {
            case COSObject reference -> used(reference.getObject(), numbers);
            case COSDictionary dictionary when ObjectNumbers.own(dictionary) ->
                    number(numbers.of(dictionary)).words(" 0 R");
            case COSDictionary dictionary -> entries(dictionary, numbers);
            case COSArray array -> {
                one('[');
                for (int i = 0; i < array.size(); i++) {
                    if (i > 0) space();
                    used(array.get(i), numbers);
                }
                one(']');
            }
            case COSName name -> name(name);
            case COSInteger whole -> number(whole.longValue());
            case COSString string -> string(string);
            case COSFloat real -> real(real);
            case COSBoolean truth -> words(truth.getValue() ? "true" : "false");
            case null, default -> words("null");
        }
    }

    private void real(COSFloat value) {
        var words = new java.io.ByteArrayOutputStream(16);
        try {
            value.writePDF(words);
        } catch (IOException e) {
            throw new AssertionError("A buffer does not fail", e);
        }
        raw(words.toByteArray());
    }

    private void name(COSName name) {
        raw(names.computeIfAbsent(name, ObjectWriter::written));
    }

    /// With a slash before it; what is no letter, digit or hyphen by its number.
    private static byte[] written(COSName name) {
        var words = new StringBuilder("/");
        for (byte b : name.getName().getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (plain || "+-_@*$;.".indexOf(c) >= 0) words.append((char) c);
            else words.append('#').append((char) HEX[c >> 4]).append((char) HEX[c & 15]);
        }
        return words.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void string(COSString string) {
        var text = string.getBytes();
        room(2 * text.length + 2);
        if (string.getForceHexForm()) hexadecimal(text);
        else literal(text);
    }

    private void hexadecimal(byte[] text) {
        bytes[size++] = '<';
        for (byte b : text) {
            bytes[size++] = HEX[(b & 0xFF) >> 4];
            bytes[size++] = HEX[b & 15];
        }
        bytes[size++] = '>';
    }

    private void literal(byte[] text) {
        bytes[size++] = '(';
        for (byte b : text) {
            if (b == '(' || b == ')' || b == '\\') bytes[size++] = '\\';
            else if (b == '\r') {
                bytes[size++] = '\\';
                bytes[size++] = 'r';
                continue;
            }
            bytes[size++] = b;
        }
        bytes[size++] = ')';
    }

    private ObjectWriter one(char c) {
        room(1);
        bytes[size++] = (byte) c;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length)
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
}
