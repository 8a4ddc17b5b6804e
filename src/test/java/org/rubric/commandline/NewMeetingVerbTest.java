package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;

/// `new meeting`, with good words and bad ones.
class NewMeetingVerbTest {
    @TempDir private Path home;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(String... words) {
        said.reset();
        told.reset();
        var all = new ArrayList<>(List.of("new", "meeting"));
        all.addAll(List.of(words));
        try (var desk = new Desk(home)) {
            return new CommandLineFace(
                            desk,
                            new PrintStream(said, true, StandardCharsets.UTF_8),
                            new PrintStream(told, true, StandardCharsets.UTF_8))
                    .run(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itIsMadeKeptAndNamed() throws IOException {
        var hours =
                List.of("--day", "2027-01-20,2027-01-19", "--from", "13:00", "--until", "15:00");
        var words = new ArrayList<>(List.of("--kind", "e-meeting", "--question", "Q4/20,Q6/20"));
        words.addAll(hours);
        assertEquals(Exit.FINE, run(words.toArray(String[]::new)), told::toString);
        assertEquals(
                "Q4/20 and Q6/20 Rapporteur Group e-meeting (19-20 January 2027)",
                said.toString(StandardCharsets.UTF_8).strip());
        try (var desk = new Desk(home)) {
            var kept =
                    desk.meetings().stream()
                            .filter(meeting -> meeting.title().startsWith("Q4/20 and"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(2, kept.occasion().sittings().size());
            assertEquals("13:00–15:00", kept.occasion().sittings().getFirst().hours());
        }
    }

    @Test
    void whatCannotBeMeantIsToldInOneLine() {
        wrong("no day", "--question", "Q4/20", "--day", "soon", "--from", "9", "--until", "11");
        wrong(
                "no time",
                "--question",
                "Q4/20",
                "--day",
                "2027-01-19",
                "--from",
                "x",
                "--until",
                "1");
        wrong("Missing: --day", "--question", "Q4/20");
        wrong("Which Question", "--day", "2027-01-19", "--from", "13:00", "--until", "15:00");
        wrong("no kind of meeting", "--kind", "party", "--question", "Q4/20");
        wrong(
                "There is no 02:30",
                "--question",
                "Q4/20",
                "--day",
                "2027-03-28",
                "--from",
                "02:30",
                "--until",
                "04:00");
        wrong("no --language", "--language", "fr");
    }

    private void wrong(String sentence, String... words) {
        assertEquals(Exit.USAGE, run(words), sentence);
        assertTrue(told.toString(StandardCharsets.UTF_8).contains(sentence), told::toString);
        assertTrue(said.toString(StandardCharsets.UTF_8).isBlank());
    }
}
