package org.rubric.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what the sector puts into titles.
///
/// @param topic where a document is discussed
/// @param workItem provisional name or number of the text it is about; empty: none is named
/// @param from sender of an incoming liaison statement; empty: not named
public record TitleForm(Topic topic, String workItem, String from) {
    private static final Pattern ITEM =
            Pattern.compile("(?<![\\w.])[AD-VX-Z]\\.[A-Za-z0-9][\\w.]*(?:-[\\w]+)*");
    private static final Pattern FROM = Pattern.compile("\\[from ([^\\]]+)]");
    private static final Pattern TO = Pattern.compile("\\[(?:for action )?to ([^\\]]+)]");
    private static final Pattern INFORMATION =
            Pattern.compile("\\[for info(?:rmation)? to ([^\\]]+)]");

    /// The parts of the discussion, in the order of the report.
    public enum Topic {
        ONGOING,
        NEW_ITEM,
        OTHER,
        INCOMING_LIAISON
    }

    public static TitleForm read(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        var item = first(ITEM, title, 0).orElse("");
        var from = first(FROM, title, 1).orElse("");
        if (lower.startsWith("ls/i") || lower.startsWith("ls/r") && !from.isEmpty())
            return new TitleForm(Topic.INCOMING_LIAISON, item, from);
        if (lower.contains("new work item")) return new TitleForm(Topic.NEW_ITEM, item, from);
        return new TitleForm(item.isEmpty() ? Topic.OTHER : Topic.ONGOING, item, from);
    }

    /// Whom an outgoing statement is for: "[to X]" in its title.
    public static Optional<String> action(String title) {
        return first(TO, title, 1);
    }

    /// Who gets it for information: "[for info to Y]" in its title.
    public static Optional<String> information(String title) {
        return first(INFORMATION, title, 1);
    }

    private static Optional<String> first(Pattern pattern, String title, int group) {
        return pattern.matcher(title)
                .results()
                .map(result -> result.group(group).strip())
                .findFirst();
    }
}
