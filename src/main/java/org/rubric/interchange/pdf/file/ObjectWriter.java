package org.rubric.interchange.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    private final Map<COSName, byte[]> names = new HashMap<>();
    private final Octets out = new Octets(8192);

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toBytes();
    }

    /// Writes what is here and forgets it.
    void pour(OutputStream file) throws IOException {
        out.pour(file);
    }

    /// In ASCII.
    ObjectWriter words(String ascii) {
        out.add(ascii);
        return this;
    }

    ObjectWriter number(long number) {
        out.integer(number);
        return this;
    }

    ObjectWriter space() {
        return one(' ');
    }

    ObjectWriter end() {
        return one('\n');
    }

    ObjectWriter raw(byte[] more) {
        out.add(more);
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
        var words = new ByteArrayOutputStream(16);
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
            else words.append("#%02X".formatted(c));
        }
        return words.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void string(COSString string) {
        boolean hexadecimal = string.getForceHexForm();
        one(hexadecimal ? '<' : '(');
        for (byte b : string.getBytes())
            if (hexadecimal) out.hexadecimal(b & 0xFF);
            else out.escaped(b & 0xFF);
        one(hexadecimal ? '>' : ')');
    }

    private ObjectWriter one(char c) {
        out.one(c);
        return this;
    }
}
