package org.rubric.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/// The prescribed sentences of a Recommendation in one language, as read from a file of the user:
/// the long ones are not shipped, only known by their hash (author's guide, clause 2).
///
/// @param language BCP 47 primary language, `en`
/// @param conventions paragraphs of clause 5 that say what "is required to" and the like mean;
///     empty: none were found
public record FixedTexts(
        String language,
        Openers openers,
        List<String> conventions,
        Statuses statuses,
        Source source) {

    /// SHA-256 of the English opening paragraph of clause 2, see [#hash].
    public static final String OFFICIAL_REFERENCES =
            "e7e10f53835a1ab9d185b036d63e364e219305299b6ac663b139a494ca069e93";

    /// What stands until the official texts are taken: the short sentences of the format, and for
    /// the long one of clause 2 a sentence of our own; in other languages see [OwnWording].
    public static final FixedTexts OWN = OwnWording.of("en").texts();

    /// First sentences of clauses 2, 3.1, 3.2 and 4; an empty one was not found.
    public record Openers(String references, String elsewhere, String here, String abbreviations) {}

    /// Lines under the titles of annexes and appendices; an empty one was not found.
    public record Statuses(String annex, String appendix) {}

    /// @param file name of the file, without its folder; empty: our own wording
    /// @param taken ISO day
    /// @param hash of the opening paragraph of clause 2
    public record Source(String file, String taken, String hash) {}

    public FixedTexts {
        conventions = List.copyOf(conventions);
    }

    /// Whether the opening paragraph of clause 2 is the official English one.
    public boolean official() {
        return hash(openers.references()).equals(OFFICIAL_REFERENCES);
    }

    /// Whether these words are our own short wording, in any language, of what has an official one.
    public static boolean own(String words) {
        return OwnWording.opens(words);
    }

    /// SHA-256 in hexadecimal of words as they compare: compatibility forms composed (NFKC), all
    /// hyphens plain, white space single, none at the ends.
    public static String hash(String words) {
        var plain =
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .replace('\u2010', '-')
                        .replace('\u2011', '-')
                        .replaceAll("\\s+", " ")
                        .strip();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
