package org.rubric.desk.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.desk.knowledge.Steps.Beginning.NOTHING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Steps.Deed;
import org.rubric.document.Id;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;

/// Ctrl+Z in a view takes back what was done there, and nothing else.
class StepsTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);

    @TempDir private Path home;
    private final Steps steps = new Steps();
    private Desk desk;
    private Kept<WorkProgramme> programme;
    private Kept<ApprovalRecord> record;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        programme = desk.programme();
        var aim = Aim.at(new StudyMeeting("SG20, May 2027", MAY, MAY, ""), Process.AAP);
        record = desk.approvals().begin(Id.of("draft"), aim, "begun", "me");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private void meets(String said, int month) {
        var day = MAY.withMonth(month);
        var meeting = new StudyMeeting("SG20", day, day, "");
        programme.change(said, now -> now.with(now.schedule().with(meeting)), "me");
    }

    private void aims(String said, Process process) {
        record.change(said, now -> now.withAim(now.aim().by(process, said)), "me");
    }

    @Test
    void aStepIsTakenBackInAllItsValuesAndDoneAgain() {
        var before = programme.now();
        meets("declared", 6);
        aims("declared", Process.TAP);
        steps.did("declared", programme, record);
        assertFalse(steps.undo("me").orElseThrow().late());
        assertEquals(before, programme.now());
        assertEquals(Process.AAP, record.now().aim().process());
        assertEquals("declared", steps.redo("me").orElseThrow().deed().said());
        assertEquals(Process.TAP, record.now().aim().process());
        assertEquals("declared", programme.last().orElseThrow());
    }

    @Test
    void whatWasDoneElsewhereSinceStays() {
        meets("declared", 6);
        aims("declared", Process.TAP);
        steps.did("declared", programme, record);
        meets("another item", 7);
        var before = programme.now();
        assertTrue(steps.undo("me").orElseThrow().late());
        assertEquals(before, programme.now());
        assertEquals(Process.TAP, record.now().aim().process(), "one step, or none");
        programme.undo("another");
        assertFalse(steps.undo("me").orElseThrow().late());
        assertEquals(Process.AAP, record.now().aim().process());
    }

    @Test
    void whatWasTakenBackElsewhereIsNotDoneAgain() {
        meets("another item", 6);
        meets("declared", 7);
        steps.did("declared", programme);
        steps.undo("me");
        programme.undo("me");
        var before = programme.now();
        assertTrue(steps.redo("me").orElseThrow().late());
        assertEquals(before, programme.now());
    }

    @Test
    void whatBeganWithAStepEndsWithIt() {
        var ended = new java.util.ArrayList<String>();
        meets("begun", 6);
        steps.did(new Deed("begun", List.of(programme), () -> ended.add("record"), "", false));
        assertFalse(steps.undo("me").orElseThrow().begun());
        assertEquals(List.of("record"), ended);
        assertTrue(steps.redo("me").isEmpty());
        steps.did(new Deed("begun", List.of(), () -> false, "", false));
        assertTrue(steps.undo("me").orElseThrow().begun());
        steps.did("");
        assertTrue(steps.undo("me").isEmpty(), "nothing was changed");
    }

    @Test
    void apartAValueThatWasChangedSinceIsLeftAndTheFirstDecides() {
        aims("agreed", Process.TAP);
        meets("agreed, its row in the report", 6);
        var whole = new Deed("agreed", List.of(record, programme), NOTHING, "", true);
        steps.did(whole);
        meets("another item", 7);
        var later = programme.now();
        var told = steps.undo("me").orElseThrow();
        assertTrue(told.left());
        assertEquals(Process.AAP, record.now().aim().process());
        assertEquals(later, programme.now());
        steps.redo("me");
        assertEquals(Process.TAP, record.now().aim().process());
        assertEquals(later, programme.now());
        aims("elsewhere", Process.AAP);
        assertTrue(steps.undo("me").orElseThrow().late());
    }

    @Test
    void aPartOfTheDeedGoesBackWithIt() {
        var before = programme.now();
        aims("agreed", Process.TAP);
        meets("agreed, its row in the report", 6);
        steps.did(new Deed("agreed", List.of(record, programme), NOTHING, "", true));
        assertFalse(steps.undo("me").orElseThrow().left());
        assertEquals(before, programme.now());
    }

    @Test
    void oneValueThatCannotBeDoneAgainKeepsAllAsTheyAre() {
        meets("declared", 6);
        aims("declared", Process.TAP);
        steps.did("declared", record, programme);
        steps.undo("me");
        meets("another item", 8);
        assertTrue(steps.redo("me").orElseThrow().late());
        assertEquals(Process.AAP, record.now().aim().process(), "all of it, or none");
    }
}
