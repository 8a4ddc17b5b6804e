package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;

/// The places of another text that a citation names, in itself or in the words before it: `clauses
/// 2.2, 7 and 8.1 of [ITU-T A.5]`.
///
/// @param from step of the line where its words begin
/// @param kind of thing in small letters, singular: `clause`, `annex`, `table`
/// @param numbers as written
record Locator(int from, String kind, List<String> numbers) {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)((?:clauses?|annex|appendix|tables?|figures?|equations?) [A-Z]?[\\w.-]*\\w"
                            + "(?:(?:,| and| or) [A-Z]?\\d[\\w.-]*)*) (?:of|in) (?:the )?$");
    private static final Pattern WORDS =
            Pattern.compile("(?i)^(clause|annex|appendix|table|figure|equation)s? (.+)$");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[IVX]+|[A-Z]|\\d+)(?:[.-][A-Z]?\\d+)*");
    private static final int FAR = 80;

    /// @param at where the citation stands in the line
    static Optional<Locator> of(Block line, Inline.Citation citation, int at) {
        if (!citation.locator().isEmpty()) return read(at, citation.locator());
        var before = Runs.steps(line.runs()).substring(Math.max(0, at - FAR), at);
        var typed = BEFORE.matcher(before.replace('\u00a0', ' '));
        if (!typed.find()) return Optional.empty();
        return read(at - (before.length() - typed.start()), typed.group(1));
    }

    private static Optional<Locator> read(int from, String words) {
        var found = WORDS.matcher(words.replace('\u00a0', ' ').strip());
        if (!found.matches()) return Optional.empty();
        var numbers = new ArrayList<String>();
        var number = NUMBER.matcher(found.group(2));
        while (number.find()) numbers.add(number.group());
        return Optional.of(new Locator(from, found.group(1).toLowerCase(Locale.ROOT), numbers));
    }

    /// The numbers that a text with these labels does not have. One whose things of that kind are
    /// not numbered cannot be asked.
    List<String> missing(Set<String> labels) {
        if (labels.stream().noneMatch(label -> label.startsWith(kind + " "))) return List.of();
        return numbers.stream()
                .filter(number -> !labels.contains(kind + " " + number.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
