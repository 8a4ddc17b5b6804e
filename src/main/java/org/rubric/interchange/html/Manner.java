package org.rubric.interchange.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;

/// What the lines of an element become.
sealed interface Manner {
    Pattern NAMED = Pattern.compile("(?i)^(?:mso)?heading[ _-]?([1-9])$");
    Pattern ENUMERATED = Pattern.compile("(?i)^enumlev([1-3])$");
    Pattern CAPTIONED =
            Pattern.compile("(?i)^(?:mso)?caption$|^(?:table|figure)_?(?:no)?_?&?_?(?:no)?title$");
    Pattern CONTINUED = Pattern.compile("Continued[123]");
    Pattern LISTED = Pattern.compile("l\\d+ level([1-9])");

    /// A paragraph, or a note when the words say so.
    record Body(boolean caption) implements Manner {}

    /// @param level from 1
    record Heading(int level) implements Manner {}

    /// A paragraph that goes on an item.
    record Continued(int level) implements Manner {}

    /// A paragraph that Word shows as an item.
    record Item(int level) implements Manner {}

    /// An item of a list element; lines after the first go on it.
    record Entry(int level, Marker marker, int[] lines) implements Manner {}

    /// How an element of a block's kind is read inside another.
    static Manner of(Element element, Css css, Manner outside) {
        var name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)))
            return new Heading(name.charAt(1) - '0');
        if (element.attr("role").equals("heading"))
            return new Heading(level(element.attr("aria-level")));
        if (name.equals("figcaption") || name.equals("caption")) return new Body(true);
        for (var given : element.classNames()) {
            var heading = NAMED.matcher(given);
            if (heading.matches()) return new Heading(heading.group(1).charAt(0) - '0');
            var item = ENUMERATED.matcher(given);
            if (item.matches()) return new Item(item.group(1).charAt(0) - '0');
            if (CAPTIONED.matcher(given).matches()) return new Body(true);
            if (CONTINUED.matcher(given).matches())
                return new Continued(given.charAt(given.length() - 1) - '0');
        }
        var outline = css.value("mso-outline-level");
        if (outline.matches("[1-9]")) return new Heading(outline.charAt(0) - '0');
        var list = LISTED.matcher(css.value("mso-list"));
        if (list.find()) return new Item(Math.min(3, list.group(1).charAt(0) - '0'));
        return outside;
    }

    private static int level(String words) {
        return words.matches("[1-9]") ? words.charAt(0) - '0' : 1;
    }

    /// What a line of this manner is.
    ///
    /// @param marker printed before it; empty: none
    /// @param before the kind of the marker that the level had last
    default Piece piece(List<Inline> line, String marker, Marker before) {
        return switch (this) {
            case Body(var caption) -> body(line, caption);
            case Heading(var level) -> heading(level, line);
            case Continued(var level) -> Piece.of(continued(level, line));
            case Item(var level) -> item(level, line, marker, before);
            case Entry(var level, var kind, var lines) ->
                    Piece.of(
                            lines[0]++ == 0
                                    ? new Block.Item(Id.fresh(), Traits.NONE, level, kind, line)
                                    : continued(level, line));
        };
    }

    private static Piece body(List<Inline> line, boolean caption) {
        if (!caption && Labels.note(line))
            return Piece.of(new Block.Note(Id.fresh(), Traits.NONE, Labels.withoutNote(line)));
        var paragraph = Block.Paragraph.of(Id.fresh(), line);
        return new Piece(0, Block.Clause.Kind.CLAUSE, paragraph, caption);
    }

    /// A heading is bold by being one.
    private static Piece heading(int level, List<Inline> line) {
        var kind =
                switch (Labels.divisionKind(line)) {
                    case "annex" -> Block.Clause.Kind.ANNEX;
                    case "appendix" -> Block.Clause.Kind.APPENDIX;
                    default -> Block.Clause.Kind.CLAUSE;
                };
        var bare = kind == Block.Clause.Kind.CLAUSE ? Labels.heading(line) : Labels.division(line);
        var plain =
                Runs.restyle(
                        bare, 0, Inline.length(bare), marks -> marks.without(Marks.Style.BOLD));
        int at = kind == Block.Clause.Kind.CLAUSE ? level : 1;
        return new Piece(at, kind, Block.Line.of(Id.fresh(), plain), false);
    }

    private static Piece item(int level, List<Inline> line, String marker, Marker before) {
        var typed = marker.isBlank() ? Labels.typed(line) : "";
        var words = typed.isEmpty() ? line : Labels.withoutTyped(line);
        var kind = Labels.marker(typed.isEmpty() ? marker : typed, before);
        return Piece.of(new Block.Item(Id.fresh(), Traits.NONE, level, kind, words));
    }

    private static Block continued(int level, List<Inline> line) {
        var role =
                switch (level) {
                    case 1 -> Role.CONTINUED_1;
                    case 2 -> Role.CONTINUED_2;
                    default -> Role.CONTINUED_3;
                };
        return new Block.Paragraph(Id.fresh(), Traits.NONE, role, line);
    }
}
