package org.rubric.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.rubric.Corpus;
import org.rubric.interchange.bundle.BundleFormat;

/// One table: exports cold and warm beside the PDFBox floor of the same run and the peers that are
/// installed, a live preview, opening Word files. Prints it and leaves it in
/// `target/bench/table.md`. Seconds are this machine's; what is asserted are ratios within the run,
/// and memory.
@Tag("bench")
class BenchTest {
    private static final List<String> NAMES = List.of("Y.3507", "H.222.0", "s20", "s100", "s500");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final int TIMES = 5;

    private final StringBuilder table = new StringBuilder();
    private final List<String> marks = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void table() throws Exception {
        Files.createDirectories(FOLDER);
        var launcher = Installed.launcher().toString();
        for (var name : NAMES)
            if (!Files.exists(json(name)))
                Cost.once(export(launcher, docx(name), json(name)), Installed.environment());
        cold(launcher);
        var warm = warm();
        line("");
        line("| warm, ms | export | PDFBox floor | ratio | one key |");
        line("|---|---|---|---|---|");
        for (var name : NAMES) line(row(name, warm));
        double floor = warm.get("export s500") / warm.get("floor s500");
        double growth = warm.get("export s500") / warm.get("export s100");
        within("warm export of 500 pages to the floor", floor, 3.4);
        within("growth of a warm export, 100 to 500 pages", growth, 5);
        settling();
        word();
        report(warm);
        recorded();
        line("");
        marks.forEach(this::line);
        Files.writeString(FOLDER.resolve("table.md"), table);
        assertEquals(List.of(), missed);
    }

    private void cold(String launcher) throws IOException, InterruptedException {
        var peers = new Peers(FOLDER.resolve("peers"));
        line(
                "| whole process | wall s | CPU s | peak MiB | Typst CPU s | ratio | LibreOffice | ratio |");
        line("|---|---|---|---|---|---|---|---|");
        for (var name : NAMES) {
            var typst = name.startsWith("s") ? peers.typst(name) : Optional.<Cost.Command>empty();
            var both = Cost.beside(TIMES, command(launcher, json(name), name), typst);
            beside(name + ", JSON to PDF", both.ours(), both.theirs(), Optional.empty());
            both.theirs()
                    .ifPresent(
                            peer ->
                                    within(
                                            name + ", CPU to Typst's",
                                            both.ours().cpu() / peer.cpu(),
                                            mark(name)));
            if (name.equals("s500")) {
                within("peak of 500 pages, MiB", both.ours().peak(), 300);
                within("PDF of 500 pages, MB", Files.size(pdf(name)) / 1e6, 4);
            }
        }
        for (var name : NAMES) {
            var office = peers.office(docx(name));
            var both = Cost.beside(TIMES, command(launcher, docx(name), name), office);
            beside(name + ", .docx to PDF", both.ours(), Optional.empty(), both.theirs());
            both.theirs()
                    .ifPresent(
                            peer ->
                                    within(
                                            name + ", CPU to LibreOffice's",
                                            both.ours().cpu() / peer.cpu(),
                                            0.5));
        }
        stored(launcher, peers);
    }

    /// From a draft of the store.
    private void stored(String launcher, Peers peers) throws IOException, InterruptedException {
        var home = FOLDER.resolve("home").toString();
        if (!Files.exists(FOLDER.resolve("home")))
            Cost.once(
                    List.of(launcher, "import", json("s20").toString(), "--home", home),
                    Installed.environment());
        String name;
        try (var in = Files.newInputStream(json("s20"))) {
            name = BundleFormat.read(in).front().identity().name();
        }
        var draft = Path.of("target", "bench", "stored.pdf").toString();
        var typst = peers.typst("s20");
        var words = List.of(launcher, "export", name, "-o", draft, "--home", home);
        var ours = new Cost.Command(words, Installed.environment());
        var both = Cost.beside(TIMES, ours, typst);
        beside("s20, store to PDF", both.ours(), both.theirs(), Optional.empty());
        both.theirs()
                .ifPresent(
                        peer ->
                                within(
                                        "store, CPU to Typst's at 20 pages",
                                        both.ours().cpu() / peer.cpu(),
                                        1.4));
    }

    /// Of the CPU that Typst takes for the same pages.
    private static double mark(String name) {
        return switch (name) {
            case "s20" -> 1;
            case "s100" -> 0.5;
            default -> 0.25;
        };
    }

    private static Cost.Command command(String launcher, Path from, String name) {
        return new Cost.Command(export(launcher, from, pdf(name)), Installed.environment());
    }

