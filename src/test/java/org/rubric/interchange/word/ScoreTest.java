package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.dump.Dump;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// Real texts against what independent readers found in them, by the corpus's own scorer.
@Tag("corpus")
class ScoreTest {
    private static final String LEAST = "0.93";

    @TempDir Path folder;

    @Test
    void realTextsAreUnderstood() throws IOException, InterruptedException {
        for (var file : Corpus.all()) {
            var name = file.getFileName().toString().replaceFirst("\\.docx$", "");
            dump(new WordImporter().read(file, Progress.NONE).accepted(), name).write(folder, name);
        }
        var corpus = Corpus.shared().resolve("corpus");
        assumeTrue(python(), "python3 is not installed, so the scorer cannot run");
        var scorer =
                new ProcessBuilder(
                                "python3",
                                corpus.resolve("score.py").toString(),
                                corpus.resolve("truth").toString(),
                                folder.toString(),
                                "--split",
                                corpus.resolve("split_dev.json").toString(),
                                "--set",
                                "dev",
                                "-q",
                                "--min",
                                LEAST)
                        .redirectErrorStream(true)
                        .start();
        var report = new String(scorer.getInputStream().readAllBytes());
        System.out.println(report);
        assertTrue(scorer.waitFor(2, TimeUnit.MINUTES), "The scorer did not end");
        assertEquals(0, scorer.exitValue(), report);
    }

    @Test
    void theTallyOfARealText() throws IOException {
        var tally = new WordImporter().read(Corpus.docx("Y.3507-201812"), Progress.NONE).tally();
        assertEquals(48, tally.headings());
        assertEquals(15, tally.tables());
        assertEquals(4, tally.figures());
        assertEquals(46, tally.abbreviations());
        assertEquals(0, tally.foreign());
    }

    private static Dump dump(Document document, String name) {
        var numbering = Numbering.of(document);
        return Dump.of(Resolution.of(document, numbering).document(), numbering, name);
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
