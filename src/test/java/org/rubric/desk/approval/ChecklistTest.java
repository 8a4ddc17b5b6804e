package org.rubric.desk.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.JustificationItem;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.Verdict;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.Process;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;
import org.rubric.programme.approval.Tick;
import org.rubric.rules.Rulebook;
import org.rubric.rules.Stage;

class ChecklistTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final Aim MAY =
            Aim.at(new StudyMeeting("SG20, May 2027", DAY, DAY.plusDays(9), ""), Process.AAP);
    @TempDir private Path home;

    @Test
    void theNinePlantedThingsAreFoundAndNothingElse() throws IOException {
        try (var desk = new Desk(home)) {
            var list = planted(desk);
            assertEquals(11, list.lines().size());
            var found = new TreeMap<String, List<String>>();
            for (var line : list.lines())
                for (var one : line.evidence())
                    if (one.open())
                        found.computeIfAbsent(line.key(), _ -> new ArrayList<>())
                                .add(one.finding().code() + " " + one.place());
            assertEquals(
                    Map.of(
                            "accuracy",
                            List.of(
                                    "NRM-16 6.1 General, second paragraph",
                                    "NRM-17 6.2 Reporting",
                                    "NRM-15 6.2 Reporting, second paragraph"),
                            "conflict",
                            List.of("REF-14 2 References, [ITU-T Y.4000]"),
                            "guide",
                            List.of(
                                    "FIG-08 6.3 Functions, Figure 6-1",
                                    "FRT-02 Summary",
                                    "STR-09 6.2 Reporting, ninth paragraph"),
                            "abbreviations",
                            List.of("ABB-01 6.2 Reporting, sixth paragraph"),
                            "qualified",
                            List.of("REF-11 2 References, [IETF RFC 8259]")),
                    found);
            assertEquals(9, list.found());
            assertFalse(list.ready());
        }
    }

    @Test
    void theCommandLineFindsTheSame() throws IOException {
        try (var desk = new Desk(home)) {
            var list = planted(desk);
            var subject = desk.subject("Y.IoT-flood2");
            var job = CheckJob.of(subject, "rec", "consent").orElseThrow();
            var codes = new ArrayList<String>();
            for (var finding : desk.check(job).findings()) codes.add(finding.code());
            var page = new ArrayList<String>();
            for (var line : list.lines())
                for (var one : line.evidence()) page.add(one.finding().code());
            assertEquals(codes.stream().sorted().toList(), page.stream().sorted().toList());
        }
    }

    /// Under another name than the sample, so that both can be asked for.
    private static Document named() {
        var planted = Planted.document();
        var identity = planted.front().identity();
        return planted.withFront(
                planted.front().withIdentity(identity.withProvisionalName("Y.IoT-flood2")));
    }

    private static Checklist planted(Desk desk) throws IOException {
        Planted.newer(desk);
        Id id;
        try (var draft = desk.repository().create(named(), "Under study")) {
            id = draft.id();
        }
        return Checklist.of(desk, id, ApprovalRecord.of(id, MAY));
    }

    @Test
    void answeredFormsAreFoundNoMore() throws IOException {
        try (var desk = new Desk(home)) {
            var before = planted(desk);
            var draft = desk.repository().find("Y.IoT-flood2").orElseThrow().draft();
            var document = desk.repository().read(draft);
            var book = new JustificationBook(desk.repository().records());
            var entry = (Block.Reference) document.find(Planted.RFC).orElseThrow();
            var index = org.rubric.catalogue.TextIndex.of(desk.catalogue());
            var one =
                    new Listed(
                            entry, true, List.of(), Verdict.of(entry, index), Listed.Advice.NONE);
            var form = book.of(document, one);
            for (var item : JustificationItem.values()) form = form.with(item, "as published");
            book.put(form, "me").toCompletableFuture().join();
            var after = Checklist.of(desk, draft, ApprovalRecord.of(draft, MAY));
            assertEquals(before.found() - 1, after.found());
        }
    }

    @Test
    void answersStandInTheirLines() throws IOException {
        var subject = new Subject("", Planted.document(), List.of());
        try (var desk = new Desk(home)) {
            var checked = desk.check(CheckJob.of(subject).at(Stage.CONSENT));
            var tick = new Tick("options", Tick.Answer.YES, "few", "Ana", Instant.EPOCH);
            var no = new Tick("terms", Tick.Answer.NO, "", "Ana", Instant.EPOCH);
            var list = Checklist.of(checked, Judged.NOTHING.with(tick).with(no));
            assertEquals(Optional.of(tick), list.lines().get(1).tick());
            assertEquals(10, list.unfulfilled().size());
            assertTrue(Declaring.open(list).stream().anyMatch(each -> each.startsWith("No: ")));
        }
    }

    @Test
    void everyRuleBelongsToOneLineAndKeysAreUnique() {
        var keys = new HashSet<String>();
        for (var line : ChecklistLine.values()) assertTrue(keys.add(line.key()));
        for (var rule : Rulebook.standard().rules())
            assertTrue(keys.contains(ChecklistLine.of(rule.sheet().code()).key()));
        assertEquals(ChecklistLine.QUALIFIED, ChecklistLine.of("REF-11"));
        assertEquals(ChecklistLine.REFERENCES, ChecklistLine.of("REF-02"));
        assertEquals(ChecklistLine.CONFLICT, ChecklistLine.of("REF-14"));
        assertEquals(ChecklistLine.OPTIONS, ChecklistLine.of("NRM-07"));
        assertEquals(ChecklistLine.ACCURACY, ChecklistLine.of("NRM-17"));
        assertEquals(ChecklistLine.GUIDE, ChecklistLine.of("printed.label"));
    }
}
