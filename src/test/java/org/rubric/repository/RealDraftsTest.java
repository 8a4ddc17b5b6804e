package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.word.WordImporter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Published texts of the sector: as JSON, in the store, edited, and back.
@Tag("corpus")
class RealDraftsTest {
    @TempDir Path home;

    @Test
    void everyTextIsReadBackEqual() throws IOException {
        for (var file : Corpus.all()) {
            var draft = read(file);
            var json = new ByteArrayOutputStream();
            BundleFormat.write(draft, json);
            var back = BundleFormat.read(new ByteArrayInputStream(json.toByteArray()));
            assertEquals(draft, back, file.getFileName().toString());
        }
    }

    /// A word changed anywhere is one short record, and the draft that is replayed is the one that
    /// was on the screen.
    @Test
    void aChangedWordIsAShortRecord() throws IOException {
        for (var file : Corpus.all()) {
            var draft = read(file);
            var random = new Random(1);
            for (int i = 0; i < 5; i++) {
                var changed = retyped(draft, random);
                var steps = Difference.between(draft, changed);
                assertEquals(1, steps.size(), file.getFileName() + ": " + steps);
                assertEquals(changed, Difference.applied(draft, steps));
            }
        }
    }

    @Test
    void everyTextIsKept() throws IOException {
        var ids = new ArrayList<Id>();
        var names = new HashSet<String>();
        try (var repository = Repository.open(home)) {
            for (var file : some()) {
                var draft = repository.create(read(file), "Published");
                ids.add(draft.id());
                draft.append(retyped(draft.document(), new Random(2)), "Ana");
                draft.close();
            }
            for (var entry : repository.drafts()) {
                assertTrue(entry.size().words() > 100, entry.toString());
                assertTrue(names.add(entry.name()), entry.name());
            }
        }
        try (var repository = Repository.open(home)) {
            for (int i = 0; i < ids.size(); i++) {
                var expected = retyped(read(some().get(i)), new Random(2));
                assertEquals(expected.body(), repository.read(ids.get(i)).body());
            }
        }
    }

    private static List<Path> some() {
        var all = Corpus.all();
        return all.subList(0, Math.min(6, all.size()));
    }

    private static Document read(Path file) throws IOException {
        return new WordImporter().read(file, Progress.NONE).base();
    }

    private static Document retyped(Document draft, Random random) {
        var lines = new ArrayList<Block>();
        for (var block : draft.body())
            block.forEach(
                    part -> {
                        if (!part.runs().isEmpty()) lines.add(part);
                    });
        var line = lines.get(random.nextInt(lines.size()));
        var words = Inline.plain("Changed " + random.nextInt());
        return draft.update(line.id(), block -> block.withRuns(words));
    }
}
