package org.rubric.workbench.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;

/// Ctrl+Z on a page takes back what was done there, and nothing else.
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
        assertEquals(new Steps.Back("declared", false, false), steps.undo("me").orElseThrow());
        assertEquals(before, programme.now());
        assertEquals(Process.AAP, record.now().aim().process());
        assertEquals("declared", steps.redo("me").orElseThrow());
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
        assertTrue(steps.undo("me").isEmpty());
    }

    @Test
    void whatWasTakenBackElsewhereIsNotDoneAgain() {
        meets("another item", 6);
        meets("declared", 7);
        steps.did("declared", programme);
        steps.undo("me");
        programme.undo("me");
        var before = programme.now();
        assertTrue(steps.redo("me").isEmpty());
        assertEquals(before, programme.now());
    }

    @Test
    void whatBeganWithAStepEndsWithIt() {
        var ended = new java.util.ArrayList<String>();
        meets("begun", 6);
        steps.did("begun", () -> ended.add("record"), List.of(programme));
        assertFalse(steps.undo("me").orElseThrow().left());
        assertEquals(List.of("record"), ended);
        assertTrue(steps.redo("me").isEmpty());
        steps.did("begun", () -> false, List.of());
        assertTrue(steps.undo("me").orElseThrow().left());
        steps.did("", Steps.Beginning.NOTHING, List.of());
        assertTrue(steps.undo("me").isEmpty(), "nothing was changed");
    }
}
