package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Section.Folios;
import org.rubric.typesetting.Section.Start;
import org.rubric.typesetting.furniture.ForewordWords;
import org.rubric.typesetting.furniture.KeptForeword;
import org.rubric.typesetting.furniture.KeptHistory;
import org.rubric.typesetting.furniture.KeptPages;
import org.rubric.typesetting.furniture.KeptSeries;
import org.rubric.typesetting.furniture.NumberRange;
import org.rubric.typesetting.furniture.PublishedName;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets the front matter of a published text, from the cover to the title on page 1, and its last
/// page. What a document does not know stays as a visible blank; what the Union prescribes in long
/// words is taken from the pages the document was opened with, else said in short words of our own
/// that are marked as such.
final class PublishedFront {
    private static final Id ROOT = Id.of("imprint.published");
    private static final String BLANK = "____";
    private static final List<String> HEADINGS =
            List.of(
                    "history.edition",
                    "history.text",
                    "history.approval",
                    "history.group",
                    "history.id");
    private static final double PADDING = 5.4;

    private static final List<Double> HISTORY = List.of(43.2, 124.5, 62.15, 67.35, 110.5);

    /// Other languages have longer words for edition and approval; all of it is as wide.
    private static final List<Double> WIDER = List.of(50.0, 92.0, 68.0, 106.0, 91.7);

    private final Job job;
    private final Compositor compositor;
    private final FrontSetter parts;
    private final FrontMatter front;
    private final PublishedName name;
    private final KeptPages kept;
    private final Phrases phrases;

    PublishedFront(Job job, Compositor compositor) {
        this.job = job;
        this.compositor = compositor;
        parts = new FrontSetter(job, compositor);
        front = job.document().front();
        name = PublishedName.of(job.document());
        kept = KeptPages.of(job.document());
        phrases = job.phrases();
    }

    /// Cover, series, pages in roman numbers; the text goes on where the title ends.
    void set(int root, Flow flow) {
        var outer = stick(Look.FRONT);
        var inner = stick(job.look().sheet());
        int cover = flow.tags().open(Role.DIV, root);
        flow.begin(new Section(Look.FRONT, Folios.NONE, Start.NEXT, false));
        var setter = new CoverSetter(job);
        flow.add(setter.cover(name, covered(), kept.prepublished()), cover);
        flow.begin(new Section(Look.FRONT, Folios.NONE, Start.EVEN, false));
        new SeriesSetter(compositor, ROOT.part("series"))
                .ranges(heading(), ranges(), flow.tags().open(Role.DIV, root), outer, flow);
        flow.begin(new Section(Look.FRONT, Folios.ROMAN, Start.ODD, false));
        summary(root, outer, flow);
        flow.begin(new Section(Look.FRONT, Folios.ROMAN, Start.NEXT, true));
        foreword(flow.tags().open(Role.DIV, root), outer, flow);
        flow.begin(new Section(job.look().sheet(), Folios.ROMAN, Start.NEXT, false));
        parts.contents(root, inner, flow);
        flow.turnPage();
        parts.introduction(root, inner, flow);
        flow.begin(new Section(job.look().sheet(), Folios.ARABIC, Start.ODD, false));
        title("body", root, inner, flow);
    }

    private Stick stick(Look.Sheet sheet) {
        return new Stick(job.look().styles(), sheet.measure(), 0, sheet.depth());
    }

    /// With a hyphen that a heading in capitals has.
    private static String plain(String words) {
        return words.replace('\u2011', '-');
    }

    private String[] series() {
        return front.identity().series().split(" – ");
    }

    /// `SERIES Y: …` and the parts of the series, each on a line.
    private String covered() {
        if (name.letter().isEmpty()) return String.join("\n", series());
        var own = series()[0].toUpperCase(Locale.ROOT);
        var letter = phrases.say("series", name.letter()).toUpperCase(Locale.ROOT);
        var first = own.isEmpty() ? letter : phrases.say("titled", letter, own);
        var lines = new ArrayList<String>(List.of(series()));
        lines.set(0, first);
        return String.join("\n", lines);
    }

    private List<String> heading() {
        var lines = new ArrayList<String>();
        if (!name.letter().isEmpty())
            lines.add(plain(phrases.say("series.texts", name.letter()).toUpperCase(Locale.ROOT)));
        if (!series()[0].isBlank()) lines.add(series()[0].toUpperCase(Locale.ROOT));
        return lines;
    }

    private List<NumberRange> ranges() {
        if (name.letter().isEmpty()) return List.of();
        var own = KeptSeries.ranges(kept, name.letter(), name.number());
        return own.isEmpty() ? job.look().finishing().series() : own;
    }

    /// Page i.
    private void summary(int root, Stick stick, Flow flow) {
        title("box", flow.tags().open(Role.DIV, root), stick, flow);
        parts.section("summary", front.overview().summary(), root, stick, flow);
        history(root, stick, flow);
        parts.keywords(root, stick, flow);
    }

    private void title(String where, int parent, Stick stick, Flow flow) {
        line(Part.TITLE_NUMBER, where + "/number", name.line(), parent, stick, flow);
        line(Part.TITLE, where + "/title", name.title(), parent, stick, flow);
    }

    private void line(Part part, String role, String words, int parent, Stick stick, Flow flow) {
        if (words.isEmpty()) return;
        var line = Block.Line.of(ROOT.part(role), words);
        flow.add(compositor.leaves().line(line, part, stick), parent);
    }

