package org.rubric.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.revision.Comparison;
import org.rubric.typesetting.Look;

/// Word files opened and written, and versions compared, warm: the CPU of the whole process, the
/// collector's and the compiler's threads included, as the median of several runs.
final class Word {
    private static final int WARM = 8;
    private static final int RUNS = 9;

    /// Short work is done so often in one run: the clock of a process has steps of 10 ms.
    private static final int TOGETHER = 50;

    private Word() {}

    /// What is to be measured.
    private interface Work {
        Object run() throws IOException;
    }

    /// Milliseconds of one run.
    private static double cost(Work work) throws IOException {
        for (int i = 0; i < WARM; i++) work.run();
        var costs = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) {
            double before = cpu();
            var kept = work.run();
            costs.add(cpu() - before);
            if (kept == null) throw new IllegalStateException();
        }
        costs.sort(null);
        return costs.get(RUNS / 2);
    }

    private static double cpu() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1e6;
    }

    static double opening() throws IOException {
        var file = Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
        return cost(() -> open(file));
    }

    private static Document open(Path file) throws IOException {
        return new WordImporter().read(file, Progress.NONE).accepted();
    }

    static double writing() throws IOException {
        var text = open(Corpus.shared().resolve("bench/s500.docx"));
        return cost(
                () -> {
                    var out = OutputStream.nullOutputStream();
                    return new WordExporter().write(text, Look.DRAFT, out, Progress.NONE);
                });
    }

    /// Two versions that share nothing, some sixty paragraphs of the newer one edited.
    static double comparing() throws IOException {
        var file = Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
        var old = open(file);
        var now = edited(open(file), 100);
        return cost(() -> Comparison.of(old, now).changes());
    }

    /// Two versions that share all but one paragraph.
    static double comparingOne() throws IOException {
        var old = open(Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E"));
        var now = edited(old, lines(old).size());
        return cost(
                        () -> {
                            for (int i = 1; i < TOGETHER; i++) Comparison.of(old, now).changes();
                            return Comparison.of(old, now).changes();
                        })
                / TOGETHER;
    }

    private static Document edited(Document document, int step) {
        var lines = lines(document);
        var now = document;
        for (int i = lines.size() / 2 % step; i < lines.size(); i += step)
            now = now.update(lines.get(i).id(), b -> b.withRuns(Inline.plain("Other words.")));
        return now;
    }

    private static List<Block> lines(Document document) {
        var lines = new ArrayList<Block>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Paragraph && Inline.length(block.runs()) > 40)
                        lines.add(block);
                });
        return lines;
    }

    /// A Word file whose text has at least so many bytes of XML, that of T.832 again and again.
    static Path large(Path folder, int bytes) throws IOException {
        var large = folder.resolve("large.docx");
        try (var from = new ZipFile(Corpus.docx("T-REC-T.832-201608-I!!MSW-E").toFile());
                var to = new ZipOutputStream(Files.newOutputStream(large))) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var part = from.getInputStream(entry).readAllBytes();
                if (!entry.getName().equals("word/document.xml")) to.write(part);
                else repeat(part, bytes, to);
                to.closeEntry();
            }
        }
        return large;
    }

    private static void repeat(byte[] part, int bytes, ZipOutputStream to) throws IOException {
        var text = new String(part, "UTF-8");
        int begin = text.indexOf("<w:body>") + "<w:body>".length();
        int end = text.lastIndexOf("<w:sectPr");
        var body = text.substring(begin, end).getBytes("UTF-8");
        to.write(text.substring(0, begin).getBytes("UTF-8"));
        for (int written = 0; written < bytes; written += body.length) to.write(body);
        to.write(text.substring(end).getBytes("UTF-8"));
    }

    /// `Word opening|writing|comparing|comparing-one` prints milliseconds; `Word FILE` opens it.
    public static void main(String[] arguments) throws IOException {
        double cost =
                switch (arguments[0]) {
                    case "opening" -> opening();
                    case "writing" -> writing();
                    case "comparing" -> comparing();
                    case "comparing-one" -> comparingOne();
                    default -> open(Path.of(arguments[0])).body().size();
                };
        System.out.println(String.format(Locale.ROOT, "%.1f", cost));
    }

    /// What a Java of its own says.
    static double apart(String heap, String what) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var words = List.of(java, "-Xmx" + heap, "-cp", path, Word.class.getName(), what);
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) throw new IOException(what + ": " + said);
        return Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1));
    }
}
