package org.rubric.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.rubric.Corpus;

/// One table: exports cold and warm beside the PDFBox floor of the same run, one keystroke, opening
/// Word files. Prints it and leaves it in `target/bench/table.md`. Seconds are this machine's; what
/// is asserted are ratios within the run.
@Tag("bench")
class BenchTest {
    private static final List<String> NAMES = List.of("Y.3507", "H.222.0", "s20", "s100", "s500");
    private static final Path FOLDER = Path.of("target", "bench");

    /// Warm CPU from 100 to 500 pages; the time per operation of a single-threaded set and a
    /// parallel write stands for it.
    private static final double GROWTH = 5.5;

    private final StringBuilder table = new StringBuilder();

    @Test
    void table() throws Exception {
        Files.createDirectories(FOLDER);
        for (var name : NAMES) convert(name);
        line("| | wall s | CPU s | peak MiB |");
        line("|---|---|---|---|");
        for (var name : NAMES)
            line(cold(name + ", JSON to PDF, cold", "export", json(name), "-o", pdf(name)));
        for (var name : List.of("Y.3507", "H.222.0"))
            line(cold(name + ", .docx to PDF, cold", "export", docx(name), "-o", pdf(name)));
        var warm = warm();
        line("");
        line("| warm, ms | export | PDFBox floor | ratio | one key |");
        line("|---|---|---|---|---|");
        for (var name : NAMES) line(row(name, warm));
        double growth = warm.get("export s500") / warm.get("export s100");
        line("");
        line(String.format(Locale.ROOT, "Growth of a warm export, 100 to 500 pages: %.2f", growth));
        System.out.println(table);
        Files.writeString(FOLDER.resolve("table.md"), table);
        assertTrue(growth <= GROWTH, "growth " + growth);
    }

    private void line(String words) {
        table.append(words).append('\n');
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
                    result.getPrimaryResult().getLabel()
                            + " "
                            + result.getParams().getParam("document"),
                    result.getPrimaryResult().getScore());
        return scores;
    }

    /// A whole process, the median of three by CPU.
    private static String cold(String what, String... verb)
            throws IOException, InterruptedException {
        var runs = new ArrayList<double[]>();
        for (int i = 0; i < 3; i++) runs.add(once(verb));
        runs.sort((a, b) -> Double.compare(a[1], b[1]));
        var median = runs.get(1);
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %.0f |", what, median[0], median[1], median[2]);
    }

    private static double[] once(String... verb) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                "target/classes",
                                "target/test-classes",
                                "target/lib/*"),
                        "org.rubric.bench.Measured"));
        command.addAll(List.of(verb));
        var out = Files.createTempFile("rubric", ".out");
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectErrorStream(true)
                        .start();
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        var lines = Files.readAllLines(out);
        Files.delete(out);
        assertTrue(exit == 0, String.join("\n", lines));
        var last = lines.getLast().split(" ");
        return new double[] {wall, Double.parseDouble(last[1]) / 1000, Double.parseDouble(last[2])};
    }

    private static void convert(String name) throws IOException, InterruptedException {
        if (!Files.exists(Path.of(json(name)))) once("export", docx(name), "-o", json(name));
    }

    private static String docx(String name) {
        return switch (name) {
            case "Y.3507" -> Corpus.docx("Y.3507-201812").toString();
            case "H.222.0" -> Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E").toString();
            default -> Corpus.shared().resolve("bench/" + name + ".docx").toString();
        };
    }

    private static String json(String name) {
        return FOLDER.resolve(name + ".json").toString();
    }

    private static String pdf(String name) {
        return FOLDER.resolve(name + ".pdf").toString();
    }
}
