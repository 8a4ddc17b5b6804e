package org.rubric.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rubric.search.Inquiry;
import org.rubric.search.Passage;
import org.rubric.search.SearchIndex;

/// Search over 50,000 clauses and 20,000 cards beside Lucene alone, in one run: CPU of the thread
/// that asks. Prints one table. A program of its own: seconds are this machine's.
final class SearchBench {
    private static final int DRAFTS = 200;
    private static final int CLAUSES = 250;
    private static final int CARDS = 20_000;
    private static final int TIMES = 400;
    private static final int LIMIT = 20;

    private SearchBench() {}

    private interface Ask {
        int of(String words) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("rubric-search");
        var texts = new ZipfTexts(20);
        try (var index = SearchIndex.open(folder.resolve("ours"));
                var alone = new LuceneAlone(folder.resolve("alone"))) {
            fill(texts, index, alone);
            if (arguments.length == 0) queries(texts, index, alone);
            saved(texts, index);
        }
    }

    private static void fill(ZipfTexts texts, SearchIndex index, LuceneAlone alone)
            throws IOException {
        var drafts = new ArrayList<List<Passage>>();
        for (int i = 0; i < DRAFTS; i++) drafts.add(texts.clauses(i, CLAUSES));
        var cards = texts.cards(CARDS);
        long began = System.nanoTime();
        double cpu = cpu();
        for (int i = 0; i < DRAFTS; i++) index.put("drafts", "d" + i, "1", drafts.get(i));
        index.put("catalogue", "cards", "1", cards).toCompletableFuture().join();
        say(
                "index of %d clauses and %d cards: %.1f s, CPU %.1f s",
                DRAFTS * CLAUSES, CARDS, (System.nanoTime() - began) / 1e9, cpu() - cpu);
        began = System.nanoTime();
        cpu = cpu();
        for (var clauses : drafts) alone.add("drafts", clauses);
        alone.add("catalogue", cards);
        alone.ready();
        say("Lucene alone: %.1f s, CPU %.1f s", (System.nanoTime() - began) / 1e9, cpu() - cpu);
    }

    private static void queries(ZipfTexts texts, SearchIndex index, LuceneAlone alone)
            throws IOException {
        var all = new ArrayList<String>();
        for (var kind : kinds(texts).entrySet()) all.addAll(kind.getValue());
        Ask ours = words -> index.ask(Inquiry.of(words, LIMIT)).hits().size();
        Ask theirs = words -> alone.find(words, LIMIT).size();
        for (int i = 0; i < 3; i++) {
            measure(all, ours);
            measure(all, theirs);
        }
        say(
                "| query | p50 ms | p99 ms | Lucene alone p50 | p99 | ratio of p50 | hits, ours, theirs |");
        say("|---|---|---|---|---|---|---|");
        var kinds = new LinkedHashMap<>(kinds(texts));
        var every = new ArrayList<String>();
        kinds.values().forEach(every::addAll);
        kinds.put("all", every);
        for (var kind : kinds.entrySet()) row(kind.getKey(), kind.getValue(), ours, theirs);
        Ask counted =
                words -> {
                    var inquiry = Inquiry.of(words, LIMIT);
                    return index.counts(inquiry, index.ask(inquiry)).size();
                };
        row("all, with counts", every, counted, theirs);
    }

    private static void row(String name, List<String> queries, Ask ours, Ask theirs)
            throws IOException {
        var one = measure(queries, ours);
        var other = measure(queries, theirs);
        say(
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %d %d |",
                name,
                one.at(50),
                one.at(99),
                other.at(50),
                other.at(99),
                one.at(50) / other.at(50),
                one.hits,
                other.hits);
    }

    private static Map<String, List<String>> kinds(ZipfTexts texts) {
        var kinds = new LinkedHashMap<String, List<String>>();
        for (var name : List.of("one word", "two words", "beginning", "phrase", "slip"))
            kinds.put(name, new ArrayList<>());
        for (int i = 0; i < TIMES; i++) {
            kinds.get("one word").add(texts.telling());
            kinds.get("two words").add(texts.telling() + " " + texts.next());
            var word = texts.telling();
            kinds.get("beginning").add(word.substring(0, Math.min(word.length(), 2 + i % 2)));
            kinds.get("phrase").add('"' + texts.next() + " " + texts.telling() + '"');
            kinds.get("slip").add(slip(texts));
        }
        return kinds;
    }

    private static String slip(ZipfTexts texts) {
        var word = texts.telling();
        while (word.length() < 5) word = texts.telling();
        int at = 1 + texts.below(word.length() - 1);
        return word.substring(0, at) + "x" + word.substring(at + 1);
    }

    private record Times(double[] sorted, int hits) {
        double at(int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    private static Times measure(List<String> queries, Ask ask) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[queries.size()];
        int hits = 0;
        for (int i = 0; i < times.length; i++) {
            long before = threads.getCurrentThreadCpuTime();
            hits += ask.of(queries.get(i));
            times[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        java.util.Arrays.sort(times);
        return new Times(times, hits);
    }

    /// One clause of a draft is another: CPU of the whole process until it is found.
    private static void saved(ZipfTexts texts, SearchIndex index) {
        var times = new double[600];
        double sum = 0;
        var clauses = new ArrayList<>(texts.clauses(7, CLAUSES));
        for (int i = 0; i < times.length; i++) {
            var old = clauses.get(i % CLAUSES);
            var word = "walrus" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            clauses.set(
                    i % CLAUSES,
                    new Passage(old.place(), old.title(), old.text() + " " + word)
                            .within(old.where(), old.questions()));
            double before = cpu();
            index.put("drafts", "d7", "v" + i, clauses).toCompletableFuture().join();
            times[i] = (cpu() - before) * 1e3;
            sum += times[i];
            if (index.find(word, Set.of(), 5).isEmpty()) throw new AssertionError(word);
        }
        double first = times[0];
        say("one clause saved: CPU mean of 600 %.1f ms", sum / times.length);
        java.util.Arrays.sort(times);
        say(
                "one clause saved until it is found: CPU p50 %.0f ms, p95 %.0f ms, first %.0f ms",
                times[300], times[570], first);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static void say(String words, Object... values) {
        System.out.printf(Locale.ROOT, words + "%n", values);
    }
}
