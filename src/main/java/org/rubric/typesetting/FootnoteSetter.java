package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets the footnotes that the text calls for and hangs each into the structure beside its mark.
final class FootnoteSetter {
    private static final Wording WORDS = Wording.in("typesetting");

    private final Job job;
    private final Compositor compositor;
    private final TextSetter text;
    private final Map<Id, Flow.Setting> set = new HashMap<>();

    FootnoteSetter(Job job, Compositor compositor) {
        this.job = job;
        this.compositor = compositor;
        this.text = new TextSetter(job);
    }

    Map<Id, Flow.Setting> set() {
        return set;
    }

    /// A note called for by an element of the flow; the first call counts.
    void call(Id footnote, int element, Flow flow) {
        if (set.containsKey(footnote)) return;
        job.footnote(footnote)
                .map(this::galley)
                .ifPresent(
                        galley -> {
                            int base = flow.tags().adopt(galley.tags(), element);
                            set.put(footnote, new Flow.Setting(galley, base));
                        });
    }

    private Galley galley(Block.Footnote note) {
        var sheet = job.look().styles().footnotes();
        var stick = new Stick(sheet, job.look().sheet().measure(), 0, 200);
        return compositor.kept(note, stick, () -> note(note, stick));
    }

    private Galley note(Block.Footnote note, Stick stick) {
        var tags = new Tags();
        int root = tags.open(Role.NOTE, Tags.OUTSIDE, text.language(note.traits()));
        int label = tags.open(Role.LBL, root);
        var findings = new ArrayList<Finding>(0);
        var style = stick.sheet().style(Part.FOOTNOTE);
        boolean opens = !note.body().isEmpty() && note.body().getFirst() instanceof Block.Paragraph;
        int first = opens ? tags.open(Role.P, root) : label;
        var number = job.standing(note.id());
        var slugs =
                new ArrayList<>(
                        text.lines(
                                note,
                                style,
                                stick.measure(),
                                tags,
                                label,
                                findings,
                                c -> {
                                    c.words(number.isEmpty() ? "*" : number).words("\t");
                                    if (!opens) return;
                                    var block = note.body().getFirst();
                                    c.under(first).runs(block.runs(), block.id());
                                }));
        var rest = new Flow();
        List<Block> others = opens ? note.body().subList(1, note.body().size()) : note.body();
        compositor.flow(others, Tags.OUTSIDE, stick, rest);
        var body = CellText.of(rest);
        slugs.addAll(body.rebased(tags.adopt(body.tags(), root)));
        findings.addAll(body.findings());
        double height = 0;
        for (var slug : slugs) height += slug.height();
        if (height > job.look().sheet().depth())
            findings.add(
                    Finding.of(
                            "footnote.long", Severity.NOTE, note.id(), WORDS.of("footnote.long")));
        return Galley.of(style, slugs, tags, findings);
    }
}
