package org.rubric.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By which words are known again without being kept.
public final class Digest {
    private Digest() {}

    /// The SHA-256 of the words, in hexadecimal.
    public static String of(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("Every Java knows SHA-256", e);
        }
    }
}
