package org.rubric.numbering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// Names by which other documents can point at the numbered things of this one, as readers quote
/// them: `clause-6.2`, `annex-A`, `table-6-1`, `figure-7-2`, `eq-6-1`. They hold as long as the
/// numbers do, which for a published text is for ever.
public final class Signposts {
    private static final int LONGEST = 40;

    private Signposts() {}

    /// Of two things with the same name the first in reading order has it. A number that has
    /// letters beyond ASCII gives no name.
    public static Map<String, Id> of(Document document, Numbering numbering) {
        var names = new LinkedHashMap<String, Id>();
        document.forEach(
                block ->
                        name(block, numbering)
                                .ifPresent(name -> names.putIfAbsent(name, block.id())));
        return names;
    }

    private static Optional<String> name(Block block, Numbering numbering) {
        if (block instanceof Block.Clause clause && clause.kind() == Block.Clause.Kind.BIBLIOGRAPHY)
            return Optional.of("bibliography");
        var label = numbering.label(block.id());
        if (label.isEmpty()) return Optional.empty();
        var number = bare(label.get().number());
        var stem =
                switch (label.get().kind()) {
                    case CLAUSE, DEFINITION -> "clause";
                    case EQUATION -> "eq";
                    case FIGURE, PANEL -> "figure";
                    case ANNEX, APPENDIX, SECTION, TABLE ->
                            label.get().kind().name().toLowerCase(Locale.ROOT);
                    case NOTE, EXAMPLE, ITEM, FOOTNOTE, REFERENCE, REQUIREMENT, TITLE -> "";
                };
        return stem.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(stem + "-" + number);
    }

    private static String bare(String number) {
        var bare = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (!dividing(c)) bare.append(c);
            else if (bare.isEmpty() || bare.charAt(bare.length() - 1) != '-') bare.append('-');
        }
        int from = 0;
        int to = bare.length();
        while (from < to && atNoEdge(bare.charAt(from))) from++;
        while (to > from && atNoEdge(bare.charAt(to - 1))) to--;
        if (to - from > LONGEST) return "";
        for (int i = from; i < to; i++) if (!plain(bare.charAt(i))) return "";
        return bare.substring(from, to);
    }

    private static boolean dividing(char c) {
        return c <= ' ' || "\u00A0_/\u2010\u2011\u2013-".indexOf(c) >= 0;
    }

    private static boolean atNoEdge(char c) {
        return c == '-' || c == '.';
    }

    private static boolean plain(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || atNoEdge(c);
    }
}
