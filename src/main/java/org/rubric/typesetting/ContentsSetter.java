package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Block.Contents.Entry;
import org.rubric.document.Id;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.Mark.Source;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Shifting;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Sets contents: number, tab, title, dots, page; each entry a link. The room for the page number
/// is kept free, so an entry takes the same lines before and after pages are known.
final class ContentsSetter {
    /// An entry that waits for its page number.
    ///
    /// @param setting its index among the flow's settings
    record Open(int setting, Entry entry, Id list, Stick stick) {}

    private final TextSetter text;
    private final Job job;

    ContentsSetter(TextSetter text) {
        this.text = text;
        this.job = text.job();
    }

    void list(Block.Contents list, int parent, Stick stick, Flow flow) {
        if (list.entries().isEmpty()) return;
        int toc = flow.tags().open(Role.TOC, parent);
        for (var entry : list.entries()) {
            flow.contents().add(new Open(flow.settings().size(), entry, list.id(), stick));
            flow.add(entry(entry, list.id(), stick, ""), toc);
        }
    }

    /// What became of the entries when their pages were put in.
    ///
    /// @param same whether all of them take the room they took before
    record Filled(boolean same, Map<Flow.Setting, Flow.Setting> changed) {}

    /// The entries again, now that folios are known; they take their places in the flow.
    Filled fill(Flow flow, Map<Id, String> folios) {
        boolean same = true;
        var changed = new IdentityHashMap<Flow.Setting, Flow.Setting>();
        for (var open : flow.contents()) {
            var page = folios.getOrDefault(open.entry().target(), "");
            var before = flow.settings().get(open.setting());
            var now = entry(open.entry(), open.list(), open.stick(), page);
            same &= now.height() == before.galley().height();
            var after = new Flow.Setting(now, before.base());
            flow.settings().set(open.setting(), after);
            changed.put(before, after);
        }
        return new Filled(same, changed);
    }

    private Galley entry(Entry entry, Id list, Stick stick, String page) {
        var style = stick.sheet().style(Part.contents(entry.level()));
        var tags = new Tags();
        int item = tags.open(Role.TOCI, Tags.OUTSIDE);
        int link = tags.open(Role.LINK, item);
        var line = Block.Line.of(list.part("entry"), "");
        var title = job.renamed(entry.target()).orElse(entry.title());
        var named = (entry.number() + " " + title).strip();
        // `Annex A – Title` runs on; a bare number has its tab.
        boolean run = entry.number().indexOf(' ') >= 0 || entry.number().indexOf('\u00A0') >= 0;
        var lines =
                text.lines(
                        line,
                        style,
                        stick.measure(),
                        tags,
                        link,
                        new ArrayList<>(),
                        c -> {
                            c.of(entry.target()).words(entry.number());
                            if (!entry.number().isEmpty() && !title.isEmpty())
                                c.words(run ? " – " : "\t");
                            c.words(title);
                        });
        var words = job.phrases().say("contents.entry", named, page);
        var slugs = new ArrayList<Slug>();
        for (int i = 0; i < lines.size(); i++) {
            var slug = lines.get(i);
            var marks = new ArrayList<>(slug.marks());
            boolean leftward = job.leftward("");
            double right = leftward ? beginning(slug.marks(), stick.measure()) : end(slug.marks());
            int set = marks.size();
            marks.add(new Mark.Open(link));
            boolean last = i == lines.size() - 1;
            if (last) page(page, line.id(), style, slug, stick.measure(), marks);
            var box = new Box(0, 0, last ? stick.measure() : right, slug.height());
            marks.add(new Mark.Hotspot(box, entry.target().value(), "", words.strip()));
            marks.add(new Mark.Close());
            if (last) leader(right, page, line.id(), style, slug, stick.measure(), marks);
            if (leftward) Shifting.mirror(marks, set, stick.measure());
            slugs.add(slug.with(marks));
        }
        return Galley.of(style, slugs, tags, List.of());
    }

    private static double end(List<Mark> marks) {
        double end = 0;
        for (var mark : marks)
            if (mark instanceof Mark.Glyphs glyphs)
                end = Math.max(end, glyphs.x() + glyphs.width());
        return end;
    }

    /// The same from the right edge, where lines begin that run to the left.
    private static double beginning(List<Mark> marks, double measure) {
        double left = measure;
        for (var mark : marks)
            if (mark instanceof Mark.Glyphs glyphs) left = Math.min(left, glyphs.x());
        return measure - left;
    }

    private static double baseline(Slug slug) {
        for (var mark : slug.marks()) if (mark instanceof Mark.Glyphs glyphs) return glyphs.y();
        return slug.height() * 0.8;
    }

    private void page(
            String page, Id block, Style style, Slug slug, double measure, List<Mark> marks) {
        if (page.isEmpty()) return;
        var ink = job.type().ink(style.cut());
        marks.add(glyphs(page, block, ink, measure - width(page, ink), baseline(slug)));
    }

    private void leader(
            double from,
            String page,
            Id block,
            Style style,
            Slug slug,
            double measure,
            List<Mark> marks) {
        var ink = job.type().ink(style.cut());
        double dot = width(".", ink);
        // The line that says "Page" has its first tab where the dots end at the latest.
        double end = job.look().styles().style(Part.CONTENTS_PAGE).indents().tab();
        double to = Math.min(end, measure - width(page, ink) - 4);
        double start = Math.ceil((from + 3) / dot) * dot;
        int count = (int) ((to - start) / dot);
        if (count < 2) return;
        marks.add(new Mark.Open(Element.ARTIFACT));
        marks.add(glyphs(".".repeat(count), block, ink, start, baseline(slug)));
        marks.add(new Mark.Close());
    }

    private static Mark glyphs(String words, Id block, Ink ink, double x, double y) {
        var glyphs = words.chars().map(c -> ink.face().glyph(c)).toArray();
        return new Mark.Glyphs(x, y, ink, glyphs, new float[0], new Source(block, -1, words));
    }

    private static double width(String words, Ink ink) {
        double width = 0;
        for (int i = 0; i < words.length(); i++)
            width += ink.advance(ink.face().glyph(words.charAt(i)));
        return width;
    }
}
