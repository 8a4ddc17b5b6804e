package org.rubric.desk.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.MeetingWords;

class OutsetTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final StudyMeeting MAY =
            MeetingWords.read("SG20, 3 May 2027 to 12 May 2027").orElseThrow();
    @TempDir private Path home;

    @Test
    void theDatesOfTheScriptFollowFromTheMeeting() throws IOException {
        try (var desk = new Desk(home)) {
            begin(desk);
            var programme = desk.programme().now();
            var due = new TreeMap<String, String>();
            for (var each :
                    programme.schedule().timetable().towards("Y.IoT-flood", Process.AAP, MAY))
                due.put(each.key(), each.date().toString());
            assertEquals(
                    Map.of(
                            "meeting.draft", "2027-03-22",
                            "meeting.contribution", "2027-04-21",
                            "meeting.td", "2027-04-26",
                            "aap.final-text", "2027-07-12"),
                    due);
        }
    }

    @Test
    void theItemOfTheDraftAimsThereAndIsMadeWhereThereIsNone() throws IOException {
        try (var desk = new Desk(home)) {
            desk.programme().change("none", now -> now.without("Y.IoT-flood"), "me");
            var record = begin(desk);
            var entry = desk.programme().now().entry("Y.IoT-flood").orElseThrow();
            assertEquals(Process.AAP, entry.item().plan().process());
            assertEquals("2027-05", entry.item().plan().target());
            assertEquals("4/20", entry.item().plan().question());
            assertEquals(MAY.start(), desk.programme().now().aimed(entry).orElseThrow().start());
            assertEquals(MAY.start(), record.aim().start());
        }
    }

    @Test
    void readyIsAnEventOfTheItemWithItsReason() throws IOException {
        try (var desk = new Desk(home)) {
            begin(desk);
            var kept = desk.approvals().find(draft(desk)).orElseThrow();
            var declaring = new Declaring(desk, Sample.draft(), kept);
            declaring.ready("The meeting settles it.", TODAY, "ready");
            var entry = desk.programme().now().entry("Y.IoT-flood").orElseThrow();
            assertEquals(State.PREPARED, entry.state());
            var event = entry.course().events().getLast();
            assertEquals("The meeting settles it.", event.reason());
            assertEquals("SG20, May 2027", event.meeting());
            assertTrue(declaring.prepared());
            assertEquals("Prepared for consent", desk.standing(Sample.draft()));
            declaring.back(TODAY, "back");
            assertEquals("Under study", desk.standing(Sample.draft()));
            assertTrue(kept.now().judged().declared().isEmpty());
        }
    }

    private static Id draft(Desk desk) throws IOException {
        return desk.repository().find("Y.IoT-flood").orElseThrow().draft();
    }

    private static org.rubric.programme.approval.ApprovalRecord begin(Desk desk)
            throws IOException {
        var outset = Outset.of(desk, draft(desk), TODAY);
        var aim = Aim.at(MAY, outset.proposal().process());
        return outset.begin(desk, aim.by(aim.process(), outset.proposal().reason()), "begun").now();
    }
}
