package org.rubric.interchange.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// A file of finished objects: streams as they are, all others in object streams, and a
/// cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
///
/// PDFBox writes such files too, at four times the cost; most objects of an accessible file are
/// the elements of its structure, tens of thousands of them, so this decides how long an export
/// takes. The same objects give the same bytes.
public final class PdfFile {
    /// Objects that share a stream: few enough that a reader unpacks little for one of them.
    private static final int TOGETHER = 200;

    private static final byte[] MARK = {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3};

    private final ObjectNumbers numbers = new ObjectNumbers();
    private final COSDictionary trailer = new COSDictionary();
    private final ObjectWriter page = new ObjectWriter();
    private final OutputStream out;
    private long position;

    private PdfFile(OutputStream out) {
        this.out = out;
    }

    /// Writes all that the trailer's entries reach.
    ///
    /// @param version such as 1.7
    /// @param trailer at least Root
    /// @param name of the file, its identifier twice over
    public static void write(String version, COSDictionary trailer, byte[] name, OutputStream out)
            throws IOException {
        new PdfFile(out).write(version, trailer, name);
    }

    private void write(String version, COSDictionary entries, byte[] name) throws IOException {
        trailer.addAll(entries);
        numbers.gather(trailer);
        page.words("%PDF-").words(version).end().raw(MARK).end();
        flush();
        var places = new CrossReferences(numbers.size() + 1);
        for (var stream : numbers.streams()) {
            places.plain(numbers.of(stream), position);
            stream(stream);
        }
        var packed = packed();
        for (int i = 0; i < packed.size(); i++) {
            int number = numbers.size() + 1 + i;
            places.plain(number, position);
            places.packed(numbers.others(), i * TOGETHER, TOGETHER, number, numbers);
            object(number, packed.get(i).entries(), packed.get(i).bytes());
        }
        references(places, numbers.size() + 1 + packed.size(), name);
    }

    /// An object stream before it is written.
    private record Packed(COSDictionary entries, byte[] bytes) {}

    private List<Packed> packed() {
        int many = (numbers.others().size() + TOGETHER - 1) / TOGETHER;
        try (var deflate = new Deflate()) {
            return Crew.indexes(many).mapToObj(index -> pack(index, deflate)).toList();
        }
    }

    private Packed pack(int index, Deflate deflate) {
        var all = numbers.others();
        var some = all.subList(index * TOGETHER, Math.min(all.size(), (index + 1) * TOGETHER));
        var head = new ObjectWriter();
        var body = new ObjectWriter();
        for (var object : some) {
            head.number(numbers.of(object)).space().number(body.size()).space();
            body.entries(object, numbers).space();
        }
        var entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.getPDFName("ObjStm"));
        entries.setInt(COSName.N, some.size());
        entries.setInt(COSName.FIRST, head.size());
        entries.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return new Packed(entries, deflate.packed(head.raw(body.toBytes()).toBytes()));
    }

    private void references(CrossReferences places, int number, byte[] name) throws IOException {
        long start = position;
        places.plain(number, start);
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setInt(COSName.SIZE, number + 1);
        var widths = new COSArray();
        for (int width : CrossReferences.WIDTHS) widths.add(COSInteger.get(width));
        trailer.setItem(COSName.W, widths);
        var twice = new COSArray();
        for (int i = 0; i < 2; i++) twice.add(new COSString(name, true));
        trailer.setItem(COSName.ID, twice);
        trailer.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        trailer.setItem(COSName.DECODE_PARMS, CrossReferences.predictor());
        object(number, trailer, Deflate.bytes(places.rows()));
        page.words("startxref").end().words(Long.toString(start)).end().words("%%EOF").end();
        flush();
    }

    private void stream(COSStream stream) throws IOException {
        try (var raw = stream.createRawInputStream()) {
            object(numbers.of(stream), stream, raw.readAllBytes());
        }
    }

    private void object(int number, COSDictionary entries, byte[] bytes) throws IOException {
        page.number(number).words(" 0 obj").end();
        entries.setInt(COSName.LENGTH, bytes.length);
        page.entries(entries, numbers).words("stream").end();
        flush();
        out.write(bytes);
        position += bytes.length;
        page.end().words("endstream").end().words("endobj").end();
        flush();
    }

    private void flush() throws IOException {
        position += page.size();
        page.pour(out);
    }
}
