package org.rubric.desk.meeting.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.desk.meeting.post.Giving;
import org.rubric.desk.meeting.post.Postings;
import org.rubric.desk.meeting.post.StatementTexts;
import org.rubric.desk.meeting.post.TypedNumber;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Participant;

/// B43: one file there and back between two stores.
class HandOverTest {
    private static final Id C04 = Id.of("c04");
    private static final Id C09 = Id.of("c09");
    @TempDir private Path folder;
    private Desk chair;
    private Desk associate;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        chair = new Desk(folder.resolve("chair"));
        chair.repository();
        associate = new Desk(folder.resolve("associate"));
        associate.repository();
        associate.ledgers().remove(Sample.meeting().id(), "me");
        file = folder.resolve("meeting.rubric");
    }

    @AfterEach
    void close() throws IOException {
        chair.close();
        associate.close();
    }

    private static Meeting now(Desk desk) throws IOException {
        return desk.ledgers().find(Sample.meeting().id()).orElseThrow().now();
    }

    private static Kept<Meeting> conclude(Desk desk, Id document, Conclusion.Kind kind)
            throws Exception {
        var ledger = desk.ledgers().find(Sample.meeting().id()).orElseThrow();
        ledger.change(
                        "conclusion",
                        m ->
                                m.update(
                                        document,
                                        d -> d.conclude(Conclusion.of(kind, "", Instant.now()))),
                        "me")
                .toCompletableFuture()
                .get();
        return ledger;
    }

    /// Hands over to the associate.
    private Kept<Meeting> there() throws IOException {
        new HandOverJob(now(chair), file).run(chair);
        var taking = new TakingIn(associate, Parcel.read(file));
        assertFalse(taking.known());
        return taking.fresh("meeting taken in");
    }

    private TakingIn back() throws IOException {
        new HandOverJob(now(associate), file).run(associate);
        var taking = new TakingIn(chair, Parcel.read(file));
        assertTrue(taking.known());
        return taking;
    }

    @Test
    void twoConclusionsComeBack() throws Exception {
        var slides =
                new MeetingFiles(chair::files, Sample.meeting().id())
                        .file(Id.of("c11"), "C11.pptx");
        Files.createDirectories(slides.getParent());
        Files.writeString(slides, "slides");
        there();
        var copy =
                new MeetingFiles(associate::files, Sample.meeting().id())
                        .file(Id.of("c11"), "C11.pptx");
        assertEquals("slides", Files.readString(copy));
        assertEquals("", now(associate).document(C04).orElseThrow().notes().own());
        assertEquals(List.of(), back().differences(), "nothing was changed");
        conclude(associate, C04, Conclusion.Kind.NOTED);
        conclude(associate, C09, Conclusion.Kind.AGREED);
        var found = back().differences();
        assertEquals(List.of("C04", "C09"), found.stream().map(Difference::what).toList());
        for (var each : found) {
            assertEquals(Topic.CONCLUSION, each.topic());
            assertFalse(each.conflict());
        }
        assertEquals("noted", found.getFirst().there());
        assertTrue(found.getFirst().here().startsWith("not agreed"), found.getFirst().here());
        var ledger = chair.ledgers().find(Sample.meeting().id()).orElseThrow();
        var before = ledger.now();
        ledger.change("taken", m -> Differing.take(m, found), "me").toCompletableFuture().get();
        var c04 = now(chair).document(C04).orElseThrow();
        assertEquals(Conclusion.Kind.NOTED, c04.conclusion().orElseThrow().kind());
        assertEquals(2, c04.conclusions().size(), "the earlier one is kept");
        assertEquals("Delta will object.", c04.notes().own(), "the chair's own stays");
        assertEquals(List.of(), new TakingIn(chair, Parcel.read(file)).differences());
        ledger.undo("me");
        assertEquals(before, ledger.now(), "one undo");
    }

    @Test
    void whatBothChangedIsAConflictAndWhatIsOursIsNotAsked() throws Exception {
        there();
        conclude(associate, C09, Conclusion.Kind.AGREED);
        conclude(chair, C09, Conclusion.Kind.NOTED);
        conclude(chair, C04, Conclusion.Kind.WITHDRAWN);
        var found = back().differences();
        assertEquals(1, found.size());
        assertEquals("C09", found.getFirst().what());
        assertTrue(found.getFirst().conflict());
        assertEquals("noted", found.getFirst().here());
        assertEquals("agreed", found.getFirst().there());
        var taken = Differing.take(now(chair), found);
        assertEquals(
                List.of("noted", "agreed"),
                taken.document(C09).orElseThrow().conclusions().stream()
                        .map(Conclusion::words)
                        .toList());
    }

    @Test
    void documentsPeopleAndNumbersComeBackToo() throws Exception {
        there();
        var ledger = associate.ledgers().find(Sample.meeting().id()).orElseThrow();
        var people = new java.util.ArrayList<>(ledger.now().participants());
        people.add(Participant.of("Zoe Lind", "Kappa", "Sweden"));
        for (var each : Postings.of(associate, ledger.now())) {
            var given = TypedNumber.read(each.role(), Integer.toString(90)).orElseThrow();
            if (each.sort() == org.rubric.desk.meeting.post.Posting.Sort.CLEAN)
                ledger.change("number", m -> Giving.give(m, each, given), "me");
        }
        ledger.change("people", m -> m.withParticipants(people), "me");
        ledger.change(
                        "document",
                        m ->
                                m.withDocuments(
                                        m.documents().stream()
                                                .filter(d -> !d.id().equals(C09))
                                                .toList()),
                        "me")
                .toCompletableFuture()
                .get();
        var found = back().differences();
        var topics = found.stream().map(Difference::topic).distinct().toList();
        assertTrue(topics.contains(Topic.PARTICIPANT), found.toString());
        assertTrue(topics.contains(Topic.NUMBER), found.toString());
        var removed =
                found.stream().filter(each -> each.what().equals("C09")).findFirst().orElseThrow();
        assertEquals("", removed.there());
        var taken = Differing.take(now(chair), found);
        assertTrue(taken.document(C09).isEmpty());
        assertEquals("Zoe Lind", taken.participants().getLast().name());
        var draft = chair.repository().find(Sample.DRAFT).orElseThrow().draft();
        assertEquals(
                "TD 90", taken.results().outputs().number("clean/" + draft).printed(), "our draft");
    }

    @Test
    void aTextComesBackUnderReview() throws Exception {
        there();
        var entry = associate.repository().find(Sample.DRAFT).orElseThrow();
        try (var draft = associate.repository().open(entry.draft())) {
            draft.append(changed(draft.document()), "me").toCompletableFuture().get();
        }
        var taking = back();
        var texts = taking.texts();
        assertEquals(1, texts.size());
        taking.take(texts.getFirst());
        var here = chair.repository().find(Sample.DRAFT).orElseThrow().draft();
        var copies = Reviews.in(chair.repository().records()).of(here);
        assertEquals(1, copies.size());
        assertEquals("meeting.rubric", copies.getFirst().file());
    }

    @Test
    void whatCameOnceIsKnownTheNextTime() throws Exception {
        there();
        conclude(associate, C09, Conclusion.Kind.AGREED);
        back().taken();
        conclude(chair, C09, Conclusion.Kind.NOTED);
        assertEquals(List.of(), back().differences(), "the chair has decided since");
        conclude(associate, C04, Conclusion.Kind.WITHDRAWN);
        var found = back().differences();
        assertEquals(List.of("C04"), found.stream().map(Difference::what).toList());
    }

    @Test
    void aTextThatOnlyThisSideWroteInIsNotTold() throws Exception {
        there();
        var entry = chair.repository().find(Sample.DRAFT).orElseThrow();
        try (var draft = chair.repository().open(entry.draft())) {
            draft.append(changed(draft.document()), "me").toCompletableFuture().get();
        }
        assertEquals(List.of(), back().texts());
    }

    @Test
    void aDocumentThatBothSidesAddedKeepsWhatWasConcludedAndHungOnItOnBoth() throws Exception {
        there();
        add(chair, "Here", "here.docx", Conclusion.Kind.NOTED);
        add(associate, "There", "there.docx", Conclusion.Kind.AGREED);
        var found = back().differences();
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().conflict());
        var taken = Differing.take(now(chair), found).document(Id.of("c99")).orElseThrow();
        assertEquals("There", taken.heading().title());
        assertEquals(List.of("here.docx", "there.docx"), taken.files());
        assertEquals(
                List.of("noted", "agreed"),
                taken.conclusions().stream().map(Conclusion::words).toList());
    }

    private static void add(Desk desk, String title, String file, Conclusion.Kind kind)
            throws Exception {
        var document =
                new MeetingDocument(
                        Id.of("c99"),
                        new MeetingDocument.Number(MeetingDocument.Kind.CONTRIBUTION, "C99", 0),
                        new MeetingDocument.Heading(title, "Alpha", List.of("4/20"), ""),
                        List.of(Conclusion.of(kind, "", Instant.now())),
                        MeetingDocument.Notes.NONE,
                        List.of(file));
        var ledger = desk.ledgers().find(Sample.meeting().id()).orElseThrow();
        ledger.change(
                        "late",
                        m -> {
                            var all = new java.util.ArrayList<>(m.documents());
                            all.add(document);
                            return m.withDocuments(all);
                        },
                        "me")
                .toCompletableFuture()
                .get();
    }

    @Test
    void theTextOfAStatementGoesAlong() throws Exception {
        var sent = now(chair).results().outputs().liaisons().getFirst();
        var draft = new StatementTexts(chair).begin(now(chair), sent, "Liaison statement");
        there();
        var copy = new StatementTexts(associate).draft(now(associate), sent).orElseThrow();
        assertEquals(chair.repository().read(draft), associate.repository().read(copy));
    }

    private static Document changed(Document document) {
        var place = new Id[1];
        document.forEach(
                block -> {
                    if (place[0] == null
                            && block instanceof Block.Paragraph p
                            && p.runs().size() == 1) place[0] = p.id();
                });
        return document.update(
                place[0],
                block -> Block.Paragraph.of(block.id(), Inline.plain("The associate wrote this.")));
    }

    @Test
    void hostileFilesEndInOneSentence() throws Exception {
        var text = Files.writeString(folder.resolve("a.rubric"), "no zip at all");
        refused(text);
        refused(zip("empty.rubric", Optional.empty()));
        refused(zip("newer.rubric", Optional.of(manifest(2))));
        refused(zip("nothing.rubric", Optional.of(manifest(1))));
        refused(zip("wrong.rubric", Optional.of("{\"rubric\":[[[[")));
        new HandOverJob(now(chair), file).run(chair);
        var bytes = Files.readAllBytes(file);
        for (int cut = 10; cut < bytes.length; cut += bytes.length / 12) {
            var part = folder.resolve("cut.rubric");
            Files.write(part, java.util.Arrays.copyOf(bytes, cut));
            refused(part);
        }
        var random = new java.util.Random(7);
        for (int i = 0; i < 40; i++) {
            var bad = bytes.clone();
            for (int k = 0; k < 20; k++)
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            var part = folder.resolve("bad.rubric");
            Files.write(part, bad);
            try {
                Parcel.read(part);
            } catch (IOException e) {
                assertTrue(e.getMessage().startsWith("bad.rubric cannot be read"), e.getMessage());
            }
        }
    }

    private static void refused(Path file) {
        var trouble = assertThrows(IOException.class, () -> Parcel.read(file));
        assertTrue(trouble.getMessage().contains("cannot be read"), trouble.getMessage());
    }

    private static String manifest(int version) {
        return "{\"rubric\":%d,\"meeting\":\"m\",\"by\":\"x\",\"when\":\"\"}".formatted(version);
    }

    private Path zip(String name, Optional<String> manifest) throws IOException {
        var made = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(made))) {
            zip.putNextEntry(new ZipEntry(manifest.isEmpty() ? "other.txt" : "rubric.json"));
            zip.write(manifest.orElse("x").getBytes());
            zip.closeEntry();
        }
        return made;
    }
}
