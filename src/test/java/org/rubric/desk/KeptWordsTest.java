package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.repository.Repository;
import org.rubric.spelling.WordList;

class KeptWordsTest {
    private static final String DRAFT = KeptWords.of(Id.of("one"));

    @Test
    void listsOutliveTheProgram(@TempDir Path home) throws IOException {
        try (var store = Repository.open(home)) {
            var words = KeptWords.in(store.records());
            words.keep(KeptWords.MINE, WordList.EMPTY.with("floodnet"), "a tester");
            words.keep(DRAFT, WordList.EMPTY.with("Inspur").with("Zaius"), "a tester")
                    .toCompletableFuture()
                    .join();
        }
        try (var store = Repository.open(home)) {
            var words = KeptWords.in(store.records());
            assertTrue(words.list(KeptWords.MINE).contains("floodnets"));
            assertEquals(WordList.EMPTY.with("Zaius").with("Inspur"), words.list(DRAFT));
            assertEquals(WordList.EMPTY, words.list(KeptWords.of(Id.of("two"))));
            words.keep(KeptWords.MINE, WordList.EMPTY, "a tester").toCompletableFuture().join();
        }
        try (var store = Repository.open(home)) {
            assertEquals(WordList.EMPTY, KeptWords.in(store.records()).list(KeptWords.MINE));
            assertFalse(KeptWords.in(store.records()).list(DRAFT).words().isEmpty());
        }
    }

    @Test
    void withoutAStoreListsLastAsLongAsTheProgram() throws IOException {
        var words = KeptWords.inMemory();
        words.keep(DRAFT, WordList.EMPTY.with("Zaius"), "a tester");
        assertTrue(words.list(DRAFT).contains("Zaius"));
        assertFalse(words.list(KeptWords.MINE).contains("Zaius"));
    }
}
