package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.interchange.html.Fragment;
import org.rubric.interchange.html.HtmlReader;

/// Read what lies on a clipboard: this program's own form before HTML, HTML before a picture, a
/// picture before plain words. Rows of words parted by tabs are a table.
///
/// @param own what [CopyJob] wrote; empty: none
/// @param html empty: none
/// @param picture made when it is asked for, for most copied text comes with a picture of itself
/// @param words empty: none
public record PasteJob(String own, String html, Supplier<Optional<Media>> picture, String words) {
    private static final Wording WORDS = Wording.in("desk");
    private static final int MOST_LETTERS = 2_000_000;
    private static final int MOST_LINES = 20_000;

    /// One paragraph of more letters than this cannot be written in.
    private static final int LONGEST_LINE = 20_000;

    private static final int MOST_OWN = 64 << 20;
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?is)^(?:<(?!img)[^>]{0,500}>|\\s)*<img[^>]*>(?:<(?!img)[^>]{0,500}>|\\s)*$");

    public Pasted run() {
        if (!own.isEmpty() && own.length() <= MOST_OWN) {
            var excerpt = CopyJob.read(own).filter(part -> !part.isEmpty());
            if (excerpt.isPresent()) return new Pasted.Part(excerpt.get(), "");
        }
        var pasted = alone() ? new Pasted.Nothing() : structured();
        if (!(pasted instanceof Pasted.Nothing)) return pasted;
        var shown = picture.get();
        if (shown.isPresent()) return new Pasted.Picture(shown.get());
        pasted = structured();
        return pasted instanceof Pasted.Nothing ? plain() : pasted;
    }

    /// A picture that was copied in a browser comes with HTML that only names its address.
    private boolean alone() {
        return html.length() < 10_000
                && ALONE.matcher(html.replaceFirst("(?is)^.{0,5000}<body", "<body")).matches();
    }

    private Pasted structured() {
        if (html.isBlank()) return new Pasted.Nothing();
        var fragment = HtmlReader.read(html);
        if (fragment.limit().isPresent() && !words.isBlank()) {
            var refused = refused(words);
            if (refused.isPresent()) return refused.get();
            return new Pasted.Part(Excerpt.of(paragraphs(words), Map.of()), fragment.limit().get());
        }
        var letters = new StringBuilder();
        for (var block : fragment.blocks())
            block.forEach(part -> letters.append(Inline.text(part.runs())).append('\n'));
        var refused = refused(letters.toString());
        if (refused.isPresent()) return refused.get();
        if (fragment.blocks().isEmpty()) return new Pasted.Nothing();
        return new Pasted.Part(excerpt(fragment), fragment.limit().orElse(""));
    }

    /// A single paragraph goes into the line.
    private static Excerpt excerpt(Fragment fragment) {
        var blocks = fragment.blocks();
        boolean line =
                blocks.size() == 1
                        && blocks.getFirst() instanceof Paragraph paragraph
                        && paragraph.role() == Paragraph.Role.BODY;
        return line
                ? Excerpt.line(blocks.getFirst().runs(), fragment.media())
                : Excerpt.of(blocks, fragment.media());
    }

    /// The words alone, whatever else there is.
    public Pasted plain() {
        if (words.isEmpty()) return new Pasted.Nothing();
        var refused = refused(words);
        if (refused.isPresent()) return refused.get();
        var rows = rows();
        if (!rows.isEmpty()) return new Pasted.Part(Excerpt.of(List.of(table(rows)), Map.of()), "");
        boolean wide = words.length() > LONGEST_LINE;
        return wide
                ? new Pasted.Part(Excerpt.of(paragraphs(words), Map.of()), "")
                : new Pasted.Words(words);
    }

    /// What is said about words that are too many; empty: they are not.
    private static Optional<Pasted> refused(String words) {
        boolean many = words.length() > MOST_LETTERS || words.lines().count() > MOST_LINES;
        if (!many) return Optional.empty();
        var sentence =
                WORDS.of(
                        "paste.long",
                        words.length(),
                        words.lines().count(),
                        MOST_LETTERS,
                        MOST_LINES);
        return Optional.of(new Pasted.Refused(sentence));
    }

    /// The cells, when every line has as many tabs as the first, and at least one.
    private List<String[]> rows() {
        var lines = words.lines().toList();
        if (lines.size() < 2) return List.of();
        long tabs = lines.getFirst().chars().filter(c -> c == '\t').count();
        boolean even =
                tabs > 0
                        && tabs < 50
                        && lines.size() <= 1_000
                        && lines.stream()
                                .allMatch(l -> l.chars().filter(c -> c == '\t').count() == tabs);
        return even ? lines.stream().map(line -> line.split("\t", -1)).toList() : List.of();
    }

    private static Exhibit.Table table(List<String[]> rows) {
        var id = Id.fresh();
        var all = new ArrayList<Exhibit.Row>();
        for (var row : rows) {
            var cells = new ArrayList<Exhibit.Cell>();
            for (var words : row)
                cells.add(
                        new Exhibit.Cell(
                                Id.fresh(),
                                Traits.NONE,
                                Exhibit.Cell.Reach.ONE,
                                Exhibit.Cell.Alignment.LEFT,
                                false,
                                List.of(Paragraph.of(Id.fresh(), Inline.plain(clean(words))))));
            all.add(new Exhibit.Row(Id.fresh(), Traits.NONE, cells));
        }
        return new Exhibit.Table(
                id,
                Traits.NONE,
                Block.Line.of(id.part("caption"), List.of()),
                new Exhibit.Table.Frame(List.of(), 0, Exhibit.Table.Use.UNCAPTIONED, false),
                all,
                List.of());
    }

    /// Paragraphs of a length that can be written in; longer lines end at a space.
    private static List<Block> paragraphs(String words) {
        var all = new ArrayList<Block>();
        words.lines()
                .forEach(
                        line -> {
                            var rest = clean(line);
                            while (rest.length() > LONGEST_LINE) {
                                int space = rest.lastIndexOf(' ', LONGEST_LINE);
                                int at = space > 0 ? space : LONGEST_LINE;
                                if (Character.isLowSurrogate(rest.charAt(at))) at--;
                                add(rest.substring(0, at), all);
                                rest = rest.substring(at).stripLeading();
                            }
                            add(rest, all);
                        });
        return all;
    }

    private static void add(String words, List<Block> all) {
        if (!words.isBlank()) all.add(Paragraph.of(Id.fresh(), Inline.plain(words)));
    }

    private static String clean(String words) {
        return Excerpt.carried(words);
    }
}
