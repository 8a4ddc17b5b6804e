package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Inventory;
import org.rubric.repository.Repository;
import org.rubric.repository.Version;

/// A store that was last used when the clock stood years ahead: what is done now comes after all of
/// it, whatever the clock says.
class ClockSetBackTest {
    private static final Instant AHEAD = Instant.parse("2041-05-06T07:08:09Z");
    private static final Id DRAFT = Id.of("5b0f6a0e-3a44-4d7b-9d2e-0b7c3f5f2a11");

    @TempDir Path home;

    @BeforeEach
    void lastUsedYearsAhead() throws IOException {
        try (var repository = Repository.open(home)) {
            var text = new Inventory.Text("Under study", AHEAD, saying("ahead"), 0);
            var version = new Version(1, "As posted", "Ana", AHEAD);
            var kept = List.of(new Inventory.Kept(version, saying("ahead")));
            repository.refill().draft(new Inventory.Held(DRAFT, false), text, kept);
            put(repository, Sample.meeting());
        }
        for (var file : Folders.files(home))
            Files.setLastModifiedTime(home.resolve(file), FileTime.from(AHEAD));
    }

    @Test
    void whatIsWrittenNowIsTheLast() throws IOException {
        var fewer = Sample.meeting().withDocuments(List.of());
        try (var repository = Repository.open(home);
                var draft = repository.open(DRAFT)) {
            var before = draft.document();
            for (int i = 0; i < 20; i++) draft.append(saying(before, "now " + i), "Ana");
            draft.append(saying(before, "last"), "Ana").toCompletableFuture().join();
            put(repository, fewer);
        }
        try (var repository = Repository.open(home)) {
            assertEquals("", repository.recovered().orElse(""));
            assertEquals(words(saying("last")), words(repository.read(DRAFT)));
            assertEquals(Map.of("m", fewer), repository.records().all(Archive.LEDGER));
        }
    }

    @Test
    void versionsKeepTheirOrder() throws IOException {
        try (var repository = Repository.open(home);
                var draft = repository.open(DRAFT)) {
            draft.append(saying(draft.document(), "now"), "Ana");
            var second = draft.keepVersion("After it", "Ana").toCompletableFuture().join();
            assertTrue(second.made().isBefore(AHEAD));
            assertEquals(
                    List.of("As posted", "After it"),
                    draft.versions().stream().map(Version::name).toList());
        }
    }

    private static void put(Repository repository, Meeting meeting) {
        repository.records().put(Archive.LEDGER, "m", meeting, "Ana").toCompletableFuture().join();
    }

    private static Document saying(String words) {
        return Document.of(FrontMatter.EMPTY, List.of(paragraph(words)));
    }

    private static Document saying(Document before, String words) {
        return before.withBody(List.of(paragraph(words)));
    }

    private static Block paragraph(String words) {
        return Block.Paragraph.of(Id.fresh(), Inline.plain(words));
    }

    private static String words(Document document) {
        return Inline.text(((Block.Paragraph) document.body().getFirst()).runs());
    }
}
