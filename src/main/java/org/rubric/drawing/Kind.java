package org.rubric.drawing;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// The kinds of picture, told apart by their first bytes: a declared type is often wrong (Word
/// keeps JPEG files named `.png`) and costs nothing to forge.
public enum Kind {
    PNG,
    JPEG,
    GIF,
    BMP,
    TIFF,
    EMF,
    WMF,
    SVG,
    GZIP;

    private static final Wording WORDS = Wording.in("drawing");

    private record Magic(Kind kind, int offset, byte[] bytes) {
        Magic(Kind kind, int offset, String hex) {
            this(kind, offset, HexFormat.of().parseHex(hex));
        }
    }

    /// Formats that are known by name and cannot be converted.
    private record Stranger(String name, int offset, byte[] bytes) {
        Stranger(String name, int offset, String hex) {
            this(name, offset, HexFormat.of().parseHex(hex));
        }
    }

    private static final List<Magic> MAGIC =
            List.of(
                    new Magic(PNG, 0, "89504e470d0a1a0a"),
                    new Magic(JPEG, 0, "ffd8ff"),
                    new Magic(GIF, 0, "474946383761"),
                    new Magic(GIF, 0, "474946383961"),
                    new Magic(TIFF, 0, "49492a00"),
                    new Magic(TIFF, 0, "4d4d002a"),
                    new Magic(EMF, 40, "20454d46"),
                    new Magic(WMF, 0, "d7cdc69a"),
                    new Magic(WMF, 0, "010009000003"),
                    new Magic(WMF, 0, "010009000001"),
                    new Magic(WMF, 0, "020009000003"),
                    new Magic(GZIP, 0, "1f8b08"),
                    new Magic(BMP, 0, "424d"));

    private static final List<Stranger> STRANGERS =
            List.of(
                    new Stranger("JPEG 2000", 0, "0000000c6a502020"),
                    new Stranger("JPEG 2000", 0, "ff4fff51"),
                    new Stranger("JPEG XR", 0, "4949bc"),
                    new Stranger("WebP", 8, "57454250"),
                    new Stranger("HEIF or AVIF", 4, "66747970"),
                    new Stranger("PDF", 0, "25504446"),
                    new Stranger("PostScript", 0, "25215053"),
                    new Stranger("PostScript", 0, "c5d0d3c6"),
                    new Stranger("Macintosh PICT", 522, "0011"));

    private static final int SNIFFED = 1024;

    /// @param declared used only in the sentence of the exception
    public static Kind of(String declared, byte[] bytes) throws IOException {
        for (var magic : MAGIC) if (startsWith(bytes, magic.offset, magic.bytes)) return magic.kind;
        if (looksLikeSvg(bytes)) return SVG;
        for (var stranger : STRANGERS)
            if (startsWith(bytes, stranger.offset, stranger.bytes))
                throw new IOException(WORDS.of("kind.unconverted", stranger.name));
        throw new IOException(WORDS.of("kind.declared", declared));
    }

    private static boolean startsWith(byte[] bytes, int offset, byte[] start) {
        if (bytes.length < offset + start.length) return false;
        for (int i = 0; i < start.length; i++) if (bytes[offset + i] != start[i]) return false;
        return true;
    }

    private static boolean looksLikeSvg(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED);
        boolean wide = length > 3 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE);
        var charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        var head = new String(bytes, 0, length, charset).toLowerCase(Locale.ROOT);
        int markup = head.indexOf('<');
        return markup >= 0 && markup < 8 && head.contains("<svg")
                || head.startsWith("<?xml") && head.contains("svg");
    }
}
