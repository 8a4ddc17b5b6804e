package org.rubric.revision;

import org.rubric.revision.wording.Words;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rubric.document.Marks;

/// How words look, in words.
final class Looks {
    private static final int LONGEST = 80;

    private Looks() {}

    /// "“ten” became bold and is no longer italic"
    static String said(Change.Turn turn) {
        var words = Quotes.of(turn.words(), LONGEST);
        var lost = joined(turn.lost(), "look.or");
        if (turn.gained().isEmpty()) return Words.of("look.lost", words, lost);
        var gained = joined(turn.gained(), "look.and");
        return Words.of(turn.lost().isEmpty() ? "look.gained" : "look.turned", words, gained, lost);
    }

    private static String joined(Collection<Marks.Style> styles, String between) {
        return styles.stream()
                .sorted()
                .map(Looks::name)
                .collect(Collectors.joining(Words.of(between)));
    }

    private static String name(Marks.Style style) {
        return Words.of("look." + style.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
