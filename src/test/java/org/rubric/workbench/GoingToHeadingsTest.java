package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;

/// The palette goes to every heading by its words.
class GoingToHeadingsTest {

    private static Place.Target target(Desktop desktop, String heading) {
        return Ui.on(() -> desktop.write.targets(heading)).stream()
                .filter(target -> bare(target).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody goes to " + heading));
    }

    private static String bare(Place.Target target) {
        return target.words().replaceFirst("(?i)^(?:clause|annex|appendix) \\S+ ", "");
    }

    private static String around(Desktop desktop) {
        var caret = ((Selection.Text) desktop.session.selection()).caret().block();
        return Lineage.of(desktop.session.snapshot().document(), caret)
                .flatMap(line -> line.nearest(Block.Clause.class))
                .map(step -> ((Block.Clause) step.block()).title())
                .map(title -> Inline.text(title.runs()))
                .orElse("");
    }

    @Test
    void everyHeadingOfTheSampleIsReached() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var headings = new ArrayList<String>();
            desktop.session
                    .snapshot()
                    .document()
                    .forEach(
                            block -> {
                                if (block instanceof Block.Clause clause)
                                    headings.add(Inline.text(clause.title().runs()));
                            });
            assertTrue(headings.contains("Bibliography"), headings.toString());
            for (var heading : headings) {
                Ui.run(target(desktop, heading).run());
                assertEquals(heading, around(desktop));
            }
        }
    }

    @Test
    void theSummaryIsReached() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            Ui.run(target(desktop, "Summary").run());
            var caret = ((Selection.Text) desktop.session.selection()).caret().block();
            var summary = desktop.session.snapshot().document().front().overview().summary();
            assertEquals(summary.getFirst().id(), caret);
        }
    }

    @Test
    void noReferenceNamesAHeadingWithoutNumber() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var candidates = Ui.on(() -> desktop.write.text().links().picker().candidates());
            assertTrue(
                    candidates.fitting("Bibliography").stream()
                            .noneMatch(found -> found.title().equals("Bibliography")));
        }
    }
}
