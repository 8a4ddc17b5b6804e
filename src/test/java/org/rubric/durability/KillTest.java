package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
        run(new Plan(Integer.getInteger("kills", 10), 5, 120, 1, "short.txt"), false);
    }

    /// Bounded in time: it stops and says how far it came.
    @Test
    @Tag("kill")
    void nothingAcknowledgedIsLostInAThousandKills() throws Exception {
        int minutes = Integer.getInteger("minutes", 40);
        int lanes = Integer.getInteger("lanes", Runtime.getRuntime().availableProcessors());
        int kills = Integer.getInteger("kills", 1_000);
        var plan = new Plan(kills, 25, minutes * 60, lanes, "figures.txt");
        assertTrue(run(plan, true) >= kills, "it took too long");
    }

    /// @param chain so many kills at most on one store
    /// @param lanes so many stores at a time
    private record Plan(int kills, int chain, int seconds, int lanes, String table) {}

    private int run(Plan plan, boolean cached) throws Exception {
        var installed = Installed.in(Path.of("target", "kill", "rubric").toAbsolutePath());
        var word = word();
        if (cached) rehearse(installed, word);
        var tally = new Tally();
        long until = System.nanoTime() + plan.seconds() * 1_000_000_000L;
        var stores = new AtomicInteger();
        try (var lanes = Executors.newFixedThreadPool(plan.lanes())) {
            var ends = new ArrayList<Future<?>>();
            for (int lane = 0; lane < plan.lanes(); lane++)
                ends.add(
                        lanes.submit(
                                () -> {
                                    while (tally.kills() < plan.kills()
                                            && System.nanoTime() < until)
                                        chain(
                                                plan,
                                                installed,
                                                word,
                                                stores.incrementAndGet(),
                                                tally);
                                    return null;
                                }));
            for (var end : ends) end.get();
        }
        System.out.print(tally.keep(plan.table()));
        tally.faults().forEach(System.out::println);
        assertEquals(List.of(), tally.faults());
        assertEquals(0, tally.lost());
        assertEquals(0, tally.notOpened());
        assertTrue(tally.acknowledged() > plan.kills(), "too few edits for a test");
        return tally.kills();
    }

    private void chain(Plan plan, Installed installed, Path word, int store, Tally tally)
            throws IOException, InterruptedException {
        var random = new Random(Long.getLong("seed", SEED) + store);
        var home = folder.resolve("home " + store);
        tally.store();
        var knife = new Knife(installed, home, word, random, tally);
        int length = 1 + random.nextInt(plan.chain());
        for (int i = 0; i < length && tally.kills() < plan.kills(); i++)
            knife.kill(Moment.of(random, !Files.exists(home)));
        knife.rest();
        tally.add("store " + store, knife.chronicle());
        tally.keep(plan.table());
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