    private void beside(String what, Cost ours, Optional<Cost> typst, Optional<Cost> office) {
        line("| " + what + " | " + ours.cells() + peer(ours, typst) + peer(ours, office) + " |");
    }

    private static String peer(Cost ours, Optional<Cost> peer) {
        return peer.map(
                        other ->
                                String.format(
                                        Locale.ROOT,
                                        " | %.2f | %.2f",
                                        other.cpu(),
                                        ours.cpu() / other.cpu()))
                .orElse(" | not installed or not of this input | –");
    }

    private void settling() throws IOException {
        line("");
        line(
                "| a key in the middle | its page ahead, ms | all pages set, ms | its page painted at 144 dpi, ms |");
        line("|---|---|---|---|");
        for (var name : List.of("s100", "s500")) {
            var live = Settling.of(json(name), 1000);
            line(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.1f | %.1f |",
                            name,
                            live.ahead(),
                            live.set(),
                            live.paint()));
            within(name + ", its page ahead of the others, ms", live.ahead(), 8);
            within(name + ", all pages set, ms", live.set(), name.equals("s100") ? 100 : 300);
            within(name + ", page painted, ms", live.paint(), 15);
            within(name + ", heap after 1,000 keys, MB", live.growth(), 20);
        }
    }

    /// Word files and comparisons, warm, each in a Java of its own.
    private void word() throws IOException, InterruptedException {
        within("opening H.222.0, CPU ms", Word.apart("1g", "opening"), 1500);
        within("500 pages to Word, CPU ms", Word.apart("1g", "writing"), 1000);
        within("comparing 300 pages, CPU ms", Word.apart("1g", "comparing"), 1000);
        within("comparing after one edit, CPU ms", Word.apart("1g", "comparing-one"), 20);
        var large = Word.large(FOLDER, 26_000_000).toString();
        Word.apart("512m", large);
        marks.add("26 MB of XML open in a heap of 512 MiB");
    }

    /// A report of 90 documents and 60 participants, composed and set, beside setting alone.
    private void report(Map<String, Double> warm) {
        double both = warm.get("report ");
        within("report of 90 documents composed and set, ms", both, 500);
        within("the same to setting it alone", both / warm.get("pages "), 1.5);
        within("recomposed with 60 rewritten paragraphs, ms", warm.get("again "), 100);
    }

    /// On a machine with other work the disk's own time grows with it.
    private void recorded() throws IOException {
        var took = Recorded.in(FOLDER);
        within("a conclusion of 90 documents until it is on disk, ms", took.conclusion(), 50);
        within("the same beyond a bare forced write, ms", took.conclusion() - took.disk(), 15);
    }

    private void within(String what, double value, double mark) {
        marks.add(String.format(Locale.ROOT, "%s: %.2f (mark %.2f)", what, value, mark));
        if (value > mark) missed.add(what + " " + value);
    }

    private void line(String words) {
        table.append(words).append('\n');
        System.out.println(words);
    }

    private static String row(String name, Map<String, Double> warm) {
        double export = warm.get("export " + name);
        double floor = warm.get("floor " + name);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.1f | %.3f |",
                name,
                export,
                floor,
                export / floor,
                warm.get("keystroke " + name));
    }

    private static Map<String, Double> warm() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(WarmBench.class.getName())
                        .param("document", NAMES.toArray(String[]::new))
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgs("-Xmx1g", "-Djava.awt.headless=true")
                        .build();
        var scores = new TreeMap<String, Double>();
        for (RunResult result : new Runner(options).run())
            scores.put(
                    method(result) + " " + result.getParams().getParam("document"),
                    result.getPrimaryResult().getScore());
        var reports =
                new OptionsBuilder()
                        .include(ReportBench.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgs("-Xmx1g", "-Djava.awt.headless=true")
                        .build();
        for (RunResult result : new Runner(reports).run())
            scores.put(method(result) + " ", result.getPrimaryResult().getScore());
        return scores;
    }

    private static String method(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static List<String> export(String launcher, Path from, Path to) {
        return List.of(launcher, "export", from.toString(), "-o", to.toString());
    }

    private static Path docx(String name) {
        return switch (name) {
            case "Y.3507" -> Corpus.docx("Y.3507-201812");
            case "H.222.0" -> Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
            default -> Corpus.shared().resolve("bench/" + name + ".docx");
        };
    }

    private static Path json(String name) {
        return FOLDER.resolve(name + ".json");
    }

    private static Path pdf(String name) {
        return FOLDER.resolve(name + ".pdf");
    }
}
