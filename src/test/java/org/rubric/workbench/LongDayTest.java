package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.ExportJob;
import org.rubric.desk.OpenJob;
import org.rubric.desk.Subject;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.interchange.Progress;

/// Eight hours at the desk in one go: edits, previews, exports, searches, checks, drafts and
/// meetings opened and left. What is left in memory after each tenth is what was left after the
/// first. `day.edits` makes the day shorter or longer.
@Tag("bench")
class LongDayTest {
    private static final int PARTS = 10;
    private static final int EDITS = Integer.getInteger("day.edits", 20_000);
    private static final int PREVIEWS = EDITS / 100;
    private static final int EXPORTS = Math.max(PARTS, EDITS * 60 / 20_000);

    /// Of what was left after the first tenth.
    private static final double GROWTH = 1.05;

    @TempDir private Path home;

    @Test
    void staysAsSmallAsItWas() throws Exception {
        var left = new ArrayList<Double>();
        try (var open = new Opened(home, 1000, 800)) {
            var drafts = List.of(kept(open, "s20"), kept(open, "s100"));
            for (int part = 0; part < PARTS; part++) {
                for (var draft : drafts) hours(open, draft);
                left.add(heap());
                System.out.printf(
                        Locale.ROOT, "heap after tenth %d: %.1f MB%n", part + 1, left.getLast());
            }
        }
        double worst = left.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "growth over a day of %d edits, %d previews, %d exports: %.3f (mark %.2f)%n",
                EDITS,
                PREVIEWS,
                EXPORTS,
                worst / left.getFirst(),
                GROWTH);
        assertTrue(worst <= left.getFirst() * GROWTH, () -> "MB left: " + left);
    }

    private static Id kept(Opened open, String name) throws IOException {
        var file = Corpus.shared().resolve("bench/" + name + ".docx");
        var read = new OpenJob(file).read(Progress.NONE).accepted();
        try (var draft = open.desk.repository().create(read, "Under study")) {
            return draft.id();
        }
    }

    /// Half of a tenth of the day.
    private void hours(Opened open, Id draft) throws Exception {
        Ui.run(() -> open.window.open(draft));
        var lines = lines(open);
        int edits = EDITS / PARTS / 2;
        int pause = Math.max(1, EDITS / PREVIEWS);
        for (int i = 0; i < edits; i++) {
            edit(open, lines.get(i / pause % lines.size()), i);
            if (i % pause == pause - 1) preview(open);
        }
        for (int i = 0; i < EXPORTS / PARTS / 2 + 1; i++) export(open);
        open.desk.search("gateway", Set.of("drafts", "terms"), 50);
        Ui.run(() -> open.window.show("place.documents"));
        Ui.settle();
        Ui.run(() -> open.window.show("place.meetings"));
        Ui.run(() -> open.window.meetings().open(meeting(open)));
        Ui.settle();
        Ui.run(open.window::leave);
        Ui.settle();
    }

    private static Id meeting(Opened open) {
        try {
            return open.desk.meetings().getFirst().id();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Id> lines(Opened open) {
        var lines = new ArrayList<Id>();
        open.session()
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Paragraph
                                    && Inline.length(block.runs()) > 40) lines.add(block.id());
                        });
        return lines;
    }

    /// A letter more, a letter less; now and then a paragraph is split, joined, taken back.
    private static void edit(Opened open, Id line, int turn) {
        Ui.run(
                () -> {
                    var session = open.session();
                    if (turn % 50 == 0) session.select(Selection.at(line, 20));
                    if (turn % 50 == 48) session.perform(Commands.enter());
                    else if (turn % 50 == 49) session.undo();
                    else
                        session.perform(
                                turn % 2 == 0 ? Commands.typeText("e") : Commands.backspace());
                });
    }

    private static void preview(Opened open) throws InterruptedException {
        Ui.settle();
        for (int i = 0; i < 200; i++) {
            var measured = Ui.on(() -> open.window.write().imprint().isPresent());
            if (measured) break;
            Thread.sleep(20);
        }
        Ui.run(() -> open.window.scene().snapshot(null));
    }

    private void export(Opened open) throws IOException {
        var now = open.session().snapshot().document();
        var subject = new Subject("day", now, List.of());
        open.desk.export(new ExportJob(subject, ExportJob.Format.PDF, home.resolve("day.pdf")));
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(300);
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
