package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.interchange.Progress;

/// No character of a real text is lost on the way in.
@Tag("corpus")
@ExtendWith(Marksheet.Keeper.class)
class CompletenessTest {

    @Test
    void everyCharacterOfEveryTextIsInItsDocument(Marksheet marks) throws Exception {
        var missing = new TreeMap<String, String>();
        for (var file : Corpus.all()) {
            var inFile = Characters.ofFile(file);
            var read = Characters.of(new WordImporter().read(file, Progress.NONE).accepted());
            var lost = inFile.minus(read);
            System.out.printf(
                    "%-40s %8d characters, %d in the document, lost: %s%n",
                    file.getFileName(),
                    inFile.total(),
                    read.total(),
                    lost.isEmpty() ? "none" : lost);
            int lossy = lost.isEmpty() ? 0 : 1;
            marks.faults("Word in: texts that lose characters", Scorer.name(file), lossy);
            if (!lost.isEmpty()) missing.put(file.getFileName().toString(), lost);
        }
        assertEquals(new TreeMap<>(), missing);
    }
}
