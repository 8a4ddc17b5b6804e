package org.rubric.desk.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.report.Variant;

/// The same report open twice: in two places of the program, or in two programs.
class ReportOpenTwiceTest {
    private static final Id OBSERVATION = Id.of("c07/discussion/observation");
    @TempDir private Path home;

    private static Report report(Desk desk) throws IOException {
        return desk.reports().of(desk.ledgers().find(Sample.meeting().id()).orElseThrow().now());
    }

    @Test
    void manyWhoBeginItAtOnceBeginOne() throws Exception {
        int many = 8;
        try (var desk = new Desk(home);
                var pool = Executors.newFixedThreadPool(many)) {
            int before = desk.repository().drafts().size();
            var report = report(desk);
            var gate = new CyclicBarrier(many);
            var asked = new ArrayList<Callable<Id>>();
            for (int i = 0; i < many; i++)
                asked.add(
                        () -> {
                            gate.await();
                            return desk.reports().draft(report, "Report");
                        });
            var made = new HashSet<Id>();
            for (var done : pool.invokeAll(asked)) made.add(done.get());
            assertEquals(1, made.size());
            assertEquals(before + 1, desk.repository().drafts().size());
        }
    }

    @Test
    void whatIsOpenInTheTextIsWhatEverybodyElseReads() throws Exception {
        try (var desk = new Desk(home)) {
            desk.repository();
            var draft = desk.reports().draft(report(desk), "Report");
            try (var open = desk.repository().open(draft)) {
                var text =
                        open.document()
                                .update(OBSERVATION, b -> b.withRuns(Inline.plain("My words.")));
                open.append(text, "me").toCompletableFuture().join();
                assertEquals(text, report(desk).document(), "composed from the open text");
                var job = new ReportJob(Sample.meeting().title(), Optional.empty());
                assertEquals(text, job.run(desk).document());
                assertEquals(draft, desk.reports().draft(report(desk), "Report"));
                var other = desk.reports().of(Sample.meeting(), Variant.PROGRESS);
                assertTrue(other.draft().isEmpty(), "another form is another document");
            }
            assertEquals("My words.", words(desk, draft));
        }
    }

    @Test
    void aSecondProgramIsTurnedAwayAndLosesNothing() throws Exception {
        try (var desk = new Desk(home)) {
            desk.repository();
            var draft = desk.reports().draft(report(desk), "Report");
            try (var open = desk.repository().open(draft)) {
                var text =
                        open.document()
                                .update(OBSERVATION, b -> b.withRuns(Inline.plain("My words.")));
                open.append(text, "me").toCompletableFuture().join();
                try (var second = new Desk(home)) {
                    var job = new ReportJob(Sample.meeting().title(), Optional.empty());
                    var trouble = assertThrows(IOException.class, () -> job.run(second));
                    assertTrue(
                            trouble.getMessage().startsWith("Another Rubric has these documents"),
                            trouble.getMessage());
                }
            }
            assertEquals("My words.", words(desk, draft));
        }
        try (var later = new Desk(home)) {
            later.repository();
            assertEquals("My words.", words(later, report(later).draft().orElseThrow()));
        }
    }

    private static String words(Desk desk, Id draft) throws IOException {
        var text = desk.repository().read(draft);
        return Inline.text(text.find(OBSERVATION).orElseThrow().runs());
    }
}
