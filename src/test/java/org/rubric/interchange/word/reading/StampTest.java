package org.rubric.interchange.word.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.Imported;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.Revised;
import org.rubric.revision.Proposal;

/// Who changed what when, whatever the dates are written in, and however many they are.
class StampTest {
    @TempDir Path folder;

    @Test
    void allFormsOfADate() {
        for (var same :
                List.of(
                        "2026-01-01T05:00:00Z",
                        "2026-01-01T05:00:00",
                        "2026-01-01T00:00:00-05:00",
                        "2026-01-01T07:00:00.000+02:00"))
            assertEquals(Optional.of(Instant.parse("2026-01-01T05:00:00Z")), Stamp.of(same), same);
        assertEquals(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), Stamp.of("2026-01-01"));
        for (var none : List.of("", "yesterday", "-2026-01-01T00:00:00", "2026-13-01T00:00:00Z"))
            assertEquals(Optional.empty(), Stamp.of(none), none);
    }

    @Test
    void theLaterOfTwo() {
        var west = "2026-01-01T00:00:00-05:00";
        var east = "2026-01-01T04:00:00Z";
        assertEquals(west, Stamp.later(west, east));
        assertEquals(west, Stamp.later(east, west));
        assertEquals(west, Stamp.later("", west));
    }

    @Test
    void authorsAreInTheOrderOfWhatTheirDatesMean() throws IOException {
        var west = "2026-01-01T00:00:00-05:00";
        var read =
                new DocxBuilder()
                        .add(paragraph("", run("", "a ") + by("West", west)))
                        .add(paragraph("", run("", "b ") + by("East", "2026-01-01T04:00:00Z")))
                        .open(folder);
        assertEquals(
                List.of("East", "West"), read.proposals().stream().map(Proposal::author).toList());
        assertEquals(Set.of(west), Set.copyOf(read.proposals().getLast().dates().values()));
    }

    /// The 1,001st has no name of its own, and is not taken for the 1,000th.
    @Test
    void authorsBeyondAllBounds() throws IOException {
        var builder = new DocxBuilder().add(p("", "Start"));
        for (int i = 0; i < 1_000; i++)
            builder.add(paragraph("", run("", "k ") + by("A" + i, day(i == 999 ? 1 : 20))));
        builder.add(paragraph("", run("", "k ") + by("Stranger", day(10), "of nobody")));
        var read = builder.open(folder);
        assertEquals("A999", read.proposals().getFirst().author());
        assertEquals(Recorded.OTHERS, read.proposals().getLast().author());
        assertEquals(List.of(read.proposals().size() - 1), having(read, "of nobody"));
    }

    /// The proposals that bring words.
    private static List<Integer> having(Imported read, String words) {
        return java.util.stream.IntStream.range(0, read.proposals().size())
                .filter(i -> !read.proposals().get(i).before().toString().contains(words))
                .filter(i -> read.proposals().get(i).after().toString().contains(words))
                .boxed()
                .toList();
    }

    private static String day(int day) {
        return "2026-01-%02dT00:00:00Z".formatted(day);
    }

    private static String by(String author, String date) {
        return by(author, date, "new");
    }

    private static String by(String author, String date, String words) {
        return "<w:ins" + Revised.by(author, date) + ">" + run("", words) + "</w:ins>";
    }
}
