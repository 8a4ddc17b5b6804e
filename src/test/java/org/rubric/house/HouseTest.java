package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The floor plan as a failing test: which room may use which, and who may touch which library.
class HouseTest {
    private static final Path CLASSES = Path.of("target", "classes", "org", "rubric");
    private static final Pattern ROOM = Pattern.compile("\\borg/rubric/([a-z]+)/");
    private static final Set<String> FORBIDDEN =
            Set.of("util", "common", "core", "helper", "impl", "internal", "manager", "service");

    /// Room → rooms it may use besides `document`.
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("document", Set.of()),
                    Map.entry("numbering", Set.of()),
                    Map.entry("editing", Set.of("numbering")),
                    Map.entry("catalogue", Set.of()),
                    Map.entry("programme", Set.of("catalogue")),
                    Map.entry("drawing", Set.of()),
                    Map.entry("spelling", Set.of()),
                    Map.entry(
                            "rules",
                            Set.of("numbering", "editing", "catalogue", "programme", "spelling")),
                    Map.entry("typesetting", Set.of("numbering", "drawing")),
                    Map.entry("revision", Set.of("numbering", "editing")),
                    Map.entry("meeting", Set.of("editing", "catalogue", "programme", "revision")),
                    Map.entry(
                            "interchange",
                            Set.of(
                                    "numbering",
                                    "editing",
                                    "typesetting",
                                    "catalogue",
                                    "revision",
                                    "drawing",
                                    "meeting",
                                    "programme")),
                    Map.entry(
                            "repository",
                            Set.of("editing", "catalogue", "meeting", "programme", "interchange")),
                    Map.entry("search", Set.of("catalogue", "meeting", "programme")));

    private static final Set<String> JOBS = Set.of("workbench", "commandline");

    /// Library package → rooms (or rooms with their sub-room) that may touch it.
    private static final Map<String, List<String>> FENCES =
            Map.ofEntries(
                    Map.entry("javafx/", List.of("workbench")),
                    Map.entry("java/sql/", List.of("repository")),
                    Map.entry("org/apache/pdfbox/pd", List.of("interchange/pdf")),
                    Map.entry("org/apache/pdfbox/cos", List.of("interchange/pdf")),
                    Map.entry("org/apache/fontbox/", List.of("interchange/pdf")),
                    Map.entry("com/fasterxml/jackson/", List.of("interchange/bundle")),
                    Map.entry("org/apache/lucene/", List.of("search", "spelling")),
                    Map.entry("org/apache/poi/", List.of("interchange/word", "drawing")),
                    Map.entry("org/jsoup/", List.of("interchange/html")),
                    Map.entry("org/apache/commons/cli/", List.of("commandline")),
                    Map.entry("org/verapdf/", List.of("interchange/pdf")));

    @Test
    void everyRoomUsesOnlyWhatThePlanAllows() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : classes()) {
            var place = CLASSES.relativize(file.getParent()).toString().replace('\\', '/');
            var room = place.replaceAll("/.*", "");
            for (var name : names(file)) {
                var match = ROOM.matcher(name);
                while (match.find())
                    if (!mayUse(room, match.group(1))) wrong.add(room + " uses " + match.group(1));
                for (var fence : FENCES.entrySet())
                    if (touches(name, fence.getKey())
                            && fence.getValue().stream().noneMatch(place::startsWith))
                        wrong.add(place + " touches " + fence.getKey());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noRoomHasANameThatSaysNothing() throws IOException {
        for (var folder : rooms())
            assertTrue(!FORBIDDEN.contains(folder.getFileName().toString()), folder.toString());
    }

    @Test
    void noRoomHasMoreThanFortyFiles() throws IOException {
        for (var folder : rooms())
            try (var files = Files.list(folder)) {
                long count = files.filter(f -> f.toString().endsWith(".java")).count();
                assertTrue(count <= 40, folder + " has " + count + " files");
            }
    }

    private static boolean mayUse(String room, String used) {
        if (room.isEmpty() || room.equals(used) || used.equals("document")) return true;
        if (JOBS.contains(room)) return !JOBS.contains(used);
        if (room.equals("desk")) return !JOBS.contains(used);
        return MAY_USE.getOrDefault(room, Set.of()).contains(used);
    }

    private static boolean touches(String name, String library) {
        return name.startsWith(library) || name.contains("L" + library);
    }

    private static List<Path> classes() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(f -> f.toString().endsWith(".class")).toList();
        }
    }

    private static List<Path> rooms() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java", "org", "rubric"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static List<String> names(Path file) throws IOException {
        var names = new ArrayList<String>();
        for (var entry : ClassFile.of().parse(file).constantPool())
            if (entry instanceof Utf8Entry text) names.add(text.stringValue());
        return names;
    }
}
