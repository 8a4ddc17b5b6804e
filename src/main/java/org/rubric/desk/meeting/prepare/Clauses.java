package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// Where the places of a draft stand that titles of contributions name.
public final class Clauses {
    static final Clauses NONE = new Clauses();

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b(clause|section|annex|appendix|table|figure|equation)s?"
                            + "[\\s\\u00a0]+([A-Z]|[A-Z]?\\d+|[IVX]+)((?:[.-]\\d+)*)\\b");
    private static final List<String> WORDS =
            List.of(
                    "summary",
                    "scope",
                    "references",
                    "definition",
                    "term",
                    "abbreviation",
                    "convention",
                    "bibliography");

    /// A named place.
    ///
    /// @param order in the text, from 0
    /// @param clause that it is or stands in
    record Spot(int order, Id clause) {}

    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Spot> words = new HashMap<>();

    private Clauses() {}

    /// Reads a draft once.
    public static Clauses of(Document document) {
        var clauses = new Clauses();
        var numbering = Numbering.of(document);
        var order = new int[] {0};
        var within = new ArrayList<Id>();
        document.forEach(block -> clauses.take(block, numbering, order[0]++, within));
        return clauses;
    }

    private void take(Block block, Numbering numbering, int order, List<Id> within) {
        boolean clause = block instanceof Block.Clause;
        if (clause) {
            within.clear();
            within.add(block.id());
        }
        if (within.isEmpty()) return;
        var spot = new Spot(order, within.getFirst());
        numbering.label(block.id()).ifPresent(label -> put(label, spot));
        if (block instanceof Block.Clause titled) {
            var title = Inline.text(titled.title().runs()).toLowerCase(Locale.ROOT);
            for (var word : WORDS) if (title.contains(word)) words.putIfAbsent(word, spot);
            // New terms are defined in the text itself.
            if (title.contains("defined in this")) words.put("term", spot);
        }
    }

    private void put(Label label, Spot spot) {
        if (label.number().isEmpty()) return;
        switch (label.kind()) {
            case CLAUSE -> spots.putIfAbsent("clause " + label.number(), spot);
            case ANNEX -> spots.putIfAbsent("annex " + label.number(), spot);
            case APPENDIX -> spots.putIfAbsent("appendix " + label.number(), spot);
            case TABLE -> spots.putIfAbsent("table " + label.number(), spot);
            case FIGURE -> spots.putIfAbsent("figure " + label.number(), spot);
            case EQUATION -> spots.putIfAbsent("equation " + label.number(), spot);
            default -> {
                // Nothing that a title names.
            }
        }
    }

    /// The place that a title names, as far as the draft has it.
    Optional<Spot> named(String title) {
        var found = NAMED.matcher(title);
        while (found.find()) {
            var what = found.group(1).toLowerCase(Locale.ROOT).replace("section", "clause");
            var number = (found.group(2) + found.group(3)).toUpperCase(Locale.ROOT);
            for (var each = number; !each.isEmpty(); each = shorter(each)) {
                var spot = spots.get(what + " " + each);
                if (spot != null) return Optional.of(spot);
            }
        }
        var lower = title.toLowerCase(Locale.ROOT);
        for (var word : WORDS)
            if (lower.matches(".*\\b" + word + "s?\\b.*") && words.containsKey(word))
                return Optional.of(words.get(word));
        if (lower.contains("term") && words.containsKey("definition"))
            return Optional.of(words.get("definition"));
        return Optional.empty();
    }

    /// Where a document with that title is taken up among those about the draft: in the order of
    /// the text, what names a part that is not there yet behind it, the rest last.
    int order(String title) {
        var spot = named(title);
        if (spot.isPresent()) return spot.get().order();
        var found = NAMED.matcher(title);
        var lower = title.toLowerCase(Locale.ROOT);
        if (found.find()) return Integer.MAX_VALUE - 3000 + count(found.group(2));
        if (lower.contains("appendi")) return Integer.MAX_VALUE - 2000;
        return Integer.MAX_VALUE - 1000;
    }

    private static int count(String number) {
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 999;
    }

    private static String shorter(String number) {
        int at = number.lastIndexOf('.');
        return at < 0 ? "" : number.substring(0, at);
    }
}
