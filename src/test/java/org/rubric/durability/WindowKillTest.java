package org.rubric.durability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Repository;
import org.rubric.workbench.WindowTypist;

/// The window itself is killed while somebody types in it: every word after which it said *Saved*
/// is in the draft when the store is opened again.
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class WindowKillTest {
    private static final long SEED = 20261128;
    private static final Pattern WORD = Pattern.compile("k\\d+");

    @TempDir Path folder;
    private Path home;
    private Id draft;
    private int words;
    private int acknowledged;

    @BeforeEach
    void store() throws IOException {
        home = folder.resolve("home");
        try (var repository = Repository.open(home);
                var made = repository.create(Sample.draft(), "Under study")) {
            draft = made.id();
        }
    }

    @Test
    void noWordThatWasCalledSavedIsLostInAFewKills() throws Exception {
        kill(2);
    }

    @Test
    @Tag("kill")
    void noWordThatWasCalledSavedIsLostInManyKills() throws Exception {
        kill(Integer.getInteger("window.kills", 60));
    }

    private void kill(int kills) throws Exception {
        var installed = Installed.in(Path.of("target", "kill", "window").toAbsolutePath());
        var random = new Random(Long.getLong("seed", SEED));
        for (int i = 0; i < kills; i++) {
            live(installed, random);
            look(i);
        }
        System.out.printf(
                "window: kills %d, words typed %d, called saved %d, lost 0%n",
                kills, words, acknowledged);
        assertTrue(acknowledged >= kills, "too few words for a test");
    }

    /// From its first word on, so long.
    private void live(Installed installed, Random random) throws IOException, InterruptedException {
        var options =
                "-Dglass.platform=Headless -Dprism.order=sw -Dfrom="
                        + acknowledged
                        + " -Dseed="
                        + random.nextLong();
        var launcher =
                installed
                        .program(WindowTypist.class, options, List.of("--home=" + home))
                        .redirectErrorStream(true);
        launcher.environment().put("RUBRIC_RUN", "window");
        var program = launcher.start();
        int until = 1 + random.nextInt(80);
        long pause = random.nextInt(30);
        var heard = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                heard.add(line);
                if (heard.size() == until) {
                    Thread.sleep(pause);
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertTrue(program.waitFor(60, TimeUnit.SECONDS), "It does not end");
        assertEquals(137, program.exitValue(), heard::toString);
        for (var line : heard) hear(line.split(" "));
    }

    private void hear(String[] line) {
        switch (line[0]) {
            case "w" -> words++;
            case "a" -> acknowledged = Integer.parseInt(line[1]);
            default -> throw new AssertionError(String.join(" ", line));
        }
    }

    private void look(int kill) throws IOException {
        try (var repository = Repository.open(home)) {
            var found = words(repository.read(draft));
            for (int i = 1; i <= acknowledged; i++)
                assertTrue(
                        found.contains("k" + i),
                        "k" + i + " is lost by kill " + kill + ", there are " + found);
        }
    }

    /// Wherever in the document they stand, its front matter too.
    private static Set<String> words(Document document) {
        return WORD.matcher(document.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
