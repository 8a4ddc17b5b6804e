package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Runs;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;
import org.rubric.revision.sight.Sight;
import org.rubric.workbench.Ui;

/// Writing and scrolling in 5,000 paragraphs, some 300 pages, with 300 proposed changes shown and
/// without. Leaves its figures in `target/bench/review.md`; what is asserted are ratios within the
/// run.
@Tag("bench")
class ReviewBenchTest {
    private static final int LONG = 5000;
    private final StringBuilder told = new StringBuilder();

    private record Costs(Sample key, Sample pulse, Sample scroll) {}

    /// One paragraph in seventeen has other words, goes, or has another one behind it.
    private static Document changed(Document document) {
        var count = new int[1];
        var body = new ArrayList<Block>();
        for (var block : document.body()) body.add(changed(block, count));
        return document.withBody(body);
    }

    private static Block changed(Block block, int[] count) {
        if (!(block instanceof Block.Clause clause)) return block;
        var body = new ArrayList<Block>();
        for (var each : clause.body()) {
            if (!(each instanceof Block.Paragraph) || count[0]++ % 17 != 3) {
                body.add(changed(each, count));
                continue;
            }
            int kind = count[0] / 17 % 4;
            var added = new Inline.Text("at the most, ", Marks.NONE);
            if (kind < 2) body.add(each.withRuns(Runs.insert(each.runs(), 10, List.of(added))));
            if (kind == 3) {
                body.add(each);
                var id = Id.of("new" + count[0]);
                body.add(Block.Paragraph.of(id, Inline.plain("A paragraph that was not there.")));
            }
        }
        return clause.withBody(body);
    }

    @Test
    void reviewingInALongText() throws IOException {
        var document = LongText.of(LONG).document();
        var proposal = Proposal.of("Alpha Telecom", document, changed(document));
        Revised revised = Revised.NOTHING;
        for (int i = 0; i < 4; i++) revised = work(document, proposal, i == 3);
        try (var shown = Shown.of(document, 1000, 900)) {
            measure(shown, 1);
            var plain = measure(shown, 2);
            var marks = revised;
            Ui.run(() -> shown.view.revising().show(marks));
            var marked = measure(shown, 2);
            var ghosts = Ui.on(() -> shown.view.flow().pieces().size()) - LONG;
            assertTrue(ghosts > 70, "ghosts " + ghosts);
            line("| FX-thread CPU ms, median (99 %) | without | with 300 changes |");
            line("|---|---|---|");
            row("one key: model, numbers, view, layout", plain.key, marked.key);
            row("one key and the next pulse", plain.pulse, marked.pulse);
            row("one step of the wheel and the next pulse", plain.scroll, marked.scroll);
            Files.createDirectories(Path.of("target", "bench"));
            Files.writeString(Path.of("target", "bench", "review.md"), told);
            System.out.println(told);
            assertEquals(1, marked.key.median() / plain.key.median(), 0.5, told.toString());
            assertEquals(1, marked.pulse.median() / plain.pulse.median(), 0.5, told.toString());
        }
    }

    private Revised work(Document document, Proposal proposal, boolean said) {
        long start = System.nanoTime();
        var review = Review.of(document, List.of(proposal), Set.of());
        var changes = review.proposed().stream().map(Proposed::change).toList();
        long reviewed = System.nanoTime();
        var redline = review.redline(0);
        long lined = System.nanoTime();
        var sight = Sight.of(redline, document, Sight.Live.OLDER, changes);
        var revised =
                Revised.of(List.of(new Revised.Layer(redline, sight)), List.of(proposal.author()));
        long end = System.nanoTime();
        if (said)
            line(
                    String.format(
                            Locale.ROOT,
                            "in the background, %d changes: review %.0f ms, redline %.0f ms, sight"
                                    + " %.0f ms%n",
                            changes.size(),
                            (reviewed - start) / 1e6,
                            (lined - reviewed) / 1e6,
                            (end - lined) / 1e6));
        assertTrue(changes.size() >= 280, "changes " + changes.size());
        return revised;
    }

    private static Costs measure(Shown shown, int rounds) {
        shown.put("p" + (LONG / 2 + 3), 20);
        var root = Ui.on(() -> shown.view.getScene().getRoot());
        var key = Sample.layout(200 * rounds, root, i -> shown.view.type(i % 6 == 5 ? " " : "e"));
        var pulse = Sample.pulse(150, i -> shown.view.type(i % 6 == 5 ? " " : "e"));
        var scroll = Sample.pulse(150, i -> shown.view.flow().scroll(i < 75 ? 60 : -60));
        return new Costs(key, pulse, scroll);
    }

    private void row(String what, Sample plain, Sample marked) {
        line(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f (%.2f) | %.2f (%.2f) |",
                        what,
                        plain.median(),
                        plain.high(),
                        marked.median(),
                        marked.high()));
    }

    private void line(String words) {
        told.append(words).append('\n');
    }
}
