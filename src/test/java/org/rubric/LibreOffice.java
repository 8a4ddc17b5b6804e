package org.rubric;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// LibreOffice as an independent reader and writer of Word files: one hidden instance with a
/// profile of its own for all tests of a run, driven over UNO. Tests that need it call [#orSkip].
/// Not for parallel use: one call at a time, the others wait.
///
/// Words come as lines, one a paragraph in reading order, those of cells too; each footnote begins
/// with U+000C, each text box with U+000B, after the body.
public final class LibreOffice implements AutoCloseable {
    /// What one file may take, seconds.
    private static final long LONGEST = 120;

    private static final Running RUNNING = new Running();

    private final Path folder;
    private final Process process;
    private final BufferedWriter ask;
    private final BufferedReader hear;

    /// One recorded change as LibreOffice sees it.
    ///
    /// @param kind `Insert`, `Delete`, `Format`, `ParagraphFormat` ...
    /// @param date ISO date and time
    public record Recorded(String kind, String author, String date) {}

    /// One comment as LibreOffice sees it.
    ///
    /// @param parent the name of the comment that it answers; empty: none
    /// @param range the words it stands on
    public record Comment(
            String author,
            boolean resolved,
            String parent,
            String name,
            String range,
            String text) {}

    private static final class Running {
        private LibreOffice office;
    }

    private LibreOffice(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.ask = process.outputWriter(StandardCharsets.UTF_8);
        this.hear = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Whether LibreOffice and its Python bridge are installed.
    public static boolean isThere() {
        return program("soffice").isPresent() && python().isPresent();
    }

    /// The instance of this run, started at its first use; the test is skipped where LibreOffice is
    /// not installed.
    public static LibreOffice orSkip() throws IOException {
        synchronized (RUNNING) {
            if (RUNNING.office == null || !RUNNING.office.process.isAlive()) {
                assumeTrue(isThere(), "No LibreOffice with python3-uno installed");
                RUNNING.office = start();
            }
            return RUNNING.office;
        }
    }

    /// The words as they stand in the file, deleted ones too.
    public String text(Path file) throws IOException {
        return words(file, "");
    }

    /// The words when all recorded changes are accepted.
    public String accepted(Path file) throws IOException {
        return words(file, "accepted");
    }

    /// The words when all recorded changes are rejected.
    public String rejected(Path file) throws IOException {
        return words(file, "rejected");
    }

    /// The recorded changes, in reading order.
    public List<Recorded> changes(Path file) throws IOException {
        return table("recorded", file)
                .map(f -> new Recorded(f.get(0), f.get(1), f.get(2)))
                .toList();
    }

    /// The comments, in reading order.
    public List<Comment> comments(Path file) throws IOException {
        return table("comments", file)
                .map(
                        f ->
                                new Comment(
                                        f.get(0),
                                        f.get(1).equals("True"),
                                        f.get(2),
                                        f.get(3),
                                        f.get(4),
                                        f.get(5)))
                .toList();
    }

    /// The file in another format.
    ///
    /// @param format `docx`, `odt`, `pdf`, `rtf`, `doc`, `txt` or `html`
    /// @return the new file, in a folder that goes with the run
    public Path convert(Path file, String format) throws IOException {
        return convert(file, format, "");
    }

    /// The file saved as .docx with all recorded changes accepted.
    public Path savedAccepted(Path file) throws IOException {
        return convert(file, "docx", "accepted");
    }

    /// The file saved as .docx with all recorded changes rejected.
    public Path savedRejected(Path file) throws IOException {
        return convert(file, "docx", "rejected");
    }

    /// The file as somebody left it who edited it in LibreOffice.
    ///
    /// @param script Python source that defines `edit(office, document)`: the document is a
    ///     com.sun.star.text.TextDocument, `office.command(document, "TrackChanges", ...)` sends a
    ///     command
    /// @param file empty: a new text
    public Path edited(Optional<Path> file, Path script) throws IOException {
        var to = fresh("docx");
        tell("script", file.map(LibreOffice::absolute).orElse(""), absolute(to), absolute(script));
        return to;
    }

    @Override
    public synchronized void close() {
        var children = process.descendants().toList();
        try {
            ask.close();
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException _) {
            // It is ended below.
        }
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        delete(folder);
    }

    private String words(Path file, String which) throws IOException {
        var to = fresh("txt");
        tell("words", absolute(file), absolute(to), which);
        return Files.readString(to);
    }

    private Stream<List<String>> table(String verb, Path file) throws IOException {
        var to = fresh("txt");
        tell(verb, absolute(file), absolute(to));
        return Files.readAllLines(to).stream().map(line -> List.of(line.split("\t", -1)));
    }

    private Path convert(Path file, String format, String which) throws IOException {
        var to = fresh(format);
        tell("convert", absolute(file), absolute(to), format, which);
        return to;
    }

    private Path fresh(String format) throws IOException {
        return Files.createTempFile(folder, "file", "." + format);
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private synchronized void tell(String... command) throws IOException {
        ask.write(String.join("\t", command));
        ask.newLine();
        ask.flush();
        expect(String.join(" ", command));
    }

    private void expect(String what) throws IOException {
        var answer = CompletableFuture.supplyAsync(this::line);
        try {
            var said = answer.get(LONGEST, TimeUnit.SECONDS);
            if (!said.equals("ok")) throw new IOException("LibreOffice: " + said + ": " + what);
        } catch (TimeoutException | ExecutionException | InterruptedException e) {
            close();
            throw new IOException("LibreOffice gave no answer: " + what, e);
        }
    }

    private String line() {
        try {
            var line = hear.readLine();
            return line == null ? "ended" : line;
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static LibreOffice start() throws IOException {
        var folder = Files.createTempDirectory("office");
        var script = folder.resolve("office.py");
        try (var in = LibreOffice.class.getResourceAsStream("office.py")) {
            Files.copy(in, script);
        }
        var process =
                new ProcessBuilder(
                                python().orElseThrow(),
                                script.toString(),
                                program("soffice").orElseThrow(),
                                folder.toString())
                        .redirectError(folder.resolve("errors").toFile())
                        .start();
        var office = new LibreOffice(folder, process);
        Runtime.getRuntime().addShutdownHook(new Thread(office::close));
        office.expect("start");
        return office;
    }

    /// A Python that knows UNO: the system's before one that somebody put in front of it.
    private static Optional<String> python() {
        for (var each : List.of("/usr/bin/python3", "python3"))
            try {
                var asked = new ProcessBuilder(each, "-c", "import uno");
                asked.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
                if (asked.start().waitFor() == 0) return Optional.of(each);
            } catch (IOException | InterruptedException _) {
                // Not this one.
            }
        return Optional.empty();
    }

    private static Optional<String> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException _) {
            // A folder of temporary files.
        }
    }
}
