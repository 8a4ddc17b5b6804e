package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Block;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Counters;
import org.rubric.interchange.word.style.Role;

/// Recognises list items: a marker typed before a tab, or one that Word computes.
final class Items {
    private static final Pattern MARKED =
            Pattern.compile(
                    "[\\s\u00A0]*([–—−•·▪●○❑❒■□✓➢➔*\u2011-]"
                            + "|\\(?[a-zа-я]{1,2}[.)]|\\(?[A-Z][.)]|\\(?\\d{1,3}[.)]|\\(?[ivxlc]{1,6}[.)]|\\d{1,2})["
                            + " \u00A0]*\\t[\\s\u00A0]*");
    private static final Pattern DASHED = Pattern.compile("[\\s\u00A0]*([–—•▪●])[ \u00A0]+");

    private final Lines lines;
    private final Ledger ledger;

    Items(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /// A line without a typed marker at its start.
    static List<Bit> unmarked(List<Bit> bits) {
        var match = MARKED.matcher(Bit.text(bits));
        return match.lookingAt() && !Character.isDigit(match.group(1).charAt(0))
                ? Bits.trimmed(Bits.from(bits, match.end()))
                : bits;
    }

    /// The typed marker that [#unmarked] takes off.
    static String typedMarker(List<Bit> bits) {
        var match = MARKED.matcher(Bit.text(bits));
        return match.lookingAt() && !Character.isDigit(match.group(1).charAt(0))
                ? match.group(1)
                : "";
    }

    Optional<Block> item(Flow.Para para) {
        var role = para.style().role();
        boolean styled = role.kind() == Role.Kind.ITEM;
        var text = para.text();
        var match = MARKED.matcher(text);
        boolean typed = match.lookingAt() && (styled || !match.group(1).matches("\\d+"));
        if (!typed && styled) {
            match = DASHED.matcher(text);
            typed = match.lookingAt();
        }
        var id = ledger.ids().of(para);
        var traits = new Traits("", "", known(para));
        if (typed) {
            int level = styled ? role.level() : level(para);
            var rest = Bits.trimmed(Bits.from(para.bits(), match.end()));
            return Optional.of(
                    new Block.Item(
                            id,
                            traits.withPrinted(match.group(1)),
                            level,
                            marker(match.group(1)),
                            lines.inlines(rest)));
        }
        if (para.label().isPresent()) return Optional.of(computed(para, para.label().get()));
        if (!styled) return Optional.empty();
        return Optional.of(unmarked(para, role.level()));
    }

    private Block computed(Flow.Para para, Counters.Printed label) {
        var role = para.style().role();
        int level =
                role.kind() == Role.Kind.ITEM
                        ? Math.max(role.level(), label.level() + 1)
                        : label.level() + 1;
        var marker = marker(label);
        var printed = marker == Marker.NONE ? label.text().strip() : "";
        return new Block.Item(
                ledger.ids().of(para),
                new Traits("", printed, known(para)),
                Math.min(9, level),
                marker,
                lines.inlines(Bits.trimmed(para.bits())));
    }

    /// A paragraph of an item's style without a marker goes on the item before it.
    private Block unmarked(Flow.Para para, int level) {
        var role =
                switch (level) {
                    case 1 -> Paragraph.Role.CONTINUED_1;
                    case 2 -> Paragraph.Role.CONTINUED_2;
                    default -> Paragraph.Role.CONTINUED_3;
                };
        return new Paragraph(
                ledger.ids().of(para),
                new Traits("", "", para.style().name()),
                role,
                lines.inlines(Bits.trimmed(para.bits())));
    }

    private static Marker marker(String typed) {
        var core = typed.replaceAll("[().]", "");
        if (core.isEmpty()) return Marker.NONE;
        char first = core.charAt(0);
        if ("–—−\u2011-".indexOf(first) >= 0) return Marker.DASH;
        if (Character.isDigit(first)) return Marker.NUMBER;
        if (core.matches("i|ii|iii|iv|vi{0,3}|ix|x[ivx]*")) return Marker.ROMAN;
        return Character.isLetter(first) ? Marker.LETTER : Marker.BULLET;
    }

    private static Marker marker(Counters.Printed label) {
        var text = label.text().strip();
        return switch (label.format()) {
            case "bullet" -> text.matches("[–—−-]") ? Marker.DASH : Marker.BULLET;
            case "decimal" -> text.matches("\\(?\\d+[.)]?") ? Marker.NUMBER : Marker.NONE;
            case "lowerLetter", "upperLetter" ->
                    text.matches("\\(?[a-zA-Z]+[.)]?") ? Marker.LETTER : Marker.NONE;
            case "lowerRoman", "upperRoman" ->
                    text.matches("\\(?[ivxlcIVXLC]+[.)]?") ? Marker.ROMAN : Marker.NONE;
            default -> Marker.NONE;
        };
    }

    private static int level(Flow.Para para) {
        int indent = para.look().indent();
        if (indent < 1000) return 1;
        return indent < 1500 ? 2 : 3;
    }

    private static String known(Flow.Para para) {
        return para.style().role().kind() == Role.Kind.ITEM ? "" : para.style().name();
    }
}
