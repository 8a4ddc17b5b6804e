package org.rubric.interchange.word;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.interchange.word.Citations.Home;
import org.rubric.interchange.word.Mention.Kind;

/// The mentions of one line made live.
final class LineLinks {
    private static final char OBJECT = '\uFFFC';

    private final Block block;
    private final Targets targets;
    private final String line;
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> lost = new ArrayList<>();
    private final Set<Citations.Name> located = new HashSet<>();
    private final boolean complete;
    private int done;

    /// @param live carries no marks yet
    private record Link(int from, int to, Inline live) {}

    /// @param complete whether the document holds what it speaks of
    LineLinks(Block block, Targets targets, String designation, boolean complete) {
        this.block = block;
        this.targets = targets;
        this.complete = complete;
        line = steps(block.runs());
        if (line.isEmpty()) return;
        var mentions = Mentions.of(line);
        var citations = new Citations(line, mentions, targets, designation);
        for (int i = 0; i < mentions.size(); i++)
            if (mentions.get(i).from() >= done
                    && !caption(mentions.get(i))
                    && !citations.inside(mentions.get(i)))
                place(mentions.get(i), citations.home(i));
        for (var name : citations.names()) if (!name.tag().isEmpty()) cite(name);
        links.sort((a, b) -> Integer.compare(a.from, b.from));
    }

    boolean isEmpty() {
        return links.isEmpty() && lost.isEmpty();
    }

    int made() {
        return links.size();
    }

    /// What hits nothing, at its place in [#runs], where a live reference takes one step and not as
    /// many as its words.
    List<Finding> findings() {
        lost.sort((a, b) -> Integer.compare(a.range().from(), b.range().from()));
        var moved = new ArrayList<Finding>();
        int by = 0;
        int next = 0;
        for (var f : lost) {
            for (; next < links.size() && links.get(next).to <= f.range().from(); next++)
                by += links.get(next).to - links.get(next).from - 1;
            var range = new Finding.Range(f.range().from() - by, f.range().to() - by);
            moved.add(new Finding(f.code(), f.severity(), f.place(), range, f.message()));
        }
        return moved;
    }

    private void place(Mention mention, Home home) {
        switch (home) {
            case Home.Local() -> local(mention, complete);
            case Home.Unclear() -> local(mention, false);
            case Home.Elsewhere() -> {}
            case Home.Cited(var name, var recomposable) -> {
                if (!recomposable) return;
                var end = line.substring(mention.from(), name.from());
                var locator = end.substring(0, end.length() - " of ".length());
                var shown = line.substring(mention.from(), name.to());
                var live =
                        new Inline.Citation(
                                name.target().orElseThrow(), locator, shown, Marks.NONE);
                links.add(new Link(mention.from(), name.to(), live));
                located.add(name);
                done = name.to();
            }
        }
    }

    private void local(Mention mention, boolean report) {
        for (var number : mention.numbers()) {
            boolean first = number == mention.numbers().getFirst();
            var exact = targets.find(mention.kind(), number.plain());
            if (exact.isPresent()) link(mention, number, exact.get(), first);
            else if (!shortened(mention, number, first) && report) report(mention, number, first);
        }
    }

    /// "Figure 3a" where the figure has no parts of its own: the figure is what is meant.
    private boolean shortened(Mention mention, Mention.Number number, boolean first) {
        if (mention.kind() != Kind.FIGURE && mention.kind() != Kind.TABLE) return false;
        var text = number.plain();
        int end = text.length() - 1;
        if (end < 1 || !Character.isLowerCase(text.charAt(end))) return false;
        if (text.charAt(end - 1) == '-') end--;
        var target = targets.find(mention.kind(), text.substring(0, end));
        if (target.isEmpty()) return false;
        var whole = new Mention.Number(number.from(), number.from() + end, text.substring(0, end));
        link(mention, whole, target.get(), first);
        return true;
    }

    /// The whole mention where a resolved reference would read the same, else its number alone.
    private void link(Mention mention, Mention.Number number, Id target, boolean first) {
        int from = number.from();
        var form = Inline.Form.NUMBER;
        if (first) {
            var said = plain(line.substring(mention.from(), number.to()));
            var full = targets.label(target).map(label -> plain(label.reference())).orElse("");
            if (said.equals(full)) form = Inline.Form.FULL;
            else if (said.equals(capitalized(full))) form = Inline.Form.CAPITALIZED;
            if (form != Inline.Form.NUMBER) from = mention.from();
        }
        var shown = line.substring(from, number.to());
        links.add(
                new Link(
                        from,
                        number.to(),
                        new Inline.CrossReference(target, form, shown, Marks.NONE)));
        done = Math.max(done, number.to());
    }

