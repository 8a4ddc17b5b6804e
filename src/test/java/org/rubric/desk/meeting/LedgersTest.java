package org.rubric.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Kind;
import org.rubric.repository.Repository;

class LedgersTest {
    private static final Conclusion AGREED =
            Conclusion.of(Conclusion.Kind.AGREED, "", Instant.parse("2027-01-19T13:00:00Z"));

    @TempDir Path home;

    @Test
    void whatIsConcludedIsThereInTheNextProgram() throws IOException {
        var c09 = Id.of("c09");
        try (var desk = new Desk(home)) {
            var ledger = desk.ledgers().find(Sample.meeting().id()).orElseThrow();
            ledger.change("x", m -> m.update(c09, d -> d.conclude(AGREED)), "Ana")
                    .toCompletableFuture()
                    .join();
            assertEquals(ledger.now(), desk.meetings().getFirst());
        }
        try (var desk = new Desk(home)) {
            var document = desk.meetings().getFirst().document(c09).orElseThrow();
            assertEquals(Optional.of(AGREED), document.conclusion());
        }
    }

    @Test
    void aMeetingIsTheSameWhoeverAsksForIt() throws IOException {
        try (var desk = new Desk(home)) {
            var one = desk.ledgers().find(Sample.meeting().id());
            assertEquals(one, desk.ledgers().find(Sample.meeting().id()));
            assertEquals(Optional.empty(), desk.ledgers().find(Id.of("none")));
        }
    }

    @Test
    void twoMeetingsOfOneNameHaveTheirOwnIds() throws IOException {
        try (var desk = new Desk(home)) {
            var sample = Sample.meeting();
            var ledgers = desk.ledgers();
            var id = ledgers.free(sample.id().value());
            assertNotEquals(sample.id(), id);
            ledgers.keep("new", renamed(sample, id), "Ana");
            assertEquals(2, desk.meetings().size());
            ledgers.remove(id, "Ana");
            assertEquals(List.of(sample), desk.meetings());
        }
    }

    @Test
    void aStoreOfBeforeHasTheSampleInItsNewForm() throws IOException {
        new Desk(home).close();
        try (var desk = new Desk(home)) {
            desk.repository();
            desk.ledgers().remove(Sample.meeting().id(), "Ana");
        }
        var old = Kind.of("meeting", Before.class);
        try (var repository = Repository.open(home)) {
            repository.records().put(old, "Q4/20", new Before("4/20"), "Ana");
        }
        try (var desk = new Desk(home)) {
            assertEquals(List.of(Sample.meeting()), desk.meetings());
            assertTrue(desk.repository().records().names(old, "").isEmpty());
        }
    }

    record Before(String question) {}

    private static Meeting renamed(Meeting meeting, Id id) {
        return new Meeting(
                id,
                meeting.occasion(),
                meeting.agenda(),
                meeting.documents(),
                meeting.participants(),
                meeting.results());
    }
}
