package org.rubric.interchange.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rubric.drawing.Drawing;

/// @param digest of the picture's bytes; empty: nothing to recognize it by
/// @param bitmap null: to be painted
record PictureCopy(String digest, Bitmap bitmap) {
    static PictureCopy of(Drawing drawing) {
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
