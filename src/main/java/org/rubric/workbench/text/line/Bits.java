package org.rubric.workbench.text.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;

/// Makes the nodes of a line from its passage, and keeps those that did not change.
final class Bits {
    private static final String RIGHTWARDS = "\\u0590-\\u08FF\\uFB1D-\\uFEFF";
    private static final String JOINED = RIGHTWARDS + "\\u200C\\u200D\\p{M}";
    private static final Pattern PIECE =
            Pattern.compile(
                    "[" + RIGHTWARDS + "][" + JOINED + "]*\\s*|[^" + RIGHTWARDS + "\\s]+\\s*|\\s+");
    private static final double SMALL = 0.66;
    private static final String COMPOSING = "composing";

    /// One node: letters of one look, or an object.
    ///
    /// @param shift pixels below the baseline
    /// @param object a formula or picture
    private record Bit(
            String text, Font font, double shift, String style, Marks marks, Inline object) {
        boolean letters() {
            return object == null;
        }

        Bit with(String other) {
            return new Bit(other, font, shift, style, marks, object);
        }
    }

    private final List<Bit> bits = new ArrayList<>();
    private List<Bit> whole = List.of();
    private final List<Node> nodes = new ArrayList<>();

    /// Nodes in order; the same list until the next [#show].
    List<Node> nodes() {
        return nodes;
    }

    /// Brings the nodes in line with what is shown of a passage; answers whether any changed.
    ///
    /// @param arrived told when a picture's size has become known
    boolean show(List<Passage.Part> parts, Manner manner, Setting setting, Runnable arrived) {
        var runs = wanted(parts, manner, setting.typography());
        if (runs.isEmpty()) runs.add(letters("", Marks.NONE, "", manner, setting.typography()));
        if (runs.equals(whole)) return false;
        whole = runs;
        var wanted = cut(runs);
        for (int i = 0; i < wanted.size(); i++) {
            var bit = wanted.get(i);
            if (i >= bits.size()) {
                bits.add(bit);
                nodes.add(node(bit, setting, arrived));
            } else if (!bits.get(i).equals(bit)) {
                if (bit.letters() && bits.get(i).letters()) set((Text) nodes.get(i), bit);
                else nodes.set(i, node(bit, setting, arrived));
                bits.set(i, bit);
            }
        }
        bits.subList(wanted.size(), bits.size()).clear();
        nodes.subList(wanted.size(), nodes.size()).clear();
        return true;
    }

    private static List<Bit> wanted(
            List<Passage.Part> parts, Manner manner, Typography typography) {
        var wanted = new ArrayList<Bit>();
        for (var part : parts) {
            if (part.shown().isEmpty()) continue;
            var run = part.run();
            if (run instanceof Inline.Formula || run instanceof Inline.Picture)
                wanted.add(new Bit(part.shown(), null, 0, "", Marks.NONE, run));
            else wanted.add(letters(part.shown(), marks(run), style(part), manner, typography));
        }
        return wanted;
    }

    /// Words apart where any of the letters join, stack or run from right to left; letters of
    /// several chars apart from all others.
    private static List<Bit> cut(List<Bit> runs) {
        boolean shaped = runs.stream().anyMatch(run -> Passage.shaped(run.text));
        if (!shaped && runs.stream().noneMatch(run -> Clusters.are(run.text))) return runs;
        var pieces = new ArrayList<Bit>();
        for (var run : runs)
            if (!run.letters() || run.text.isEmpty()) pieces.add(run);
            else
                for (var word : shaped ? cut(run.text) : List.of(run.text))
                    for (var piece : Clusters.apart(word)) pieces.add(run.with(piece));
        return pieces;
    }