    private void history(int root, Stick stick, Flow flow) {
        var rows = new ArrayList<List<FormSetter.Cell>>();
        row(HEADINGS.stream().map(phrases::say).toList(), rows);
        var known = KeptHistory.of(kept);
        for (var row : known) row(row, rows);
        if (known.isEmpty()) row(edition(), rows);
        var widths =
                job.document().front().identity().language().startsWith("en") ? HISTORY : WIDER;
        var sheet = new FormSetter.Sheet(whole(widths, rows), rows, List.of(), PADDING, 12, true);
        var table = compositor.form(ROOT.part("history")).set(sheet, 0, stick);
        var id = ROOT.part("history/heading");
        var heading =
                new Block.Clause(
                        id,
                        Traits.NONE,
                        Block.Clause.Kind.UNNUMBERED,
                        Block.Line.of(id.part("title"), phrases.say("history")),
                        List.of());
        int section = flow.tags().open(Role.SECT, root);
        flow.bookmarks().add(new Imprint.Bookmark(id, 1, phrases.say("history")));
        flow.add(compositor.leaves().heading(heading, 1, stick), section);
        flow.add(table, section);
    }

    /// Prescribed widths, changed only where a column is too narrow for a word in it: the others
    /// give it what they do not need.
    private List<Double> whole(List<Double> widths, List<List<FormSetter.Cell>> rows) {
        var cut = job.look().styles().style(Part.HISTORY).cut();
        var needs = new double[widths.size()];
        for (var row : rows)
            for (int c = 0; c < Math.min(needs.length, row.size()); c++)
                for (var text : row.get(c).text())
                    needs[c] = Math.max(needs[c], longest(text.words(), cut) + 2 * PADDING);
        double lack = 0;
        double spare = 0;
        for (int c = 0; c < needs.length; c++) {
            lack += Math.max(0, needs[c] - widths.get(c));
            spare += Math.max(0, widths.get(c) - needs[c]);
        }
        if (lack == 0 || lack > spare) return widths;
        var changed = new ArrayList<Double>();
        for (int c = 0; c < needs.length; c++) {
            double more = needs[c] - widths.get(c);
            changed.add(widths.get(c) + (more > 0 ? more : more * lack / spare));
        }
        return changed;
    }

    private double longest(String words, Cut cut) {
        double longest = 0;
        for (var word : words.split("[\\s/]+")) {
            double width = 0;
            for (int i = 0; i < word.length(); i++) width += job.type().width(cut, word.charAt(i));
            boolean chinese = word.chars().anyMatch(c -> c >= 0x2E80 && c < 0xA000);
            if (!chinese) longest = Math.max(longest, width);
        }
        return longest;
    }

    private List<String> edition() {
        var approval = front.approval();
        var sector = plain(phrases.say("sector"));
        var number = name.number().isEmpty() ? "" : sector + " " + name.number();
        return List.of(
                approval.edition(),
                number,
                approval.date(),
                approval.studyGroup(),
                approval.uniqueId());
    }

    private static void row(List<String> words, List<List<FormSetter.Cell>> rows) {
        var row = new ArrayList<FormSetter.Cell>();
        for (var word : words)
            row.add(FormSetter.Cell.of(Part.HISTORY, word.isEmpty() ? BLANK : word));
        rows.add(row);
    }

    /// Page ii.
    private void foreword(int parent, Stick stick, Flow flow) {
        var own = KeptForeword.of(kept, ROOT.part("foreword"));
        if (own.isEmpty()) own = ForewordWords.of(ROOT.part("foreword"), year(), phrases);
        for (var paragraph : own) {
            boolean heading = paragraph.role() == Paragraph.Role.CENTRED;
            var part = heading ? Part.FOREWORD_TITLE : Part.FOREWORD;
            var line = Block.Line.of(paragraph.id(), Inline.text(paragraph.runs()));
            flow.add(compositor.leaves().line(line, part, stick), parent);
        }
    }

    private String year() {
        var date = front.approval().date();
        return date.matches("\\d{4}.*") ? date.substring(0, 4) : "";
    }

    /// All series and the imprint, on the back of the last leaf.
    void last(int root, Flow flow) {
        var stick = stick(Look.FRONT);
        flow.begin(new Section(Look.FRONT, Folios.NONE, Start.EVEN, false));
        int parent = flow.tags().open(Role.DIV, root);
        new SeriesSetter(compositor, ROOT.part("back"))
                .all(KeptSeries.letters(kept, name.letter()), parent, stick, flow);
        double used = 0;
        var back =
                flow.settings().subList(flow.sections().getLast().from(), flow.settings().size());
        for (var setting : back) {
            var shape = setting.galley().shape();
            used += shape.before() + setting.galley().height() + shape.after();
        }
        var words = phrases.say("printed", year().isEmpty() ? BLANK : year());
        var line = Block.Line.of(ROOT.part("imprint"), words);
        var galley = compositor.leaves().line(line, Part.IMPRINT, stick);
        double before = Math.max(0, stick.height() - used - galley.height() - 1);
        flow.add(lowered(galley, before), parent);
    }

    private static Galley lowered(Galley galley, double by) {
        var slugs = new ArrayList<Slug>();
        slugs.add(new Slug(by, List.of(), List.of(), true));
        slugs.addAll(galley.slugs());
        return new Galley(galley.shape(), slugs, List.of(), galley.tags(), galley.findings());
    }
}