    private void report(Mention mention, Mention.Number number, boolean first) {
        boolean lettered = mention.kind() == Kind.ANNEX || mention.kind() == Kind.APPENDIX;
        boolean shaped = lettered ? number.text().length() < 5 : number.hasDigit();
        boolean certain = first || number.structured() || mention.plural() && number.hasDigit();
        if (!shaped || !certain || number.text().equals("0") || name(number)) return;
        if (targets.elsewhere(mention.kind(), number.plain())) return;
        lost.add(
                dangling(
                        number.from(),
                        number.to(),
                        Words.of(name(mention.kind()), number.plain())));
    }

    /// "CRC-32" after the word section is a name, no number: three capitals begin none.
    private static boolean name(Mention.Number number) {
        var text = number.text();
        return text.length() > 2 && text.chars().limit(3).allMatch(Character::isLetter);
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case CLAUSE, SECTION -> "word.dangling.clause";
            case TABLE -> "word.dangling.table";
            case FIGURE -> "word.dangling.figure";
            case ANNEX -> "word.dangling.annex";
            case APPENDIX -> "word.dangling.appendix";
            case EQUATION -> "word.dangling.equation";
        };
    }

    private void cite(Citations.Name name) {
        if (located.contains(name)) return;
        var shown = line.substring(name.from(), name.to());
        if (name.target().isPresent()) {
            var live = new Inline.Citation(name.target().get(), "", shown, Marks.NONE);
            links.add(new Link(name.from(), name.to(), live));
        } else if (complete && Citations.looksLikeName(name.tag()) && !name.own()) {
            if (targets.elsewhere(name.tag()) || known(name.tag())) return;
            lost.add(dangling(name.from(), name.to(), missing(name.tag(), shown)));
        }
    }

    private String missing(String tag, String shown) {

        return targets.nearly(tag)
                .map(meant -> Words.of("word.cited.nearly", plain(shown), meant))
                .orElseGet(() -> Words.of("word.cited", plain(shown)));
    }

    /// A bracket that names an entry and a place in it, such as `[ITU-T J.83 Annex B]`.
    private boolean known(String tag) {
        for (int end = tag.length() - 1; end > 3; end--) {
            boolean edge = " \u00A0,;:".indexOf(tag.charAt(end)) >= 0;
            if (edge && targets.tagged(tag.substring(0, end)).isPresent()) return true;
        }
        return false;
    }

    private Finding dangling(int from, int to, String message) {
        var range = new Finding.Range(from, to);
        return new Finding("link.dangling", Severity.WARNING, block.id(), range, message);
    }

    /// "Table 3 – Values" at the start of a line is a caption, not a mention.
    private boolean caption(Mention mention) {
        if (blankFrom(0) < mention.from()) return false;
        int at = blankFrom(mention.to());
        return at < line.length() && "–—-".indexOf(line.charAt(at)) >= 0;
    }

    /// The first place from there on that is not blank.
    private int blankFrom(int place) {
        int at = place;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00A0')) at++;
        return at;
    }

    /// The line with its mentions live; the same list when there are none.
    List<Inline> runs() {
        return links.isEmpty() ? block.runs() : rebuilt();
    }

    private List<Inline> rebuilt() {
        var all = new ArrayList<Inline>();
        int seen = 0;
        int next = 0;
        for (var run : block.runs()) {
            int end = seen + run.length();
            if (!(run instanceof Inline.Text(var text, var marks))) {
                all.add(run);
                seen = end;
                continue;
            }
            int at = seen;
            while (next < links.size() && links.get(next).from < end) {
                var link = links.get(next);
                if (link.from >= seen) {
                    plain(all, text, at - seen, link.from - seen, marks);
                    all.add(marked(link.live, marks));
                }
                at = Math.min(link.to, end);
                if (link.to > end) break;
                next++;
            }
            plain(all, text, at - seen, text.length(), marks);
            seen = end;
        }
        return List.copyOf(all);
    }

    private static void plain(List<Inline> all, String text, int from, int to, Marks marks) {
        if (from < to) all.add(new Inline.Text(text.substring(from, to), marks));
    }

    private static Inline marked(Inline live, Marks marks) {
        return switch (live) {
            case Inline.CrossReference(var target, var form, var shown, _) ->
                    new Inline.CrossReference(target, form, shown, marks);
            case Inline.Citation(var target, var locator, var shown, _) ->
                    new Inline.Citation(target, locator, shown, marks);
            default -> live;
        };
    }

    /// The text with one character for every caret step. Hyperlinks are live already.
    private static String steps(List<Inline> runs) {
        var steps = new StringBuilder();
        for (var run : runs) {
            if (run instanceof Inline.Text(var text, var marks) && marks.link().isEmpty())
                steps.append(text);
            else steps.repeat(OBJECT, run.length());
        }
        return steps.toString();
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u2011', '-').replace('\u2010', '-');
    }

    private static String capitalized(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
