package org.rubric.desk.meeting.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.report.Meetings;
import org.rubric.meeting.report.Posted;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;

/// A report of 90 documents and 60 participants takes at most half a second of the processor, once
/// warm; one of 300 documents and 200 people is no worse for its size.
class ReportSpeedTest {
    private static final int ROUNDS = 12;

    @Test
    void composedAndSetWithinHalfASecond() {
        double usual = median(90, 60);
        double large = median(300, 200);
        System.out.printf(
                "report composed and set, CPU ms: 90 documents %.0f, 300 documents %.0f%n",
                usual, large);
        assertTrue(usual <= 500, "90 documents took " + usual + " ms");
        assertTrue(large <= 2000, "300 documents took " + large + " ms");
    }

    /// On the thread of the window, where a frame is soon over.
    @Test
    void anOpenReportFollowsAtOnce() {
        var catalogue = Sample.catalogue();
        var meeting = Meetings.of(5, Occasion.Kind.RAPPORTEUR_GROUP, 300, 200);
        var base = ReportComposer.compose(meeting, catalogue);
        var document = meeting.documents().get(40).id();
        var reached = Conclusion.of(Conclusion.Kind.WITHDRAWN, "", Instant.now());
        var fresh =
                ReportComposer.compose(
                        meeting.update(document, d -> d.conclude(reached)), catalogue);
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var session = Session.of(base);
            long from = System.nanoTime();
            var next = Recomposition.of(base, base, fresh).document();
            session.apply(Recomposing.of(base, next, new Selection.None()).orElseThrow());
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        var warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        System.out.printf("an open report of 300 documents follows, ms: %.1f%n", warm[2]);
        assertTrue(warm[2] <= 100, "took " + warm[2] + " ms");
    }

    private static double median(int documents, int people) {
        var meeting = Meetings.of(5, Occasion.Kind.RAPPORTEUR_GROUP, documents, people);
        var catalogue = Sample.catalogue();
        var faces = new Typefaces();
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long from = system.getProcessCpuTime();
            var report = Posted.of(ReportComposer.compose(meeting, catalogue));
            new Typesetter(faces).set(report, Numbering.of(report), Look.REPORT);
            times[i] = (system.getProcessCpuTime() - from) / 1e6;
        }
        var warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
