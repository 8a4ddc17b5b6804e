package org.rubric.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import org.rubric.catalogue.Designation;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.UsesJob;
import org.rubric.desk.reference.CitationIndex;
import org.rubric.desk.reference.CitationMapTest;
import org.rubric.desk.reference.MapLayout;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.numbering.Numbering;

/// What asking 200 drafts of some twenty pages costs: the first time, when nothing has changed, and
/// a question itself. CPU of this process in milliseconds.
final class Citing {
    private static final int DRAFTS = 200;

    Citing() {}

    void main() throws Exception {
        for (int i = 0; i < 4; i++) {
            var map = CitationMapTest.large();
            say("layout of 200 x 20", () -> MapLayout.of(map).height());
        }
        var home = Files.createTempDirectory("rubric-citing");
        try (var desk = new Desk(home)) {
            var repository = desk.repository();
            var sample = Sample.draft();
            for (int i = 1; i < DRAFTS; i++)
                repository.create(named(sample, i), "Under study").close();
            var index = new CitationIndex();
            say("first reading of " + DRAFTS, () -> index.refresh(repository, Progress.NONE));
            for (int i = 0; i < 5; i++)
                say("nothing changed", () -> index.refresh(repository, Progress.NONE));
            var text = Designation.parse("ITU-T Y.4000").orElseThrow();
            for (int i = 0; i < 5; i++) say("where used", () -> index.citing(text).size());
            var entry = new ArrayList<Block>();
            sample.forEach(
                    block -> {
                        if (block instanceof Block.Reference) entry.add(block);
                    });
            var job = new UsesJob(sample, Numbering.of(sample), entry.getFirst().id());
            for (int i = 0; i < 3; i++)
                say("uses with excerpts", () -> desk.uses(job, Progress.NONE).size());
        }
    }

    private static Document named(Document sample, int i) {
        var front = sample.front();
        return sample.withFront(
                front.withIdentity(front.identity().withProvisionalName("Y.IoT-" + i)));
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static void say(String what, Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var bean =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        long before = bean.getProcessCpuTime();
        long own = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        var answer = work.run();
        IO.println(
                "%-28s %8.2f ms of all threads, %8.2f of this one, %8.2f by the clock: %s"
                        .formatted(
                                what,
                                (bean.getProcessCpuTime() - before) / 1e6,
                                (threads.getCurrentThreadCpuTime() - own) / 1e6,
                                (System.nanoTime() - wall) / 1e6,
                                answer));
    }
}
