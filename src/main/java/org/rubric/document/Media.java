package org.rubric.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a picture or attachment, never changed after being made. Equal by content.
public final class Media {
    private final String type;
    private final byte[] bytes;
    private final String digest;

    private Media(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        this.digest = digest(bytes);
    }

    /// @param type media type, such as `image/png`
    /// @param bytes copied
    public static Media of(String type, byte[] bytes) {
        return new Media(type, bytes.clone());
    }

    public String type() {
        return type;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /// SHA-256 of the bytes, lower-case hexadecimal.
    public String digest() {
        return digest;
    }

    /// A local file name that no other picture has: the stem, a piece of the digest, the ending.
    public String fileName(String stem) {
        var kind = type.replaceAll(".*/(?:x-)?|\\+.*", "");
        return stem + "-" + digest.substring(0, 12) + "." + kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Media that && digest.equals(that.digest) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }
}
