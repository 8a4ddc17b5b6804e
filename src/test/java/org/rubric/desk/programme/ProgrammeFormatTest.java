package org.rubric.desk.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.programme.ItemField;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.Topic;
import org.rubric.programme.WorkProgramme;

/// The programme as it lies on disk.
class ProgrammeFormatTest {
    private static final ValueFormat<WorkProgramme> FORMAT = ValueFormat.of(WorkProgramme.class);

    /// Random walks through the states, random words in random fields: written and read alike, and
    /// item, case and process of one mind at every step.
    @Test
    void whateverHappensIsWrittenAndReadAlike() throws IOException {
        var chance = new Random(2027);
        for (int round = 0; round < 150; round++) {
            var programme = WorkProgramme.EMPTY.with(SeedTest.entry("Y.a"));
            for (int step = 0; step < 20; step++) {
                programme = programme.update("Y.a", e -> step(e, chance));
                var entry = programme.entry("Y.a").orElseThrow();
                assertEquals(entry.item().plan().process(), entry.course().process());
                if (!entry.course().events().isEmpty())
                    assertEquals(entry.course().state().orElseThrow(), entry.state());
            }
            if (chance.nextBoolean())
                programme = programme.with(new Claim(Bearer.WORK_ITEM, "Y.a", 98, "1"));
            if (chance.nextBoolean())
                programme = programme.with(new Topic("Smart cities", Bearer.TERM, "city"));
            assertEquals(programme, FORMAT.read(FORMAT.text(programme)));
        }
    }

    private static org.rubric.programme.ProgrammeEntry step(
            org.rubric.programme.ProgrammeEntry entry, Random chance) {
        var fields = ItemField.values();
        var field = fields[chance.nextInt(fields.length)];
        return switch (chance.nextInt(3)) {
            case 0 ->
                    field == ItemField.NAME
                            ? entry
                            : field.write(entry, "words " + chance.nextInt(5) + " \"é\" 水");
            case 1 -> entry.copied(field, "2027-01-20");
            default -> {
                var next = entry.next();
                if (next.isEmpty()) yield entry;
                var state = next.get(chance.nextInt(next.size()));
                yield entry.after(new Event(state, "2027-05-14", "SG20", ""));
            }
        };
    }

    /// What an earlier version has written lacks what came later.
    @Test
    void aShortRecordIsReadWithTheUsualValues() throws IOException {
        var text =
                "{\"entries\":[{\"item\":{\"name\":\"Y.a\",\"plan\":{\"question\":\"4/20\"}},"
                        + "\"course\":{\"item\":\"Y.a\"}}]}";
        var entry = FORMAT.read(text).entry("Y.a").orElseThrow();
        assertEquals(State.PROPOSED, entry.state());
        assertEquals(Process.AAP, entry.item().plan().process());
        assertEquals("", entry.details().scope());
        assertEquals(WorkProgramme.EMPTY, FORMAT.read("{}"));
    }

    @Test
    void aDamagedRecordSaysWhat() {
        var wrong =
                assertThrows(
                        IOException.class,
                        () ->
                                FORMAT.read(
                                        "{\"schedule\":{\"meetings\":[{\"name\":\"x\","
                                                + "\"start\":\"2027-05-14\","
                                                + "\"end\":\"2027-05-03\"}]}}"));
        assertTrue(wrong.getMessage().contains("does not end before"), wrong.getMessage());
        assertThrows(IOException.class, () -> FORMAT.read("{\"entries\":[{\"item\":7}]}"));
    }

    @Test
    void meetingsAreKeptInTheOrderOfTheirDays() {
        var late = meeting("late", "2028-01-17");
        var early = meeting("early", "2027-05-03");
        var schedule = WorkProgramme.EMPTY.schedule().with(late).with(early);
        assertEquals(List.of(early, late), schedule.meetings());
        var moved = meeting("late", "2026-01-12");
        assertEquals(List.of(moved, early), schedule.with(moved).meetings(), "by its name");
        var renamed = meeting("SG20, May", "2027-05-03");
        assertEquals(List.of(renamed, late), schedule.with(renamed).meetings(), "by its day");
        assertEquals(List.of(late), schedule.without(early).meetings());
    }

    private static StudyMeeting meeting(String name, String start) {
        var day = LocalDate.parse(start);
        return new StudyMeeting(name, day, day, "");
    }
}
