package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.repository.Repository;
import org.rubric.workbench.Ui;

/// The cost of writing, as CPU time of the FX thread, beside RichTextFX with the same text in the
/// same run. Prints one table and leaves it in `target/bench/editor.md`. What is asserted are
/// ratios within the run, never seconds.
@Tag("bench")
class EditorBenchTest {
    private static final int LONG = 5000;
    private static final int SHORT = 200;
    private final StringBuilder table = new StringBuilder();
    private final List<String> missed = new ArrayList<>();
    @TempDir Path home;

    /// The figures of one editor, in ms of FX-thread CPU.
    private record Costs(Sample key, Sample pulse, Sample enter, Sample undo) {}

    @Test
    void writingInALongText() throws IOException {
        var text = LongText.of(LONG);
        var small = LongText.of(SHORT);
        ours(text, LONG / 2 + 3, 1);
        var peer = peer(text);
        var ours = ours(text, LONG / 2 + 3, 2);
        var short20 = ours(small, SHORT / 2 + 3, 2);
        line("| FX-thread CPU ms, median (99 %) | Rubric | RichTextFX | ratio | mark |");
        line("|---|---|---|---|---|");
        row("one key: model, numbers, view, layout", ours.key, peer.key, 0.35);
        row("one key and the next pulse", ours.pulse, peer.pulse, 0.50);
        row("Enter", ours.enter, peer.enter, 0.80);
        row("undo", ours.undo, peer.undo, 0.80);
        line("");
        within("key, 99 % to median", ours.key.high() / ours.key.median(), 4);
        within("key, 5,000 to 200 paragraphs", ours.key.median() / short20.key.median(), 1.3);
        opening(LongText.large().orElse(text.document()));
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "editor.md"), table);
        System.out.println(table);
        assertEquals(List.of(), missed);
    }

    private static Costs ours(LongText text, int middle, int rounds) {
        try (var shown = Shown.of(text.document(), 1000, 900)) {
            Ui.run(() -> shown.view.mark(text.findings()));
            shown.put("p" + middle, 20);
            var root = Ui.on(() -> shown.view.getScene().getRoot());
            Sample key = null;
            for (int round = 0; round < rounds; round++) {
                int last = round;
                key =
                        Sample.layout(
                                200 + 200 * last,
                                root,
                                i -> shown.view.type(i % 6 == 5 ? " " : "e"));
            }
            var pulse = Sample.pulse(200, i -> shown.view.type(i % 6 == 5 ? " " : "e"));
            var enter = new ArrayList<Double>();
            var undo = new ArrayList<Double>();
            for (int i = 0; i < 120; i++) {
                enter.add(Sample.once(root, () -> shown.key(KeyCode.ENTER)));
                undo.add(Sample.once(root, () -> shown.session.undo()));
                if (i % 10 == 0) Ui.settle();
            }
            return new Costs(key, pulse, Sample.of(enter), Sample.of(undo));
        }
    }

    private static Costs peer(LongText text) {
        try (var rich = new RichText(text)) {
            rich.caret(text.lines().size() / 2 + 3, 20);
            var root = rich.root();
            Sample key = null;
            for (int round = 0; round < 2; round++)
                key =
                        Sample.layout(
                                200 + 200 * round, root, i -> rich.type(i % 6 == 5 ? " " : "e"));
            var pulse = Sample.pulse(200, i -> rich.type(i % 6 == 5 ? " " : "e"));
            var enter = new ArrayList<Double>();
            var undo = new ArrayList<Double>();
            for (int i = 0; i < 120; i++) {
                enter.add(Sample.once(root, () -> rich.type("\n")));
                undo.add(Sample.once(root, rich::undo));
                if (i % 10 == 0) Ui.settle();
            }
            return new Costs(key, pulse, Sample.of(enter), Sample.of(undo));
        }
    }

    /// A stored text, from the store to its first lines on the screen, with the window up; and what
    /// the views hold beside the document.
    private void opening(Document document) throws IOException {
        try (var repository = Repository.open(home)) {
            var id = keep(repository, document);
            var shown = Shown.of(Document.of(document.front(), document.body().subList(0, 1)));
            double cpu = 0;
            long heap = 0;
            for (int i = 0; i < 5; i++) {
                double before = Sample.process();
                var stored = repository.read(id);
                shown.open(stored);
                cpu = Sample.process() - before;
                heap = Sample.heapBeside(() -> shown.open(stored), shown::empty);
            }
            shown.close();
            line(String.format(Locale.ROOT, "stored text to first lines: %.0f ms CPU", cpu));
            within("opening, share of a CPU second", cpu / 1000, 1);
            within("views and caches, MB", heap / 1e6, 15);
        }
    }

    private static org.rubric.document.Id keep(Repository repository, Document document)
            throws IOException {
        try (var draft = repository.create(document, "Published")) {
            return draft.id();
        }
    }

    private void row(String what, Sample ours, Sample peer, double mark) {
        double ratio = ours.median() / peer.median();
        line(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f (%.2f) | %.2f (%.2f) | %.2f | ≤ %.2f |",
                        what,
                        ours.median(),
                        ours.high(),
                        peer.median(),
                        peer.high(),
                        ratio,
                        mark));
        if (ratio > mark) missed.add(what + " " + ratio);
    }

    private void within(String what, double value, double mark) {
        line(String.format(Locale.ROOT, "%s: %.2f (mark %.1f)", what, value, mark));
        if (value > mark) missed.add(what + " " + value);
    }

    private void line(String words) {
        table.append(words).append('\n');
    }

    @Test
    void theLongTextHoldsWhatItSays() {
        var text = LongText.of(SHORT);
        var paragraphs = new ArrayList<Block>();
        text.document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Paragraph) paragraphs.add(block);
                        });
        assertEquals(SHORT, paragraphs.size());
        assertEquals(SHORT, text.lines().size());
        assertTrue(text.references() >= SHORT / 10);
    }
}
