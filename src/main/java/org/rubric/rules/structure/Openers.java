package org.rubric.rules.structure;

import org.rubric.rules.Digest;

import java.text.Normalizer;
import java.util.Set;

/// The fixed paragraphs that open clauses 2, 3.1, 3.2 and 4. The long one of clause 2 belongs to
/// the
/// sector and is not shipped: it is known by its digest.
public final class Openers {
    private static final String OFFICIAL =
            "e7e10f53835a1ab9d185b036d63e364e219305299b6ac663b139a494ca069e93";
    private static final Set<String> OWN =
            Set.of(
                    "fcd4b6bf4846d2a49eac76d533b3d264fd2b19eb20b7b2f73227ba32a4b716f4",
                    "656fc92bce63b2ae8c919d7a4cea04a85abdf0129225e859521b1cd7a5c0952a");

    private Openers() {}

    /// Whose words open clause 2.
    public enum Wording {
        /// Those of the skeleton, letter by letter.
        OFFICIAL,
        /// The short ones that this program puts there until the official ones are taken from a
        /// skeleton.
        OWN,
        OTHER
    }

    /// Tells whose words a paragraph that opens clause 2 has.
    public static Wording wording(String paragraph) {
        var digest = digest(paragraph);
        if (digest.equals(OFFICIAL)) return Wording.OFFICIAL;
        return OWN.contains(digest) ? Wording.OWN : Wording.OTHER;
    }

    /// The SHA-256 of the words; kinds of space and hyphen make no difference.
    public static String digest(String words) {
        var same =
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .replace('\u2010', '-')
                        .replace('\u2011', '-')
                        .replaceAll("\\s+", " ")
                        .strip();
        return Digest.of(same);
    }
}
