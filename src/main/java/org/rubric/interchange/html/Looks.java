package org.rubric.interchange.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;

/// What an element does to the look of the words in it: emphasis and links, nothing else.
final class Looks {
    private static final int LONGEST_LINK = 2_000;

    private Looks() {}

    static Marks of(Element element, Css css, Marks outside) {
        var marks = tag(element, outside);
        marks = weight(css.value("font-weight"), marks);
        marks = slant(css.value("font-style"), marks);
        marks = lines(css, marks);
        marks = raise(css.value("vertical-align"), marks);
        if (css.value("font-variant").contains("small-caps"))
            marks = marks.with(Style.SMALL_CAPITALS);
        return marks;
    }

    private static Marks tag(Element element, Marks marks) {
        return switch (element.normalName()) {
            case "b", "strong" -> marks.with(Style.BOLD);
            case "i", "em", "cite", "var", "dfn" -> marks.with(Style.ITALIC);
            case "u", "ins" -> marks.with(Style.UNDERLINE);
            case "s", "strike", "del" -> marks.with(Style.STRIKE);
            case "sup" -> marks.without(Style.SUBSCRIPT).with(Style.SUPERSCRIPT);
            case "sub" -> marks.without(Style.SUPERSCRIPT).with(Style.SUBSCRIPT);
            case "code", "tt", "kbd", "samp" -> marks.with(Style.CODE);
            case "a" -> link(element.attr("href").strip(), marks);
            default -> marks;
        };
    }

    private static Marks link(String href, Marks marks) {
        var lower = href.toLowerCase(Locale.ROOT);
        boolean known =
                lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("mailto:");
        boolean sound =
                known && href.length() <= LONGEST_LINK && href.equals(Letters.carried(href));
        return sound ? marks.withLink(href) : marks;
    }

    private static Marks weight(String weight, Marks marks) {
        return switch (weight) {
            case "" -> marks;
            case "bold", "bolder", "600", "700", "800", "900" -> marks.with(Style.BOLD);
            case "normal", "lighter", "100", "200", "300", "400", "500" ->
                    marks.without(Style.BOLD);
            default -> marks;
        };
    }

    private static Marks slant(String slant, Marks marks) {
        if (slant.startsWith("italic") || slant.startsWith("oblique"))
            return marks.with(Style.ITALIC);
        return slant.equals("normal") ? marks.without(Style.ITALIC) : marks;
    }

    /// The line under a link is the link's own.
    private static Marks lines(Css css, Marks marks) {
        var lines = css.value("text-decoration") + " " + css.value("text-decoration-line");
        var now = marks;
        if (lines.contains("none")) now = now.without(Style.UNDERLINE);
        if (lines.contains("underline") && marks.link().isEmpty()) now = now.with(Style.UNDERLINE);
        if (lines.contains("line-through")) now = now.with(Style.STRIKE);
        return now;
    }

    private static Marks raise(String align, Marks marks) {
        return switch (align) {
            case "super" -> marks.without(Style.SUBSCRIPT).with(Style.SUPERSCRIPT);
            case "sub" -> marks.without(Style.SUPERSCRIPT).with(Style.SUBSCRIPT);
            default -> marks;
        };
    }
}
