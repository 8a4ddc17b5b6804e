package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.LibreOffice;
import org.rubric.Marksheet;
import org.rubric.desk.Desk;
import org.rubric.document.Document;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.word.WordImporter;

/// What is posted of a draft: the clean file says what the marked one says when LibreOffice has
/// accepted all that it records, and the posted base what it says when all is rejected.
@Tag("corpus")
@ExtendWith(Marksheet.Keeper.class)
class FilesToPostTest {
    private static final int EDITS = 25;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"T-REC-M.3372-201808-I!!MSW-E", "T-REC-Q.850-201810-I!!MSW-E"})
    void cleanIsMarkedWithAllAccepted(String name, Marksheet marks) throws IOException {
        var base = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        var session = Session.of(base);
        var commands = new RandomCommands(new Random(11));
        for (int i = 0; i < EDITS; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        var posted = folder.resolve("posted.docx");
        var clean = folder.resolve("clean.docx");
        var marked = folder.resolve("marked.docx");
        try (var desk = new Desk(folder.resolve("home"))) {
            export(desk, file("base", base), posted);
            export(desk, file("now", session.snapshot().document()), clean);
            var now = folder.resolve("now.json").toString();
            export(desk, now, marked, "--changes-since", posted.toString());
        }
        var office = LibreOffice.orSkip();
        var older = words(office.text(posted));
        var newer = words(office.text(clean));
        assertNotEquals(older, newer);
        var accepted = words(office.accepted(marked));
        var rejected = words(office.rejected(marked));
        marks.faults("Posted: clean is marked, accepted", name, differing(newer, accepted));
        marks.faults("Posted: base is marked, rejected", name, differing(older, rejected));
        assertEquals(String.join(" ", newer), String.join(" ", accepted));
        assertEquals(String.join(" ", older), String.join(" ", rejected));
        assertTrue(!office.changes(marked).isEmpty() && office.changes(clean).isEmpty());
    }

    private String file(String name, Document document) throws IOException {
        var file = folder.resolve(name + ".json");
        try (var stream = Files.newOutputStream(file)) {
            BundleFormat.write(document, stream);
        }
        return file.toString();
    }

    private static void export(Desk desk, String input, Path output, String... options) {
        var told = new ByteArrayOutputStream();
        var console = new PrintStream(told, true, StandardCharsets.UTF_8);
        var words = new ArrayList<>(List.of("export", input, "-o", output.toString()));
        words.addAll(List.of(options));
        int answer = new CommandLineFace(desk, console, console).run(words);
        assertEquals(0, answer, () -> told.toString(StandardCharsets.UTF_8));
    }

    /// Without the lines of contents: those of a redline are the newer text's. A line that breaks
    /// elsewhere has the same words.
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\n\f\u000b]"))
                .filter(line -> !line.matches(".*\t([0-9]+|[ivxl]+|–)"))
                .flatMap(line -> Arrays.stream(line.split("[\\s\\p{Z}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int differing(List<String> expected, List<String> said) {
        int differing = Math.abs(expected.size() - said.size());
        for (int i = 0; i < Math.min(expected.size(), said.size()); i++)
            if (!expected.get(i).equals(said.get(i))) differing++;
        return differing;
    }
}
