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
import java.util.TreeMap;
import java.util.TreeSet;

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

    @Test
    void everyRuleThatSpeaksOfRealTextsIsRightInNineHitsOfTenOrOff() throws IOException {
        var spoken = new TreeSet<String>();
        for (var key : before().keySet()) spoken.add(key.substring(key.lastIndexOf('\t') + 1));
        for (var line : Files.readAllLines(READ)) {
            if (line.startsWith("#")) continue;
            var cells = line.split("\t");
            double right = Double.parseDouble(cells[2]) / Double.parseDouble(cells[1]);
            var off = Rulebook.standard().rule(cells[0]).orElseThrow().sheet().rests();
            assertTrue(right >= 0.9 || !off.isEmpty(), line);
            spoken.remove(cells[0]);
        }
        assertEquals(List.of(), List.copyOf(spoken), "Speaks, but nobody has read what it says");
    }
}
