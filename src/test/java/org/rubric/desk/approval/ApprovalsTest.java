package org.rubric.desk.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Decided;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;
import org.rubric.programme.approval.Tick;

class ApprovalsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final Aim MAY =
            Aim.at(new StudyMeeting("SG20, May 2027", DAY, DAY.plusDays(9), ""), Process.AAP);
    private static final Id DRAFT = Id.of("flood");

    @TempDir Path home;

    @Test
    void allOfItIsThereInTheNextProgram() throws IOException {
        var remark =
                new Remark(
                        "1",
                        "Alpha Telecom",
                        new Remark.About("6.1", Optional.of(DRAFT), Remark.Sort.EDITORIAL),
                        "unclear",
                        "fifteen",
                        new Disposition(Disposition.Kind.ACCEPTED, "as proposed", List.of(DRAFT)));
        ApprovalRecord whole;
        try (var desk = new Desk(home)) {
            var kept = desk.approvals().begin(DRAFT, MAY, "begun", "Ana");
            var tick = new Tick("sound", Tick.Answer.NO, "not yet", "Ana", Instant.EPOCH);
            kept.change("judged", now -> now.withJudged(now.judged().with(tick)), "Ana");
            kept.change(
                    "decided",
                    now -> now.withDecided(Optional.of(new Decided(3, DAY, "SG20", "TD 412-R1"))),
                    "Ana");
            var round = new Round(Round.Sort.LAST_CALL, DAY, List.of(remark));
            kept.change("announced", now -> now.withRounds(List.of(round)), "Ana")
                    .toCompletableFuture()
                    .join();
            whole = kept.now();
            assertSame(kept, desk.approvals().find(DRAFT).orElseThrow());
        }
        try (var desk = new Desk(home)) {
            assertEquals(List.of(whole), desk.approvals().all());
        }
    }

    @Test
    void anotherAimLeavesTheRest() throws IOException {
        try (var desk = new Desk(home)) {
            var kept = desk.approvals().begin(DRAFT, MAY, "begun", "Ana");
            var tick = new Tick("sound", Tick.Answer.YES, "", "Ana", Instant.EPOCH);
            kept.change("judged", now -> now.withJudged(now.judged().with(tick)), "Ana");
            desk.approvals().begin(DRAFT, MAY.by(Process.TAP, "policy"), "by TAP", "Ana");
            assertEquals(Process.TAP, kept.now().aim().process());
            assertEquals(Optional.of(tick), kept.now().judged().of("sound"));
            assertEquals(Optional.of("by TAP"), kept.undo("Ana"));
            assertEquals(Process.AAP, kept.now().aim().process());
        }
    }

    @Test
    void aDraftThatIsRemovedForgetsItsWay() throws IOException {
        try (var desk = new Desk(home)) {
            var draft = desk.repository().find("Y.IoT-flood").orElseThrow().draft();
            desk.approvals().begin(draft, MAY, "begun", "Ana");
            assertEquals(1, desk.approvals().all().size());
            desk.repository().remove(draft);
            assertEquals(Optional.empty(), desk.approvals().find(draft));
            assertEquals(List.of(), desk.approvals().all());
        }
    }
}
