package org.rubric.interchange.pdf.picture;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rubric.drawing.Drawing;

/// A picture as its bytes go into a file.
///
/// @param digest of the picture's bytes; empty: nothing to recognize it by
/// @param bitmap null: to be painted
public record PictureCopy(String digest, Bitmap bitmap) {
    public static PictureCopy of(Drawing drawing) {
        var raster = drawing.raster();
        if (raster.isEmpty()) return new PictureCopy("", null);
        try {
            return new PictureCopy(digest(raster.get().bytes()), Bitmap.of(raster.get()));
        } catch (IOException e) {
            return new PictureCopy("", null);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }
}
