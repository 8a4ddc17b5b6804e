package org.rubric.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Starts the program on one store again and again and kills it each time, with SIGKILL, which
/// `destroyForcibly` sends on Linux and macOS. Nothing opens the store in between but the next
/// program, which says what it found before it works on.
final class Knife {
    private final Installed installed;
    private final Path home;
    private final Path word;
    private final Random random;
    private final Tally tally;
    private final Chronicle chronicle = new Chronicle();
    private final Path errors;
    private boolean endedWell = true;

    Knife(Installed installed, Path home, Path word, Random random, Tally tally)
            throws IOException {
        this.installed = installed;
        this.home = home;
        this.word = word;
        this.random = random;
        this.tally = tally;
        errors = Files.createTempFile("errors", ".txt");
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /// One life of the program.
    void kill(Moment moment) throws IOException, InterruptedException {
        boolean fresh = !Files.exists(home.resolve("records"));
        boolean replay = Traces.replay(home);
        boolean before = endedWell;
        live(moment);
        if (!chronicle.closed()) tally.kill();
        if (chronicle.ready()) opened(before, replay);
        if (!chronicle.closed()) where(fresh);
        endedWell = chronicle.closed();
    }

    /// A last life that looks and ends by itself.
    void rest() throws IOException, InterruptedException {
        kill(new Moment("never", 1, 0, 2));
        if (!endedWell) fault("It did not end by itself: " + Files.readString(errors));
        Files.deleteIfExists(errors);
    }

    private void live(Moment moment) throws IOException, InterruptedException {
        chronicle.opens();
        var words =
                List.of(
                        "work",
                        home.toString(),
                        Long.toString(random.nextLong()),
                        Integer.toString(moment.acts()),
                        word.toString());
        var program =
                installed
                        .program(Typist.class, "-Xmx400m", words)
                        .redirectError(errors.toFile())
                        .start();
        long start = System.nanoTime();
        var heard = new ArrayList<String>();
        if (moment.after().isEmpty()) strike(program, start, moment.micros());
        int times = 0;
        try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                heard.add(line);
                if (!moment.after().isEmpty() && line.split(" ")[0].equals(moment.after()))
                    if (++times == moment.times())
                        strike(program, System.nanoTime(), moment.micros());
            }
        }
        if (!program.waitFor(60, TimeUnit.SECONDS)) throw new IOException("It does not end");
        heard.forEach(chronicle::hear);
        int code = program.exitValue();
        if (code != 137 && code != 0 || code == 0 && !chronicle.closed())
            fault("It ended with %d: %s".formatted(code, Files.readString(errors)));
        if (code == 1) tally.unopened();
    }

    /// On a thread of its own, so that what it says meanwhile does not fill the pipe; by its
    /// handle,
    /// for the process itself would close the pipe before it has been read to its end.
    private static void strike(Process program, long from, long micros) {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            long until = from + micros * 1_000;
                            for (long left = micros * 1_000;
                                    left > 0;
                                    left = until - System.nanoTime())
                                if (left > 200_000) LockSupport.parkNanos(left - 150_000);
                                else Thread.onSpinWait();
                            program.toHandle().destroyForcibly();
                        });
    }

    private void opened(boolean endedWell, boolean replay) {
        tally.opened(!chronicle.told().isEmpty());
        if (endedWell && !chronicle.told().isEmpty())
            fault("Recovered after an ordinary end: " + chronicle.told());
        // A program killed before it could tell leaves it to the draft itself.
        if (replay && chronicle.told().size() != 1 && chronicle.mended().isEmpty())
            fault("Replayed without a word: " + chronicle.told());
        if (chronicle.told().toString().contains("damaged"))
            fault("A kill is no damage: " + chronicle.told());
    }

    private void where(boolean fresh) throws IOException {
        if (!chronicle.ready()) tally.hit(fresh ? "the first start" : "start");
        else if (chronicle.closing()) tally.hit("closing");
        else tally.hit("work");
        if (Traces.turning(home)) tally.hit("a turn (part of these)");
        if (Traces.inDatabase(home)) tally.hit("work of H2 (part of these)");
    }

    private void fault(String words) {
        chronicle.fault(words);
    }
}
