package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.interchange.Progress;

/// Real texts against what independent readers found in them, by the corpus's own scorer.
@Tag("corpus")
@ExtendWith(Marksheet.Keeper.class)
class ScoreTest {
    private static final double LEAST = 0.93;
    private static final double LEAST_OF_EACH = 0.85;

    @TempDir Path folder;

    @Test
    void realTextsAreUnderstood(Marksheet marks) throws IOException, InterruptedException {
        for (var file : Corpus.all())
            Scorer.dump(
                    new WordImporter().read(file, Progress.NONE).accepted(),
                    folder,
                    Scorer.name(file));
        var score = Scorer.of(folder);
        System.out.println(score.report());
        marks.share("Word in: mean F of the scorer", "", score.whole(), LEAST);
        score.categories()
                .forEach((n, is) -> marks.share("Word in: F of " + n, "", is.f(), LEAST_OF_EACH));
        assertTrue(score.whole() >= LEAST, score.report());
        score.categories()
                .forEach((name, found) -> assertTrue(found.f() >= LEAST_OF_EACH, score.report()));
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
}
