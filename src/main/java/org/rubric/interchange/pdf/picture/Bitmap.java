package org.rubric.interchange.pdf.picture;

import org.rubric.interchange.wording.Words;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.rubric.drawing.Drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A bitmap as an image XObject (ISO 32000-1, 8.9.5): entries and encoded data, not yet part of any
/// file, so that many can be made at once.
///
/// @param mask how opaque each pixel is
public record Bitmap(COSDictionary entries, byte[] data, Optional<Bitmap> mask) {

    /// @throws IOException when the data is not what the drawing promised
    static Bitmap of(Drawing.Raster raster) throws IOException {
        if (raster.type().equals("image/png")) return PngCopy.of(raster.bytes());
        var entries = entries(raster.pixelWidth(), raster.pixelHeight(), 8, jpegColours(raster));
        entries.setItem(COSName.FILTER, COSName.DCT_DECODE);
        return new Bitmap(entries, raster.bytes(), Optional.empty());
    }

    static COSDictionary entries(int width, int height, int bits, COSName colours) {
        var entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.XOBJECT);
        entries.setItem(COSName.SUBTYPE, COSName.IMAGE);
        entries.setInt(COSName.WIDTH, width);
        entries.setInt(COSName.HEIGHT, height);
        entries.setInt(COSName.BITS_PER_COMPONENT, bits);
        entries.setItem(COSName.COLORSPACE, colours);
        return entries;
    }

    /// As a stream of that file.
    public COSStream stream(COSDocument document) throws IOException {
        var stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        }
        entries.forEach(stream::setItem);
        if (mask.isPresent()) stream.setItem(COSName.SMASK, mask.get().stream(document));
        stream.setItem(COSName.LENGTH, COSInteger.get(data.length));
        return stream;
    }

    /// Grey or colour, from the frame header (ISO/IEC 10918-1, B.2.2).
    private static COSName jpegColours(Drawing.Raster raster) throws IOException {
        var bytes = raster.bytes();
        int at = 2;
        while (at + 9 < bytes.length) {
            if (bytes[at] != (byte) 0xFF) throw broken();
            int marker = bytes[at + 1] & 255;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF;
            if (frame && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
                return bytes[at + 9] == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
            at += 2 + ((bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255);
        }
        throw broken();
    }

    private static IOException broken() {
        return new IOException(Words.of("picture.jpeg"));
    }
}
