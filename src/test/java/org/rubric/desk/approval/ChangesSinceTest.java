package org.rubric.desk.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.post.Revised;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;

class ChangesSinceTest {
    @TempDir private Path home;

    @Test
    void eachChangeHasItsClauseAndWhereItIsFrom() throws IOException {
        try (var desk = new Desk(home)) {
            Revised.in(desk);
            var draft = desk.repository().find("Y.IoT-flood").orElseThrow().draft();
            var now = desk.repository().read(draft);
            var line = now.find(Id.of("reporting/p2")).orElseThrow();
            var more = Inline.plain("A report is kept for 80 hours.");
            var after = Snapshot.of(now).after(List.of(Step.Retype.of(line, more))).document();
            var job = ChangesSince.of(desk, draft, after).orElseThrow();
            assertTrue(job.since().contains("TD 81/2-R1"), job.since());
            assertFalse(job.entries().isEmpty());
            var table = ChangeTableText.plain(job);
            assertTrue(table.startsWith("Clause\tChange\tFrom\n"), table);
            assertTrue(table.contains("6.2 Reporting"), table);
            assertTrue(table.lines().allMatch(row -> row.split("\t").length == 3), table);
            assertEquals(
                    job.entries().size() + 1, ChangeTableText.html(job).split("<tr>").length - 1);
            var made = job.run().document();
            assertTrue(made.body().stream().anyMatch(Exhibit.Table.class::isInstance));
        }
    }

    @Test
    void withoutAnEarlierTextThereIsNone() throws IOException {
        try (var desk = new Desk(home)) {
            try (var draft = desk.repository().create(titled(), "Under study")) {
                assertTrue(ChangesSince.of(desk, draft.id(), draft.document()).isEmpty());
            }
        }
    }

    private static org.rubric.document.Document titled() {
        var draft = Sample.draft();
        var identity = draft.front().identity().withProvisionalName("Y.other");
        var people = draft.front().people();
        return org.rubric.document.Document.of(
                draft.front().withIdentity(identity).withPeople(people), draft.body());
    }
}
