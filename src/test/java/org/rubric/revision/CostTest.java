package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// What comparing costs, in time of the processor, and that nothing makes it cost much more. The
/// limits are wide: what is measured is that no cost grows with a square.
class CostTest {
    private static final double HOSTILE = 8000;

    @Test
    void manyEqualParagraphs() {
        cheap(
                paragraphs(10_000, _ -> "the same words"),
                paragraphs(9_000, _ -> "the same words"),
                1000);
        cheap(paragraphs(5_000, _ -> ""), paragraphs(4_999, _ -> ""), 1);
    }

    @Test
    void manyParagraphsThatAreAllButEqual() {
        IntFunction<String> old = i -> "the same words in each of them, number " + i;
        IntFunction<String> now = i -> "the same words in each of them, number " + (10_000 - i);
        cheap(paragraphs(10_000, old), paragraphs(10_000, now), 9_999);
        cheap(
                paragraphs(10_000, i -> "so it is " + i % 2),
                paragraphs(10_000, i -> "so it is " + i % 3),
                -1);
    }

    @Test
    void aParagraphOfManyWords() {
        var random = new Random(1);
        var one = words(100_000, _ -> "w" + random.nextInt(5));
        var other = words(100_000, _ -> "w" + random.nextInt(5));
        cheap(paragraphs(1, _ -> one), paragraphs(1, _ -> other), 1);
        var some = words(100_000, i -> "u" + i);
        cheap(paragraphs(1, _ -> some), paragraphs(1, _ -> some.replace("77 ", "79 ")), 1);
    }

    @Test
    void aDeepText() {
        Block old = p("the very end of it all");
        Block now = p("the other end of it all");
        for (int i = 0; i < 300; i++) {
            old = clause("a" + i, "Level " + i, old);
            now = clause("b" + i, "Level " + i, now);
        }
        cheap(recommendation(old), recommendation(now), 1);
    }

    @Test
    void aTableOfThousandsOfRows() {
        cheap(recommendation(table(2000, 8)), recommendation(table(2000, 9)), -1);
    }

    @Test
    void oneParagraphOfALongDraftIsComparedAtOnce() {
        var clauses = new ArrayList<Block>();
        for (int c = 0; c < 100; c++) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < 100; i++) body.add(p("Paragraph " + i + " of clause " + c + "."));
            clauses.add(clause("c" + c, "Clause " + c, body.toArray(Block[]::new)));
        }
        var old = recommendation(clauses.toArray(Block[]::new));
        var edited = ((Block.Clause) old.body().get(50)).body().get(50);
        var now = old.update(edited.id(), b -> b.withRuns(Inline.plain("Other words.")));
        for (int i = 0; i < 20; i++) Comparison.of(old, now);
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < 10; i++) fastest = Math.min(fastest, cost(old, now, 1));
        assertTrue(fastest < 60, "One paragraph cost " + fastest + " ms");
    }

    @Test
    void aLongClauseComesBackAtOnce() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 5000; i++) body.add(p("Paragraph " + i + "."));
        var old =
                recommendation(
                        clause("a", "Scope", p("It stays.")),
                        clause("b", "Long", body.toArray(Block[]::new)));
        var now = old.withBody(List.of(old.body().getFirst()));
        var gone = Comparison.of(old, now).changes().getFirst();
        var session = Session.of(now);
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        assertTrue(session.perform(TakingBack.of(old, gone, "it")));
        double cost = (clock.getCurrentThreadCpuTime() - before) / 1e6;
        assertTrue(cost < 500, "It cost " + cost + " ms");
        assertEquals(old, session.snapshot().document());
    }

    @Test
    @Tag("corpus")
    void aRealTextOfThreeHundredPagesOpenedTwice() throws IOException {
        var file = Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
        var old = new WordImporter().read(file, Progress.NONE).base();
        var now = new WordImporter().read(file, Progress.NONE).base();
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) fastest = Math.min(fastest, cost(old, now, 0));
        assertTrue(fastest < 3000, "It cost " + fastest + " ms");
    }

    /// @param changes how many there are; -1: whatever
    private static void cheap(Document old, Document now, int changes) {
        double cost = cost(old, now, changes);
        assertTrue(cost < HOSTILE, "It cost " + cost + " ms");
        var redline = Redline.of(old, now, "", "");
        assertTrue(!redline.document().body().isEmpty());
    }

    private static double cost(Document old, Document now, int changes) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        var found = Comparison.of(old, now).changes();
        double cost = (clock.getCurrentThreadCpuTime() - before) / 1e6;
        if (changes >= 0) assertEquals(changes, found.size());
        return cost;
    }

    private static Document paragraphs(int many, IntFunction<String> words) {
        return recommendation(
                IntStream.range(0, many).mapToObj(i -> p(words.apply(i))).toArray(Block[]::new));
    }

    private static String words(int many, IntFunction<String> word) {
        return IntStream.range(0, many).mapToObj(word).collect(Collectors.joining(" "));
    }

    private static Exhibit.Table table(int rows, int columns) {
        var all = new ArrayList<Exhibit.Row>();
        for (int i = 0; i < rows; i++) {
            var cells = new ArrayList<Exhibit.Cell>();
            for (int j = 0; j < columns; j++) cells.add(cell(p("v" + i * j % 97)));
            all.add(new Exhibit.Row(Id.fresh(), Traits.NONE, cells));
        }
        return new Exhibit.Table(
                Id.fresh(),
                Traits.NONE,
                Block.Line.of(Id.fresh(), "Values"),
                Exhibit.Table.Frame.PLAIN,
                all,
                List.of());
    }
}
