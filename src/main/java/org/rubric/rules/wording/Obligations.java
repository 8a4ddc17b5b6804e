package org.rubric.rules.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// The words that make a sentence a requirement (Y-series convention, and the "shall" family).
public final class Obligations {
    /// What obliges: "shall", "must", "is required to", "is prohibited from".
    public static final Pattern BINDING =
            Pattern.compile(
                    "\\b(shall(?: not)?|must(?: not)?|(?:is|are) required to|(?:is|are) prohibited from)\\b");

    /// "must" alone, in both forms.
    static final Pattern MUST = Pattern.compile("\\bmust(?: not)?\\b");

    /// The family of "shall".
    static final Pattern SHALL = Pattern.compile("\\bshall\\b");

    /// The family of "is required to".
    static final Pattern REQUIRED = Pattern.compile("\\b(?:is|are) required to\\b");

    private Obligations() {}

    /// A place in some words.
    public record Hit(int from, int to, String words) {}

    /// The first place where the words match.
    public static Optional<Hit> first(String words, Pattern pattern) {
        var match = pattern.matcher(words);
        return match.find()
                ? Optional.of(new Hit(match.start(), match.end(), match.group()))
                : Optional.empty();
    }
}
