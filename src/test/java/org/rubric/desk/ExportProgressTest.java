package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.interchange.Progress;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// A long export tells how far it is and can be cancelled.
class ExportProgressTest {
    @TempDir private Path folder;

    private static Document document() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 900; i++)
            blocks.add(Documents.p("The gateway reports the level of the water, line " + i + "."));
        return Documents.recommendation(
                Documents.clause("c", "Body", blocks.toArray(Block[]::new)));
    }

    private static ExportJob job(Document document, Path file) {
        return new ExportJob(new Subject("long", document, List.of()), ExportJob.Format.PDF, file);
    }

    private static Typesetter typesetter() {
        return new Typesetter(new Typefaces());
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void itTellsHowFarItIs() throws IOException {
        var stages = Collections.synchronizedList(new ArrayList<String>());
        var parts = Collections.synchronizedList(new ArrayList<Double>());
        Progress watch =
                (stage, part) -> {
                    if (!stages.contains(stage)) stages.add(stage);
                    parts.add(part);
                    return true;
                };
        var done = job(document(), folder.resolve("a.pdf")).run(typesetter(), watch);
        assertTrue(done.pages() > 5);
        assertEquals(List.of("Setting the pages", "Writing the pages", "Writing the file"), stages);
        assertTrue(parts.size() > 20, "in small steps: " + parts.size());
        assertEquals(1, parts.getLast());
        assertTrue(parts.stream().allMatch(part -> part >= 0 && part <= 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Setting the pages", "Writing the pages", "Writing the file"})
    void cancelledAtAnyStageItLeavesNothingBehind(String stage) throws IOException {
        var file = folder.resolve("a.pdf");
        Files.writeString(file, "what was there");
        Progress cancel = (now, _) -> !now.equals(stage);
        assertThrows(
                CancellationException.class, () -> job(document(), file).run(typesetter(), cancel));
        assertEquals(List.of("a.pdf"), files(), "no part of a file");
        assertEquals("what was there", Files.readString(file));
    }

    @Test
    void theLongestRecommendationStopsAtOnce() throws IOException {
        var word = Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
        var document = new OpenJob(word).run(Progress.NONE).document();
        var asked = new long[1];
        Progress cancel =
                (_, part) -> {
                    if (part < 0.3) return true;
                    if (asked[0] == 0) asked[0] = System.nanoTime();
                    return false;
                };
        var file = folder.resolve("long.pdf");
        assertThrows(
                CancellationException.class, () -> job(document, file).run(typesetter(), cancel));
        double waited = (System.nanoTime() - asked[0]) / 1e9;
        assertTrue(waited < 0.5, waited + " s");
        assertEquals(List.of(), files());
    }
}
