package org.rubric.interchange.html;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.document.Media;

/// HTML being written: tags, words, the runs of a line. Nothing goes out unescaped.
final class Markup {

    /// A style and its element, in the order in which elements open.
    private record Tag(Style style, String name) {}

    private static final List<Tag> TAGS =
            List.of(
                    new Tag(Style.BOLD, "b"),
                    new Tag(Style.ITALIC, "i"),
                    new Tag(Style.UNDERLINE, "u"),
                    new Tag(Style.STRIKE, "s"),
                    new Tag(Style.SUPERSCRIPT, "sup"),
                    new Tag(Style.SUBSCRIPT, "sub"),
                    new Tag(Style.CODE, "code"));

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Media> media;

    Markup(Map<String, Media> media) {
        this.media = media;
    }

    Markup tag(String markup) {
        out.append(markup);
        return this;
    }

    /// Words of a text: spaces in a row, tabs and line ends keep their width.
    Markup words(String words) {
        boolean spaced = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\n' -> out.append("<br>");
                case '\t' -> out.append("<span style=\"mso-tab-count:1\">&#9;</span>");
                case ' ' -> out.append(spaced ? "&nbsp;" : " ");
                case '\u00A0' -> out.append("&nbsp;");
                default -> sign(c);
            }
            spaced = c == ' ';
        }
        return this;
    }

    /// Words of a text set as typed.
    Markup verbatim(String words) {
        for (int i = 0; i < words.length(); i++) sign(words.charAt(i));
        return this;
    }

    private void sign(char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> {
                if (c >= ' ' || c == '\n' || c == '\t') out.append(c);
            }
        }
    }

    Markup runs(Iterable<Inline> runs) {
        for (var run : runs) run(run);
        return this;
    }

    private void run(Inline run) {
        switch (run) {
            case Inline.Text(var text, var marks) -> marked(text, marks);
            case Inline.CrossReference reference -> marked(reference.shown(), reference.marks());
            case Inline.Citation citation -> marked(citation.shown(), citation.marks());
            case Inline.TermUse(_, var text, var marks) -> marked(text, marks);
            case Inline.FootnoteMark mark -> marked(mark.printed(), Marks.of(Style.SUPERSCRIPT));
            case Inline.Formula formula -> tag("<i>").words(formula.maths().latex()).tag("</i>");
            case Inline.Picture picture -> picture(picture.image());
            case Inline.Foreign foreign -> words(foreign.text());
            case Inline.Anchor _ -> {}
        }
    }

    private void marked(String words, Marks marks) {
        if (words.isEmpty()) return;
        if (!marks.link().isEmpty()) tag("<a href=\"").verbatim(marks.link()).tag("\">");
        for (var tag : TAGS) open(marks.has(tag.style()), tag.name());
        boolean small = marks.has(Style.SMALL_CAPITALS);
        if (small) tag("<span style=\"font-variant:small-caps\">");
        words(words);
        if (small) tag("</span>");
        for (var tag : TAGS.reversed()) open(marks.has(tag.style()), "/" + tag.name());
        if (!marks.link().isEmpty()) tag("</a>");
    }

    private void open(boolean wanted, String name) {
        if (wanted) tag("<" + name + ">");
    }

    /// The picture with its bytes in the text, as every program can paste it.
    Markup picture(Image image) {
        var bytes = media.get(image.media());
        if (bytes == null || !bytes.type().matches("image/(png|jpeg|gif)"))
            return words(image.alternative());
        tag("<img src=\"data:" + bytes.type() + ";base64,");
        tag(Base64.getEncoder().encodeToString(bytes.bytes()));
        return tag("\" alt=\"").verbatim(image.alternative()).tag("\">");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
