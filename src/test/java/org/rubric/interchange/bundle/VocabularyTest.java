package org.rubric.interchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.editing.Step;
import org.rubric.meeting.Meeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.approval.ApprovalRecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The names on disk. What has been written once must be read for ever: a name may be added, none
/// may go or become another, and the first constant of an enumeration, which is left out, stays the
/// first.
class VocabularyTest {
    private static final Path KEPT =
            Path.of("src/test/resources/org/rubric/interchange/bundle/vocabulary.txt");

    @Test
    void noNameOnDiskIsLost() throws IOException {
        var now = names();
        if ("write".equals(System.getProperty("vocabulary")))
            Files.writeString(KEPT, String.join("\n", now) + "\n");
        var lost = new TreeSet<>(Files.readAllLines(KEPT));
        lost.removeAll(now);
        assertEquals(
                Set.of(),
                lost,
                "What was written with these can no longer be read; if nothing was, run"
                        + " -Dvocabulary=write");
        assertTrue(now.size() > 150, "too few names for a test");
    }

    private static Set<String> names() {
        var types = new TreeMap<String, Class<?>>();
        for (var root :
                List.of(
                        Document.class,
                        Step.class,
                        Catalogue.class,
                        Meeting.class,
                        WorkProgramme.class,
                        ApprovalRecord.class)) reach(root, types);
        // Of the store, which keeps them to itself.
        for (var name : List.of("Entry", "DraftState", "RecordsBook$Cabinet", "Drawer$Kept"))
            reach("org.rubric.repository." + name, types);
        var names = new TreeSet<String>();
        types.forEach(
                (name, type) -> {
                    if (type.isEnum()) constants(name, type, names);
                    else
                        for (var part : type.getRecordComponents())
                            names.add(name + "." + part.getName());
                });
        return names;
    }

    private static void constants(String name, Class<?> type, Set<String> names) {
        var constants = type.getEnumConstants();
        names.add(name + " is usually " + constants[0]);
        for (var constant : constants) names.add(name + "." + ((Enum<?>) constant).name());
    }

    private static void reach(String typeName, TreeMap<String, Class<?>> types) {
        for (var name : typeName.split("[<>,\\s]+")) {
            if (!name.startsWith("org.rubric")) continue;
            try {
                reach(Class.forName(name), types);
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    private static void reach(Class<?> type, TreeMap<String, Class<?>> types) {
        if (type.isSealed()) {
            for (var each : type.getPermittedSubclasses()) reach(each, types);
            return;
        }
        if (!type.isRecord() && !type.isEnum()) return;
        if (types.put(shortName(type), type) != null || type.isEnum()) return;
        for (var part : type.getRecordComponents())
            reach(part.getGenericType().getTypeName(), types);
    }

    private static String shortName(Class<?> type) {
        return Arrays.stream(type.getName().split("[.$]"))
                .filter(each -> Character.isUpperCase(each.charAt(0)))
                .collect(Collectors.joining("."));
    }
}
