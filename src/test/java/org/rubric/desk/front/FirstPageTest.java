package org.rubric.desk.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Protection;

/// The start page is kept as it was seen, follows the store, and tells nothing of protected
/// documents.
class FirstPageTest {
    @TempDir private Path home;

    private static DraftEntry entry(String name, String title) {
        return new DraftEntry(
                Id.fresh(),
                name,
                title,
                "4/20",
                new DraftEntry.Standing("Under study", Instant.parse("2026-11-27T10:00:00Z")),
                new DraftEntry.Size(0, 0, 0, 0));
    }

    @Test
    void isReadAsItWasKept() {
        var page =
                new FirstPage(
                        true,
                        Optional.of("DARK"),
                        Optional.of(new FirstPage.Box(10, 20.5, 1200, 800, true)),
                        List.of(entry("Y.IoT-flood", "Flood – «gateways»"), entry("X", "")));
        page.keep(home);
        assertEquals(Optional.of(page), FirstPage.of(home));
    }

    @Test
    void noNameEndsItsLine() {
        var page = FirstPage.EMPTY.with(List.of(entry("a\tb", "c\nstart\tfalse\r\nd")));
        page.keep(home);
        var back = FirstPage.of(home).orElseThrow();
        assertEquals(page, back);
        assertTrue(back.start());
        assertEquals("c start false  d", back.drafts().getFirst().title());
    }

    @Test
    void whatIsNoPageIsNone() throws IOException {
        assertEquals(Optional.empty(), FirstPage.of(home));
        FirstPage.EMPTY.keep(home);
        var file = home.resolve("index/first-page");
        for (var text :
                List.of(
                        "",
                        "something else\n",
                        "rubric-first-page 1\nbox\t1\t2\n",
                        "rubric-first-page 1\ndraft\tno-id\ta\tb\tc\td\tnever\n",
                        "x".repeat(200_000))) {
            Files.writeString(file, text);
            assertEquals(Optional.empty(), FirstPage.of(home), text.lines().findFirst().orElse(""));
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(Optional.empty(), FirstPage.of(home));
    }

    @Test
    void followsTheStoreWhoeverChangesIt() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository().create(desk.recommendation("Y.first", "4/20"), "Draft").close();
        }
        var first = FirstPage.of(home).orElseThrow();
        assertTrue(first.start());
        assertEquals(List.of("Y.first"), names(first), "the sample is nobody's work");
        new FirstPage(true, Optional.of("DARK"), Optional.empty(), first.drafts()).keep(home);
        try (var desk = new Desk(home)) {
            desk.repository().create(desk.recommendation("Y.next", "4/20"), "Draft").close();
        }
        var next = FirstPage.of(home).orElseThrow();
        assertEquals(List.of("Y.next", "Y.first"), names(next));
        assertEquals(Optional.of("DARK"), next.theme());
        assertFalse(names(next).contains(Sample.DRAFT));
    }

    private static List<String> names(FirstPage page) {
        return page.drafts().stream().map(DraftEntry::title).toList();
    }

    @Test
    void tellsNothingOfProtectedDocuments() throws IOException {
        var passphrase = "otter basalt teapot Lyon".toCharArray();
        try (var desk = new Desk(home)) {
            desk.repository().create(desk.recommendation("Y.secret", "4/20"), "Draft").close();
        }
        assertTrue(FirstPage.of(home).isPresent());
        new Protection(home).turnOn(passphrase);
        assertEquals(Optional.empty(), FirstPage.of(home));
        try (var desk = new Desk(home, file -> file.unlock(passphrase))) {
            desk.repository().drafts();
        }
        try (var files = Files.walk(home)) {
            assertFalse(files.anyMatch(file -> file.endsWith("first-page")));
        }
    }
}
