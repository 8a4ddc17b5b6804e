package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
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
class RewrittenTest {
    private static final double LEAST = 0.93;
    private static final double LEAST_RECALL = 0.98;

    @TempDir Path folder;

    @Test
    void nothingOfARealTextIsLostInWord() throws IOException, InterruptedException {
        var changed = new TreeSet<String>();
        int texts = 0;
        for (var file : Corpus.all()) {
            var first = new WordImporter().read(file, Progress.NONE).accepted();
            var written = Written.of(first);
            if (!first.equals(written.read(folder).accepted())) changed.add(Scorer.name(file));
            Scorer.dump(written.readBare(folder).accepted(), folder, Scorer.name(file));
            texts++;
        }
        var score = Scorer.of(folder);
        System.out.println("Written as Word files and read without their source:");
        System.out.println(score.report());
        System.out.println("Round trips: %d of %d equal".formatted(texts - changed.size(), texts));
        assertEquals(new TreeSet<>(), changed);
        assertTrue(score.whole() >= LEAST, score.report());
        score.categories()
                .forEach((_, found) -> assertTrue(found.recall() >= LEAST_RECALL, score.report()));
    }
}
