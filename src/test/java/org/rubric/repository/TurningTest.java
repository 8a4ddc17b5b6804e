package org.rubric.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.repository.seal.Unlocking;

/// A program that is killed while it seals a store or opens it for good: afterwards either the one
/// store or the other opens whole, and nothing of the other form is left.
class TurningTest {
    private static final String PASS = "over the weir";
    private static final Unlocking RIGHT = file -> file.unlock(PASS.toCharArray());

    @TempDir Path folder;

    /// The other program. `on HOME` or `off HOME`.
    public static void main(String[] words) throws IOException {
        var protection = new Protection(Path.of(words[1]));
        System.out.println("begins");
        System.out.flush();
        if (words[0].equals("on")) protection.turnOn(PASS.toCharArray());
        else protection.turnOff(RIGHT);
        System.out.println("done");
    }

    @Test
    @Timeout(240)
    void aKillLeavesOneStoreWhole() throws Exception {
        var home = folder.resolve("home");
        try (var repository = Repository.open(home)) {
            ProtectionTest.work(repository);
        }
        var random = new Random(11);
        var longest = new long[] {timed("on", home), timed("off", home)};
        int on = 0;
        int turned = 0;
        for (int kill = 0; kill < 10; kill++) {
            boolean was = new Protection(home).isOn();
            long limit = longest[was ? 1 : 0] * 6 / 5;
            boolean done = run(was ? "off" : "on", home, random.nextLong(limit));
            boolean is = check(home);
            if (done) assertEquals(!was, is);
            if (is) on++;
            if (is != was) turned++;
        }
        System.out.printf("killed while turning: %d of 10 turned, %d sealed%n", turned, on);
    }

    private static long timed(String verb, Path home) throws Exception {
        long begun = System.nanoTime();
        assertTrue(run(verb, home, -1));
        assertEquals(verb.equals("on"), check(home));
        return Math.max(300, (System.nanoTime() - begun) / 1_000_000);
    }

    /// Every state that a cut between two steps leaves, made by hand.
    @Test
    void everyCutBetweenTheStepsIsMadeGood() throws IOException {
        var home = folder.resolve("home");
        try (var repository = Repository.open(home)) {
            ProtectionTest.work(repository);
        }
        var plain = folder.resolve("plain");
        SealedDamageTest.copy(home, plain);
        new Protection(home).turnOn(PASS.toCharArray());
        // Before the rename: the new one is half there.
        Files.move(home.resolve("sealed"), plain.resolve("sealed.new"));
        assertFalse(check(plain));
        assertFalse(Files.exists(plain.resolve("sealed.new")));
        // After it: the plain one is still there, all or some.
        for (var gone : List.of("", "drafts", "records", "store.mv.db")) {
            var cut = folder.resolve("cut" + gone);
            SealedDamageTest.copy(plain, cut);
            new Protection(cut).turnOn(PASS.toCharArray());
            SealedDamageTest.copy(plain, cut);
            if (!gone.isEmpty()) Disk.remove(cut.resolve(gone));
            Files.createFile(cut.resolve("sealed/plain-goes"));
            assertTrue(check(cut), gone);
        }
        // After the rename that unmakes it.
        var off = folder.resolve("cut");
        Disk.remove(off.resolve("removed"));
        new Protection(off).turnOff(RIGHT);
        Files.createDirectories(off.resolve("sealed.gone/drafts"));
        assertFalse(check(off));
        assertFalse(Files.exists(off.resolve("sealed.gone")));
    }

    @Test
    void plainDocumentsThatSomebodyPutBesideAreLeftAlone() throws IOException {
        var home = folder.resolve("home");
        try (var repository = Repository.open(home)) {
            ProtectionTest.work(repository);
        }
        new Protection(home).turnOn(PASS.toCharArray());
        Files.createDirectories(home.resolve("drafts"));
        Files.writeString(home.resolve("drafts/mine"), "kept");
        check(home, false);
        assertEquals("kept", Files.readString(home.resolve("drafts/mine")));
        var e =
                org.junit.jupiter.api.Assertions.assertThrows(
                        IOException.class, () -> new Protection(home).turnOff(RIGHT));
        assertTrue(e.getMessage().contains("move them away"), e.getMessage());
        assertEquals("kept", Files.readString(home.resolve("drafts/mine")));
    }

    private static boolean check(Path home) throws IOException {
        return check(home, true);
    }

    /// Opens what is there, looks at it, and answers whether it is sealed.
    private static boolean check(Path home, boolean alone) throws IOException {
        boolean on = new Protection(home).isOn();
        try (var repository = Repository.open(home, on ? RIGHT : Unlocking.NOBODY)) {
            var drafts = repository.drafts();
            assertEquals(1, drafts.size());
            var document = repository.read(drafts.getFirst().draft());
            assertEquals("Secret sluice", Drafts.lastWords(document));
            assertEquals(1, document.media().size());
            assertEquals(1, repository.files().names("cover").size());
        }
        if (on && alone) Remains.assertNothing(home);
        return on;
    }

    private static boolean run(String verb, Path home, long millis) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TurningTest.class.getName(),
                                verb,
                                home.toString())
                        .redirectErrorStream(true)
                        .start();
        boolean done = false;
        try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                done |= line.equals("done");
                if (line.equals("begins") && millis >= 0) {
                    Thread.sleep(millis);
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        return done;
    }
}
