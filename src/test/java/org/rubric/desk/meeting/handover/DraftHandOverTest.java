package org.rubric.desk.meeting.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Person;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// A draft alone goes to a co-editor and comes back.
class DraftHandOverTest {
    @TempDir private Path folder;
    private Desk editor;
    private Desk other;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        editor = new Desk(folder.resolve("editor"));
        editor.repository();
        other = new Desk(folder.resolve("other"));
        for (var entry : other.repository().drafts()) other.repository().remove(entry.draft());
        var ana = new Contact("Ana Dias", "Alpha", "Portugal", "", "");
        other.me()
                .change(
                        "me",
                        me -> new Person(me.id(), ana, me.spellings(), me.roles(), me.provenance()),
                        "me");
        file = folder.resolve("draft.rubric");
    }

    @AfterEach
    void close() throws IOException {
        editor.close();
        other.close();
    }

    private static Id draft(Desk desk) throws IOException {
        return desk.repository().find(Sample.DRAFT).orElseThrow().draft();
    }

    private static Document text(Desk desk) throws IOException {
        return desk.repository().read(draft(desk));
    }

    private void send(Desk from) throws IOException {
        new DraftHandOverJob(draft(from), text(from), file).run(from);
    }

    private DraftTakingIn at(Desk desk) throws IOException {
        assertTrue(DraftParcel.holds(file));
        return new DraftTakingIn(desk, DraftParcel.read(file));
    }

    /// Rewrites the paragraph of that number among the plain ones.
    private static void write(Desk desk, int which, String words) throws IOException {
        var plain =
                text(desk).body().stream()
                        .flatMap(block -> leaves(block).stream())
                        .filter(block -> block.runs().size() == 1)
                        .toList();
        var place = plain.get(which).id();
        var next = text(desk).update(place, block -> block.withRuns(Inline.plain(words)));
        try (var open = desk.repository().open(draft(desk))) {
            open.append(next, "me").toCompletableFuture().join();
        }
    }

    private static List<Block> leaves(Block block) {
        var all = new java.util.ArrayList<Block>();
        block.forEach(
                each -> {
                    if (each instanceof Block.Paragraph) all.add(each);
                });
        return all;
    }

    private static List<String> told(DraftTakingIn taking) throws IOException {
        var copy = taking.changes();
        if (copy.isEmpty()) return List.of();
        var proposals = copy.get().proposals();
        assertEquals(1, proposals.size());
        var changed = new java.util.ArrayList<String>();
        var before = proposals.getFirst().before();
        proposals
                .getFirst()
                .after()
                .forEach(
                        block -> {
                            var was = before.find(block.id());
                            if (block.parts().isEmpty() && !was.equals(Optional.of(block)))
                                changed.add(Inline.text(block.runs()));
                        });
        return changed;
    }

    @Test
    void itIsMadeThereAndWhatWasChangedComesBack() throws IOException {
        send(editor);
        var there = at(other);
        assertEquals(Optional.empty(), there.here());
        var made = there.fresh("Under study");
        assertEquals(text(editor), other.repository().read(made));
        assertEquals(Optional.of(made), there.here());
        send(other);
        assertEquals(List.of(), told(at(editor)), "nothing was changed");
        write(other, 0, "The co-editor wrote this.");
        write(editor, 1, "The editor wrote that meanwhile.");
        send(other);
        var back = at(editor);
        assertEquals(List.of("The co-editor wrote this."), told(back), "what is ours is not asked");
        assertEquals("draft.rubric", back.changes().orElseThrow().file());
    }

    @Test
    void whatWasSentTwiceAndTakenOnceIsToldWhole() throws IOException {
        send(editor);
        at(other).fresh("Under study");
        write(other, 0, "First.");
        send(other);
        write(other, 2, "Second.");
        send(other);
        assertEquals(
                List.of("First.", "Second."), told(at(editor)), "the first was never taken in");
        at(editor).taken();
        write(editor, 3, "Third, by the editor.");
        send(editor);
        assertTrue(told(at(other)).contains("Third, by the editor."), () -> "what came since");
    }

    @Test
    void whatCameOnceIsKnownTheNextTime() throws IOException {
        send(editor);
        at(other).fresh("Under study");
        write(other, 0, "First.");
        send(other);
        at(editor).taken();
        write(other, 2, "Second.");
        send(other);
        assertEquals(List.of("Second."), told(at(editor)), "the first was looked at");
    }

    @Test
    void whatWasPutAwayComesAgainAndWhatIsUnderReviewDoesNot() throws IOException {
        send(editor);
        at(other).fresh("Under study");
        write(other, 0, "First.");
        send(other);
        var came = at(editor);
        var copy = came.changes().orElseThrow();
        assertTrue(came.keep(copy));
        assertFalse(at(editor).keep(came.changes().orElseThrow()), "it is under review");
        var reviews = Reviews.in(editor.repository().records());
        assertEquals(1, reviews.of(draft(editor)).size());
        reviews.putAway(draft(editor), copy.id(), "me").toCompletableFuture().join();
        assertEquals(List.of("First."), told(at(editor)), "it was never taken");
        write(editor, 0, "First.");
        write(editor, 3, "Third, by the editor.");
        assertEquals(List.of(), told(at(editor)), "all of it is here by now");
    }

    @Test
    void whatOneHasSentOneselfIsNotTakenForTheOthers() throws IOException {
        send(editor);
        at(other).fresh("Under study");
        write(editor, 1, "The editor goes on.");
        send(editor);
        var own = at(editor);
        assertEquals(List.of(), told(own));
        own.taken();
        write(editor, 2, "And on.");
        send(editor);
        assertEquals(
                List.of("The editor goes on.", "And on."),
                told(at(other)),
                "the other side never had the first");
    }

    @Test
    void hostileFilesEndInOneSentence() throws IOException {
        send(editor);
        var bytes = Files.readAllBytes(file);
        var random = new java.util.Random(11);
        for (int i = 0; i < 60; i++) {
            var bad = bytes.clone();
            for (int k = 0; k < 20; k++)
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            if (i % 3 == 0) bad = Arrays.copyOf(bad, random.nextInt(bad.length));
            var part = folder.resolve("bad.rubric");
            Files.write(part, bad);
            try {
                DraftParcel.read(part);
            } catch (IOException e) {
                assertTrue(e.getMessage().startsWith("bad.rubric cannot be read"), e.getMessage());
            }
        }
        new HandOverJob(Sample.meeting(), file).run(editor);
        assertFalse(DraftParcel.holds(file), "a meeting is none");
        assertThrows(IOException.class, () -> Parcel.read(folder.resolve("bad.rubric")));
    }
}
