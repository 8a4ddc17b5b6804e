package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.Scorer;
import org.rubric.interchange.word.WordImporter;

/// All real texts written as Word files: they open as what they were; and read as any other
/// program's files, without the source that they carry, they hold all that an independent reader
/// looks for.
@Tag("whole")
@ExtendWith(Marksheet.Keeper.class)
class RewrittenTest {
    private static final double LEAST = 0.93;
    private static final double LEAST_RECALL = 0.98;
    private static final String RECALL = "Word out, read without source: recall of ";

    @TempDir Path folder;

    @Test
    void nothingOfARealTextIsLostInWord(Marksheet marks) throws IOException, InterruptedException {
        var changed = new TreeSet<String>();
        int texts = 0;
        for (var file : Corpus.all()) {
            var first = new WordImporter().read(file, Progress.NONE).accepted();
            var written = Written.of(first);
            boolean same = first.equals(written.read(folder).accepted());
            if (!same) changed.add(Scorer.name(file));
            marks.faults("Word out and in: differences", Scorer.name(file), same ? 0 : 1);
            Scorer.dump(written.readBare(folder).accepted(), folder, Scorer.name(file));
            texts++;
        }
        var score = Scorer.of(folder);
        System.out.println("Written as Word files and read without their source:");
        System.out.println(score.report());
        System.out.println("Round trips: %d of %d equal".formatted(texts - changed.size(), texts));
        marks.share("Word out, read without source: mean F", "", score.whole(), LEAST);
        score.categories()
                .forEach((n, is) -> marks.share(RECALL + n, "", is.recall(), LEAST_RECALL));
        assertEquals(new TreeSet<>(), changed);
        assertTrue(score.whole() >= LEAST, score.report());
        score.categories()
                .forEach((_, found) -> assertTrue(found.recall() >= LEAST_RECALL, score.report()));
    }
}
