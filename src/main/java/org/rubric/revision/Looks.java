package org.rubric.revision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rubric.document.Marks;

/// How words look, in words.
final class Looks {
    private static final int LONGEST = 80;

    private Looks() {}

    /// "“ten” became bold and is no longer italic"
    static String said(Change.Turn turn) {
        var words = Quotes.of(turn.words(), LONGEST);
        if (turn.gained().isEmpty()) return words + " is no longer " + joined(turn.lost(), " or ");
        var became = words + " became " + joined(turn.gained(), " and ");
        return turn.lost().isEmpty()
                ? became
                : became + " and is no longer " + joined(turn.lost(), " or ");
    }

    private static String joined(Collection<Marks.Style> styles, String between) {
        List<String> names = styles.stream().sorted().map(Looks::name).toList();
        return names.stream().collect(Collectors.joining(between));
    }

    private static String name(Marks.Style style) {
        return switch (style) {
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case UNDERLINE -> "underlined";
            case STRIKE -> "struck out";
            case SUPERSCRIPT -> "raised";
            case SUBSCRIPT -> "lowered";
            case CODE -> "code";
            case SMALL_CAPITALS -> "small capitals";
            case CAPITALS -> "capitals";
            case HIGHLIGHT -> "highlighted";
        };
    }
}
