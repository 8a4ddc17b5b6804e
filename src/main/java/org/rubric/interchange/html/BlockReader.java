package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// Walks a tree and gathers what it holds, one piece after another. Lives as long as one reading.
final class BlockReader {
    private static final Set<String> IGNORED =
            words(
                    "head style script title meta link noscript template object xml iframe svg"
                            + " select textarea input button annotation annotation-xml");
    private static final Set<String> BLOCKS =
            words(
                    "p div h1 h2 h3 h4 h5 h6 section article main header footer aside nav"
                            + " blockquote figure figcaption address dl dt dd details summary form"
                            + " fieldset center li tr td th caption body");

    private final Sheet sheet;
    private final Pictures pictures;
    private final boolean cell;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Level, Marker> markers = new EnumMap<>(Level.class);
    private final Conditions conditions = new Conditions();
    private final Line line = new Line();
    private final StringBuilder marker = new StringBuilder();

    private enum Level {
        FIRST,
        SECOND,
        THIRD
    }

    /// @param cell inside a table, where there are no headings and no figures
    BlockReader(Sheet sheet, Pictures pictures, boolean cell) {
        this.sheet = sheet;
        this.pictures = pictures;
        this.cell = cell;
    }

    private static Set<String> words(String names) {
        return Set.of(names.split(" "));
    }

    List<Piece> read(Element element, Marks marks) {
        var body = new Manner.Body(false);
        flow(element, marks, body);
        flush(body);
        return pieces;
    }

    private void flow(Element parent, Marks marks, Manner manner) {
        for (var node : parent.childNodes()) {
            if (node instanceof Comment comment) {
                var formula = conditions.see(comment);
                if (!formula.isEmpty()) line.add(formula, marks);
            } else if (conditions.skipped()) continue;
            else if (node instanceof TextNode text) text(text.getWholeText(), marks);
            else if (node instanceof Element element) element(element, marks, manner);
        }
    }

    private void text(String words, Marks marks) {
        if (conditions.marker()) marker.append(words);
        else line.add(words, marks);
    }

    private void element(Element element, Marks marks, Manner manner) {
        var css = sheet.of(element);
        if (css.hidden() || element.hasAttr("hidden")) return;
        if (css.value("mso-list").equals("ignore")) {
            marker.append(element.text());
            return;
        }
        if (tabs(css, marks)) return;
        var looks = Looks.of(element, css, marks);
        switch (element.normalName()) {
            case "br" -> line.sign('\n', marks);
            case "img" -> picture(element, marks);
            case "math" -> line.add(formula(element), marks);
            case "table" -> table(element, manner);
            case "ul", "ol" -> list(element, looks, manner, 1);
            case "pre" -> code(element, manner);
            case "hr" -> flush(manner);
            case String name when IGNORED.contains(name) -> {}
            case String name when BLOCKS.contains(name) -> block(element, css, looks, manner);
            default -> flow(element, looks, manner);
        }
    }

    private void block(Element element, Css css, Marks marks, Manner manner) {
        flush(manner);
        var own = Manner.of(element, css, manner);
        boolean kept = css.value("white-space").startsWith("pre");
        if (kept && element.children().isEmpty()) line.verbatim(element.wholeText(), marks);
        else flow(element, marks, own);
        flush(own);
    }

    /// Word writes a tab as a span of spaces.
    private boolean tabs(Css css, Marks marks) {
        var count = css.value("mso-tab-count");
        if (!count.matches("\\d{1,2}")) return false;
        if (conditions.marker()) return true;
        int from = count.equals("0") ? 1 : Math.min(8, Integer.parseInt(count.substring(0, 1)));
        for (int i = 0; i < from; i++) line.sign('\t', marks);
        return true;
    }

    private static String formula(Element math) {
        var copy = math.clone();
        copy.select("annotation, annotation-xml").remove();
        return copy.text();
    }

    private void picture(Element element, Marks marks) {
        var words = element.attr("alt").strip();
        var alternative = Letters.carried(words.substring(0, Math.min(1000, words.length())));
        var image = pictures.image(element.attr("src"), alternative);
        if (image.isPresent()) line.object(new Inline.Picture(Id.fresh(), image.get()));
        else if (!alternative.isEmpty()) line.add(alternative, marks);
    }

