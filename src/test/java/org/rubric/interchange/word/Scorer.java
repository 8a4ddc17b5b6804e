package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.rubric.Corpus;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.dump.Dump;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// The corpus's own scorer, asked about a folder of dumps.
public final class Scorer {
    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^([a-z][a-z ()]+?) +(\\d+) +(\\d+) +(\\d+) +([\\d.]+) +([\\d.]+) +([\\d.]+) .*$");
    private static final Pattern WHOLE = Pattern.compile("main categories\\): ([\\d.]+)");

    private Scorer() {}

    /// What was found of one category: recall and F, 0 to 1.
    public record Category(double recall, double f) {}

    /// The answer.
    ///
    /// @param whole the unweighted mean F of the categories
    public record Score(String report, double whole, Map<String, Category> categories) {}

    public static void dump(Document document, Path folder, String name) throws IOException {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        Dump.of(resolved, numbering, name).write(folder, name);
    }

    public static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.docx$", "");
    }

    /// Scores the dumps against what independent readers found in the files of the same names.
    public static Score of(Path dumps) throws IOException, InterruptedException {
        assumeTrue(python(), "python3 is not installed, so the scorer cannot run");
        var corpus = Corpus.shared().resolve("corpus");
        var scorer =
                new ProcessBuilder(
                                "python3",
                                corpus.resolve("score.py").toString(),
                                corpus.resolve("truth").toString(),
                                dumps.toString(),
                                "--split",
                                corpus.resolve("split_dev.json").toString(),
                                "--set",
                                "dev",
                                "-q")
                        .redirectErrorStream(true)
                        .start();
        var report = new String(scorer.getInputStream().readAllBytes());
        assertTrue(scorer.waitFor(2, TimeUnit.MINUTES), "The scorer did not end");
        assertEquals(0, scorer.exitValue(), report);
        return read(report);
    }

    private static Score read(String report) {
        var rows = new TreeMap<String, Category>();
        var row = ROW.matcher(report);
        while (row.find())
            rows.put(row.group(1), new Category(number(row.group(5)), number(row.group(7))));
        assertEquals(13, rows.size(), report);
        var whole = WHOLE.matcher(report);
        assertTrue(whole.find(), report);
        return new Score(report, number(whole.group(1)), rows);
    }

    private static double number(String figure) {
        return Double.parseDouble(figure);
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
