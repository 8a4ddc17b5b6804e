package org.rubric.workbench.text.find;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rubric.document.wording.Wording;

/// What is searched for.
///
/// @param words as typed
record Query(String words, Set<Option> options) {
    private static final Wording WORDS = Wording.in("workbench");
    private static final int LONGEST = 1_000;

    Query {
        options = Set.copyOf(options);
    }

    /// How the words are meant.
    enum Option {
        CASE,
        WHOLE,
        EXPRESSION
    }

    static Query plain(String words) {
        return new Query(words, EnumSet.noneOf(Option.class));
    }

    boolean has(Option option) {
        return options.contains(option);
    }

    /// The pattern, in which a space stands for a no-break space, too; empty for no words or an
    /// expression that is none.
    Optional<Pattern> pattern() {
        if (words.isEmpty() || words.length() > LONGEST) return Optional.empty();
        try {
            var core = has(Option.EXPRESSION) ? "(?:" + words + ")" : quoted();
            // Not \b: it finds no edge beside a bracket.
            var whole =
                    has(Option.WHOLE)
                            ? "(?<![\\p{L}\\p{N}_])" + core + "(?![\\p{L}\\p{N}_])"
                            : core;
            int flags = Pattern.MULTILINE;
            if (!has(Option.CASE)) flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Optional.of(Pattern.compile(whole, flags));
        } catch (PatternSyntaxException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    /// What is wrong with the expression, as its author would say it; empty: nothing.
    Optional<String> trouble() {
        if (!has(Option.EXPRESSION) || words.isEmpty()) return Optional.empty();
        try {
            Pattern.compile(words);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        } catch (StackOverflowError _) {
            return Optional.of(WORDS.of("find.expression.deep"));
        }
    }

    private String quoted() {
        var pattern = new StringBuilder();
        for (var part : words.replace('\u00A0', ' ').split("(?<= )|(?= )"))
            pattern.append(part.equals(" ") ? "[ \\u00A0]" : Pattern.quote(part));
        return pattern.toString();
    }
}
