package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.document.Document;
import org.rubric.document.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The rules on real texts: how often each speaks does not explode, and each was read by a person
/// and found right in nine hits of ten. `-Drules=write` writes the counts anew.
class HitsTest {
    private static final Path HITS = Path.of("src/test/resources/rules/hits.tsv");
    private static final Path READ = Path.of("src/test/resources/rules/precision.tsv");

    @Test
    @Tag("whole")
    void noRuleSpeaksMuchMoreOftenThanItDid() throws IOException {
        var now = new TreeMap<String, Integer>();
        for (var file : Corpus.all()) {
            var document = HitList.open(file);
            var name = file.getFileName().toString().replace(".docx", "");
            count(name + "\tpublished", document, now);
            if (document.settings().policy() == Settings.Policy.KEPT)
                count(name + "\tdraft", HitList.draft(document), now);
        }
        if ("write".equals(System.getProperty("rules"))) write(now);
        var before = before();
        var more = new ArrayList<String>();
        now.forEach(
                (key, hits) -> {
                    int was = before.getOrDefault(key, 0);
                    if (hits > was + Math.max(2, was / 5))
                        more.add(key + ": " + was + " → " + hits);
                });
        assertEquals(List.of(), more);
    }

    private static void count(String name, Document document, TreeMap<String, Integer> now) {
        for (var finding : HitList.read(document))
            now.merge(name + "\t" + finding.code(), 1, Integer::sum);
    }

    private static void write(TreeMap<String, Integer> now) throws IOException {
        var lines = new ArrayList<String>();
        now.forEach((key, hits) -> lines.add(key + "\t" + hits));
        Files.createDirectories(HITS.getParent());
        Files.write(HITS, lines);
    }

    private static TreeMap<String, Integer> before() throws IOException {
        var before = new TreeMap<String, Integer>();
        for (var line : Files.readAllLines(HITS)) {
            int tab = line.lastIndexOf('\t');
            before.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
        return before;
    }

    /// What a person found when reading what a rule says about real texts.
    private record Reading(String code, int hits, int read, int right) {
        static Reading of(String line) {
            var cells = line.split("\t");
            var numbers = Stream.of(cells[1], cells[2], cells[3]).map(Integer::valueOf).toList();
            double precision = numbers.get(2) / (double) numbers.get(1);
            var said =
                    numbers.get(1) == 0 ? "\u2013" : String.format(Locale.ROOT, "%.2f", precision);
            assertEquals(said, cells[4], line);
            return new Reading(cells[0], numbers.get(0), numbers.get(1), numbers.get(2));
        }

        boolean good() {
            return read == 0 || right >= 0.9 * read;
        }
    }

    private static List<Reading> readings() throws IOException {
        return Files.readAllLines(READ).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Reading::of)
                .toList();
    }

    @Test
    void everyRuleWasRead() throws IOException {
        var codes = Rulebook.standard().rules().stream().map(rule -> rule.sheet().code());
        assertEquals(
                codes.sorted().toList(), readings().stream().map(Reading::code).sorted().toList());
        for (var reading : readings()) {
            assertTrue(reading.right() <= reading.read(), reading::toString);
            assertTrue(reading.read() >= Math.min(20, reading.hits()), reading::toString);
        }
    }

    @Test
    void aRuleThatIsWrongInMoreThanOneHitOfTenIsOff() throws IOException {
        for (var reading : readings()) {
            var off = Rulebook.standard().rule(reading.code()).orElseThrow().sheet().rests();
            assertEquals(reading.good(), off.isEmpty(), reading + ": " + off);
        }
    }

    @Test
    void nothingIsSaidOfRealTextsThatNobodyHasRead() throws IOException {
        var spoken = new TreeSet<String>();
        for (var key : before().keySet()) spoken.add(key.substring(key.lastIndexOf('\t') + 1));
        for (var reading : readings()) if (reading.read() > 0) spoken.remove(reading.code());
        assertEquals(List.of(), List.copyOf(spoken));
    }
}