    private void table(Element element, Manner manner) {
        flush(manner);
        new TableReader(sheet, pictures).read(element).ifPresent(t -> pieces.add(Piece.of(t)));
    }

    private void code(Element element, Manner manner) {
        flush(manner);
        line.verbatim(element.wholeText().stripTrailing(), Marks.NONE);
        var words = line.take();
        if (!words.isEmpty())
            pieces.add(Piece.of(new Block.Code(Id.fresh(), Traits.NONE, "", words)));
    }

    /// Lists in lists stand in an item, or, as Google Docs and old pages write them, beside it.
    private void list(Element list, Marks marks, Manner manner, int level) {
        flush(manner);
        int deep = manner instanceof Manner.Entry entry ? entry.level() + 1 : level;
        for (var child : list.children()) {
            var css = sheet.of(child);
            var kind = kind(list, child, css);
            if (child.normalName().equals("ul") || child.normalName().equals("ol")) {
                list(child, marks, new Manner.Entry(deep, kind, new int[1]), deep + 1);
                continue;
            }
            var level1 = ariaLevel(child).orElse(Math.min(3, deep));
            var entry = new Manner.Entry(level1, kind, new int[1]);
            if (css.hidden()) continue;
            flow(child, Looks.of(child, css, marks), entry);
            flush(entry);
        }
    }

    /// Google Docs tells the level of an item apart from where it stands.
    private static java.util.Optional<Integer> ariaLevel(Element item) {
        var level = item.attr("aria-level");
        return level.matches("[1-9]")
                ? java.util.Optional.of(Math.min(3, level.charAt(0) - '0'))
                : java.util.Optional.empty();
    }

    private Marker kind(Element list, Element item, Css css) {
        var type = css.value("list-style-type");
        if (type.isEmpty()) type = sheet.of(list).value("list-style-type");
        if (type.isEmpty()) type = item.attr("type");
        if (type.isEmpty()) type = list.attr("type");
        var bare = type.replace("\"", "").replace("'", "").strip();
        return switch (bare) {
            case "a", "A", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin" ->
                    Marker.LETTER;
            case "i", "I", "lower-roman", "upper-roman" -> Marker.ROMAN;
            case "1", "decimal", "decimal-leading-zero" -> Marker.NUMBER;
            case "-", "–", "—" -> Marker.DASH;
            case "none" -> Marker.NONE;
            default -> list.normalName().equals("ol") ? Marker.NUMBER : Marker.BULLET;
        };
    }

    private void flush(Manner manner) {
        var words = line.take();
        var printed = marker.toString();
        marker.setLength(0);
        conditions.paragraph();
        if (words.isEmpty()) return;
        if (words.size() == 1
                && words.getFirst() instanceof Inline.Picture alone
                && shown(manner)) {
            pieces.add(Piece.of(figure(alone)));
            return;
        }
        var kind = manner;
        if (cell && manner instanceof Manner.Heading) kind = new Manner.Body(false);
        var piece = kind.piece(words, printed, before(kind));
        if (piece.block() instanceof Block.Item item)
            markers.put(level(item.level()), item.marker());
        pieces.add(piece);
    }

    private Marker before(Manner manner) {
        return manner instanceof Manner.Item item
                ? markers.getOrDefault(level(item.level()), Marker.NONE)
                : Marker.NONE;
    }

    private static Level level(int level) {
        return Level.values()[Math.clamp(level, 1, 3) - 1];
    }

    private boolean shown(Manner manner) {
        return !cell && manner instanceof Manner.Body;
    }

    private static Exhibit.Figure figure(Inline.Picture picture) {
        var id = Id.fresh();
        var panel = id.part("panel");
        return new Exhibit.Figure(
                id,
                Traits.NONE,
                Block.Line.of(id.part("caption"), List.of()),
                List.of(
                        new Exhibit.Panel(
                                panel,
                                Traits.NONE,
                                picture.image(),
                                Block.Line.of(panel.part("caption"), List.of()))),
                List.of());
    }
}