    private static Marks marks(Inline run) {
        return switch (run) {
            case Inline.Text text -> text.marks();
            case Inline.CrossReference reference -> reference.marks();
            case Inline.Citation citation -> citation.marks();
            case Inline.TermUse use -> use.marks();
            case Inline.FootnoteMark _ -> Marks.of(Style.SUPERSCRIPT);
            case Inline.Foreign _, Inline.Anchor _, Inline.Formula _, Inline.Picture _ ->
                    Marks.NONE;
        };
    }

    private static String style(Passage.Part part) {
        if (part.look() == Passage.Look.LABEL) return "number";
        if (part.look() == Passage.Look.COMPOSED) return COMPOSING;
        var dressed = part.dress().map(Dress::words).orElse("");
        if (part.look() == Passage.Look.GHOST) return "ghost " + dressed;
        var plain = plain(part);
        return plain.isEmpty() || dressed.isEmpty() ? plain + dressed : plain + " " + dressed;
    }

    private static String plain(Passage.Part part) {
        return switch (part.run()) {
            case Inline.Text text -> text.marks().link().isEmpty() ? "" : "link";
            case Inline.CrossReference _, Inline.Citation _, Inline.FootnoteMark _ -> "reference";
            case Inline.TermUse _ -> "term";
            case Inline.Foreign _ -> "kept";
            case Inline.Anchor _ -> "bracket";
            case Inline.Formula _, Inline.Picture _ -> "";
        };
    }

    /// One word with its space each: JavaFX 26 throws when it wraps a right-to-left run.
    /// Points and brackets are nodes of their own: taken from another face than the letters, they
    /// would stand on the wrong side of them. It also wraps no Thai by itself.
    private static List<String> cut(String text) {
        var breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            PIECE.matcher(text.substring(from, to))
                    .results()
                    .map(MatchResult::group)
                    .forEach(pieces::add);
        return pieces;
    }

    private static Bit letters(
            String text, Marks marks, String style, Manner manner, Typography typography) {
        double size = manner.size();
        double shift = 0;
        if (marks.has(Style.SUPERSCRIPT)) {
            shift = -size * 0.33;
            size *= SMALL;
        } else if (marks.has(Style.SUBSCRIPT)) {
            shift = size * 0.16;
            size *= SMALL;
        }
        if (marks.has(Style.SMALL_CAPITALS)) size *= 0.8;
        var family = marks.has(Style.CODE) ? Typography.MONO : manner.family();
        if (marks.has(Style.CODE) && manner.family().equals(Typography.SERIF)) size *= 0.88;
        var font =
                typography.font(
                        family,
                        size,
                        manner.bold() || marks.has(Style.BOLD),
                        manner.italic() != marks.has(Style.ITALIC));
        return new Bit(text, font, shift, style, marks, null);
    }

    private static Node node(Bit bit, Setting setting, Runnable arrived) {
        if (bit.letters()) {
            var text = new Text();
            set(text, bit);
            return text;
        }
        return switch (bit.object) {
            case Inline.Formula formula -> formula(formula, setting, arrived);
            case Inline.Picture picture -> {
                var media =
                        Optional.ofNullable(
                                setting.document().media().get(picture.image().media()));
                yield Embedded.picture(picture.image(), media, setting.pictures(), 480, arrived);
            }
            default -> throw new IllegalArgumentException("Not an object: " + bit.object);
        };
    }

    private static Node formula(Inline.Formula formula, Setting setting, Runnable arrived) {
        return Embedded.formula(formula.maths(), setting, true, 480, arrived);
    }

    private static void set(Text text, Bit bit) {
        text.setText(bit.text);
        text.setFont(bit.font);
        text.setTranslateY(bit.shift);
        text.setUnderline(
                bit.marks.has(Style.UNDERLINE)
                        || bit.style.startsWith("link")
                        || bit.style.equals(COMPOSING));
        text.setStrikethrough(bit.marks.has(Style.STRIKE));
        text.getStyleClass()
                .setAll(bit.style.isEmpty() ? List.of() : List.of(bit.style.split(" ")));
    }
}
