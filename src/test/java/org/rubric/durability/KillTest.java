package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;

/// The program is killed while it types, saves versions, moves clauses, takes in Word files and
/// pictures, closes, starts: whatever it acknowledged before is there when the next one looks.
class KillTest {
    private static final long SEED = 20261127;

    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLostInAFewKills() throws Exception {
        run(Integer.getInteger("kills", 14), 7, false, "short.txt", 300);
    }

    /// Bounded in time: after 25 minutes it stops and says how far it came.
    @Test
    @Tag("kill")
    void nothingAcknowledgedIsLostInAThousandKills() throws Exception {
        int kills = Integer.getInteger("kills", 1_000);
        int done = run(kills, 25, true, "figures.txt", 25 * 60);
        assertEquals(kills, done, "it took too long");
    }

    private int run(int kills, int chain, boolean cached, String table, int seconds)
            throws IOException, InterruptedException {
        var installed = Installed.in(folder.resolve("rubric"));
        var word = word();
        if (cached) rehearse(installed, word);
        var random = new Random(Long.getLong("seed", SEED));
        var tally = new Tally();
        var faults = new ArrayList<String>();
        long acknowledged = 0;
        long lost = 0;
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        for (int store = 0; tally.kills() < kills && System.nanoTime() < until; store++) {
            var home = folder.resolve("home " + store);
            tally.store();
            var knife = new Knife(installed, home, word, random, tally);
            int length = Math.min(kills - tally.kills(), 1 + random.nextInt(chain));
            for (int end = tally.kills() + length; tally.kills() < end; )
                knife.kill(Moment.of(random, !Files.exists(home)));
            knife.rest();
            acknowledged += knife.chronicle().acknowledged();
            lost += knife.chronicle().lost();
            for (var fault : knife.chronicle().faults()) faults.add("store " + store + ": " + fault);
        }
        tally.print(table, acknowledged, lost);
        faults.forEach(System.out::println);
        assertEquals(List.of(), faults);
        assertEquals(0, lost);
        assertEquals(0, tally.notOpened());
        assertTrue(acknowledged > kills, "too few edits for a test");
        return tally.kills();
    }

    /// A Word file to take in: our own sample.
    private Path word() throws IOException {
        var file = folder.resolve("sample.docx");
        try (var desk = new Desk(folder.resolve("none"))) {
            var subject = new Subject("sample", Sample.draft(), List.of());
            desk.export(new ExportJob(subject, ExportJob.Format.WORD, file));
        }
        return file;
    }

    /// Makes the start-up cache as the build does.
    private void rehearse(Installed installed, Path word) throws IOException, InterruptedException {
        var home = folder.resolve("rehearsal").toString();
        var options = "-XX:AOTCacheOutput=" + installed.cache() + " -Xlog:disable";
        var program =
                installed.program(
                        Typist.class, options, List.of("work", home, "1", "80", word.toString()));
        int code =
                program.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (code != 0) throw new IOException("The rehearsal failed");
    }
}
