package org.rubric.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.report.Meetings;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Recording;
import org.rubric.meeting.session.Verdict;

/// A conclusion of a meeting of 90 documents, until it is on disk, beside the same bytes
/// written and forced by themselves.
///
/// @param conclusion milliseconds, the median
/// @param disk milliseconds of a bare forced write, the median
record Recorded(double conclusion, double disk) {
    private static final int WARM = 30;
    private static final int TIMES = 60;

    /// In a store of its own in that folder.
    static Recorded in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var home = Files.createTempDirectory(folder, "recorded");
        var meeting = Meetings.of(5, Occasion.Kind.RAPPORTEUR_GROUP, 90, 60);
        try (var desk = new Desk(home)) {
            var ledger = desk.ledgers().keep("kept", meeting, "a tester");
            var took = new long[TIMES];
            for (int i = -WARM; i < TIMES; i++) {
                long from = System.nanoTime();
                conclude(ledger, i + WARM);
                if (i >= 0) took[i] = System.nanoTime() - from;
            }
            return new Recorded(median(took), disk(home, meeting));
        }
    }

    private static void conclude(Kept<Meeting> ledger, int turn) {
        var documents = ledger.now().documents();
        var document = documents.get(turn % documents.size());
        var entry = Entry.find(ledger.now(), document.id()).orElseThrow();
        var verdict = Verdict.of(entry).get(turn % 4);
        var recording = new Recording(verdict, "said " + turn, false, "", Instant.now());
        ledger.change("A conclusion", now -> recording.in(now, document.id()), "a tester")
                .toCompletableFuture()
                .join();
    }

    private static double disk(Path home, Meeting meeting) throws IOException {
        var words = ValueFormat.of(Meeting.class).text(meeting).getBytes(StandardCharsets.UTF_8);
        var took = new long[TIMES];
        try (var file =
                FileChannel.open(
                        home.resolve("bare"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            for (int i = 0; i < TIMES; i++) {
                long from = System.nanoTime();
                file.write(ByteBuffer.wrap(words));
                file.force(false);
                took[i] = System.nanoTime() - from;
            }
        }
        return median(took);
    }

    private static double median(long[] all) {
        Arrays.sort(all);
        return all[all.length / 2] / 1e6;
    }

    /// What it is on this machine, now.
    public static void main(String[] arguments) throws IOException {
        System.out.println(in(Path.of("target", "bench")));
    }
}
