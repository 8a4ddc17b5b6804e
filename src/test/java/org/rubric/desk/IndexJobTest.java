package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.search.SearchIndex;

/// The index follows the store and does nothing twice.
class IndexJobTest {
    @TempDir Path home;
    @TempDir Path folder;

    @Test
    void whatHasNotChangedIsLeftAloneAndWhatHasIsFound() throws IOException {
        try (var desk = new Desk(home)) {
            try (var index = SearchIndex.open(folder)) {
                assertTrue(new IndexJob(index, desk).run() > 5);
                assertEquals(0, new IndexJob(index, desk).run());
            }
            write(desk);
            try (var index = SearchIndex.open(folder)) {
                assertEquals(1, new IndexJob(index, desk).run(), "one draft changed");
                var hits = index.find("zanderfish", Set.of("drafts"), 5);
                assertEquals(1, hits.size());
                assertEquals("Y.IoT-flood · clause 1", hits.getFirst().where());
                assertEquals("Scope", hits.getFirst().title().words());
            }
        }
    }

    private static void write(Desk desk) throws IOException {
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        try (var draft = desk.repository().open(entry.draft())) {
            var changed =
                    draft.document().update(first(draft.document().body()), IndexJobTest::fish);
            draft.append(changed, "Ana");
        }
    }

    private static Id first(java.util.List<Block> body) {
        var scope = (Block.Clause) body.getFirst();
        return scope.body().getFirst().id();
    }

    private static Block fish(Block paragraph) {
        return paragraph.withRuns(Inline.plain("A zanderfish is no gateway."));
    }
}
