package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.commandline.CommandLineFace;
import org.rubric.desk.Desk;

/// A verb on a disk that is full says so and ends; a window would wait for room.
@Timeout(120)
class FullDiskVerbsTest {
    private static final int STORE = 5;

    @TempDir Path folder;

    private record Said(int exit, String err) {}

    @Test
    void eachVerbThatWritesEndsWithOneLine() throws Exception {
        var table = table();
        var verbs =
                List.of(
                        List.of("import", "--as", "catalogue", "--register", "terms", table),
                        List.of("new", "recommendation", "--title", "Ports", "--question", "Q4/20"),
                        List.of(
                                ("new meeting --question Q4/20 --day 2027-01-19 --from 13:00 --until 15:00")
                                        .split(" ")));
        try (var disk = SmallDisk.at(folder.resolve("disk"), 16_000)) {
            try (var desk = new Desk(disk.folder().resolve("home"))) {
                assertEquals(0, run(desk, List.of("list")).exit());
                var other = disk.fill();
                for (var verb : verbs) {
                    var said = run(desk, verb);
                    assertEquals(STORE, said.exit(), verb + ": " + said.err());
                    assertEquals(1, said.err().lines().count(), said.err());
                    assertTrue(said.err().contains("No space left"), said.err());
                }
                Files.delete(other);
                for (var verb : verbs) assertEquals(0, run(desk, verb).exit(), verb.toString());
            }
            try (var desk = new Desk(disk.folder().resolve("home"))) {
                var terms = desk.catalogue().texts().terms().stream();
                assertEquals(300, terms.filter(each -> each.name().startsWith("pelican")).count());
            }
        }
    }

    private String table() throws IOException {
        var rows =
                IntStream.range(0, 300)
                        .mapToObj(i -> "pelican " + i + ",Water bird number " + i + ",ITU-T Y.4000")
                        .collect(Collectors.joining("\n"));
        var file = folder.resolve("terms.csv");
        return Files.writeString(file, "Term,Definition,Source\n" + rows + "\n").toString();
    }

    private static Said run(Desk desk, List<String> words) {
        var err = new ByteArrayOutputStream();
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var face =
                new CommandLineFace(desk, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = face.run(words);
        return new Said(exit, err.toString(StandardCharsets.UTF_8));
    }
}
