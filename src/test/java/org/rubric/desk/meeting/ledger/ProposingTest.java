package org.rubric.desk.meeting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;
import org.rubric.repository.files.KeptFiles;

/// The files of a meeting: which are copies of the draft, what each changes in whose name, where
/// each begins.
class ProposingTest {
    @TempDir Path home;
    private Desk desk;
    private Proposing proposing;
    private int texts;

    @BeforeEach
    void open() throws IOException {
        FloodMeeting.write(home);
        desk = new Desk(home);
        begin();
    }

    private void begin() throws IOException {
        var repository = desk.repository();
        var store =
                new Proposing.Stored(
                        repository.records(),
                        Reviews.in(repository.records(), Shelf.MOST),
                        id -> {
                            texts++;
                            return repository.read(id);
                        },
                        "the chair");
        proposing =
                new Proposing(
                        store, new Hanging(KeptFiles.plainly(home)), FloodMeeting.base(draft()));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Id draft() throws IOException {
        return desk.repository().find(Sample.DRAFT).orElseThrow().draft();
    }

    private Meeting read() {
        var meeting = FloodMeeting.meeting();
        return Answer.into(meeting, proposing.run(meeting, Progress.NONE));
    }

    private Shelf.Found found() throws IOException {
        return proposing.store().shelf(FloodMeeting.MEETING, draft()).found();
    }

    private List<String> told(String document) throws IOException {
        var copy = found().copy(Id.of(document)).orElseThrow();
        var review = Review.of(Sample.draft(), copy.proposals(), Set.of());
        return review.proposed().stream().map(one -> one.change().sentence()).toList();
    }

    @Test
    void copiesOfTheBaseTextAreKeptInTheNameOfTheirSource() throws IOException {
        var meeting = read();
        var copies = found().copies().stream().map(c -> c.id().value()).collect(Collectors.toSet());
        assertEquals(Set.of("c01", "c03", "c04", "c05", "c09"), copies);
        var copy = found().copy(Id.of("c01")).orElseThrow();
        assertEquals("Alpha Telecom", copy.proposals().getFirst().author());
        assertEquals(List.of("Clause 6.1, second paragraph: “ten” became “five”."), told("c01"));
        assertEquals(4, told("c03").size());
        assertEquals(1, told("c04").size());
        assertEquals(2, told("c09").size());
        assertEquals(
                Optional.of(Id.of("c01")),
                meeting.document(Id.of("c01")).orElseThrow().bearing().copy());
    }

    @Test
    void aNewClauseIsOneChange() throws IOException {
        read();
        assertEquals(1, told("c05").size(), told("c05").toString());
        assertTrue(told("c05").getFirst().contains("Security"), told("c05").toString());
    }

    @Test
    void eachBeginsWhereItsFirstChangeOrItsTitleSays() {
        var meeting = read();
        assertEquals("general", clause(meeting, "c01"));
        assertEquals("here", clause(meeting, "c02"));
        assertEquals("general", clause(meeting, "c03"));
        assertEquals("reporting", clause(meeting, "c04"));
        assertEquals("siting", clause(meeting, "c06"));
        assertEquals("conventions", clause(meeting, "c10"));
        assertEquals("", clause(meeting, "c12"));
    }

    private static String clause(Meeting meeting, String document) {
        var bearing = meeting.document(Id.of(document)).orElseThrow().bearing();
        return bearing.clause().map(Id::value).orElse("");
    }

    @Test
    void nothingIsReadTwice() throws IOException {
        var first = read();
        int before = texts;
        var again = Answer.into(first, proposing.run(first, Progress.NONE));
        assertEquals(first, again);
        assertEquals(before, texts);
    }

    @Test
    void whatIsKeptOutlivesTheProgram() throws IOException {
        read();
        desk.close();
        desk = new Desk(home);
        begin();
        assertEquals(5, found().copies().size());
        assertEquals(Sample.draft().body(), found().base().orElseThrow().body());
        read();
        assertEquals(0, texts - 1);
    }

    @Test
    void aFileThatChangedIsReadAgain() throws IOException {
        read();
        var file =
                home.resolve(Hanging.folder(FloodMeeting.MEETING, Id.of("c01")))
                        .resolve("C01.docx");
        MeetingFiles.of(Sample.draft(), org.rubric.typesetting.Look.DRAFT)
                .tracked("level every ten minutes", "ten", "twenty", "Ana Lopes")
                .in(file.getParent(), "C01.docx");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        read();
        assertEquals(List.of("Clause 6.1, second paragraph: “ten” became “twenty”."), told("c01"));
    }

    @Test
    void aDamagedFileIsOneSentenceAndStopsNoOther() throws IOException {
        var folder = home.resolve(Hanging.folder(FloodMeeting.MEETING, Id.of("c01")));
        Files.writeString(folder.resolve("C01.docx"), "no zip at all");
        var meeting = FloodMeeting.meeting();
        var answers = proposing.run(meeting, Progress.NONE);
        var bad = answers.stream().filter(a -> !a.trouble().isEmpty()).toList();
        assertEquals(1, bad.size(), bad.toString());
        assertEquals(Id.of("c01"), bad.getFirst().document());
        assertTrue(bad.getFirst().trouble().startsWith("C01.docx: "), bad.getFirst().trouble());
        assertEquals(4, found().copies().size());
    }

    @Test
    void withoutABaseTextTheDraftIsItAsItWas() throws IOException {
        var folder = home.resolve(Hanging.folder(FloodMeeting.MEETING, Id.of("td81-2")));
        Files.delete(folder.resolve("base.docx"));
        read();
        assertEquals(Sample.draft().body(), found().base().orElseThrow().body());
        assertEquals(5, found().copies().size());
    }

    @Test
    void whoStopsItGetsWhatWasReadSoFar() {
        var answers = proposing.run(FloodMeeting.meeting(), (_, part) -> part < 0.2);
        assertTrue(answers.size() < 6, "" + answers.size());
    }

    @Test
    void namesThatLeadElsewhereAreNotFollowed() {
        var folder = home.resolve(Hanging.folder(Id.of("../../x"), Id.of("../y")));
        assertTrue(folder.normalize().startsWith(home.resolve("meetings")), folder.toString());
    }

    static List<String> keys(List<Proposed> all) {
        return all.stream().map(Proposed::key).toList();
    }
}
