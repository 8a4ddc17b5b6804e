package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.rubric.repository.seal.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final String NAME = "0a".repeat(32);
    private static final String OTHER = "1b".repeat(32);

    @TempDir Path home;

    @Test
    void aValueIsWrittenOnceAndThenNamed() throws IOException {
        var told = new ArrayList<String>();
        try (var keeper = new Worker("keeper")) {
            var values = new Values(home.resolve("values"), Seal.NONE, keeper);
            assertFalse(values.has(NAME));
            values.keep(NAME, () -> new byte[] {1, 2}, () -> told.add("one " + values.has(NAME)));
            values.keep(NAME, () -> new byte[] {3}, () -> told.add("other"));
            assertArrayEquals(new byte[] {1, 2}, values.find(NAME));
            assertThrows(RepositoryException.class, () -> values.find(OTHER));
        }
        assertEquals("[one true, other]", told.toString());
    }

    @Test
    void whatNobodyNeedsGoes() throws IOException {
        try (var keeper = new Worker("keeper")) {
            var values = new Values(home.resolve("values"), Seal.NONE, keeper);
            values.sweep(Set::of);
            for (var name : Set.of(NAME, OTHER)) values.keep(name, () -> new byte[9], () -> {});
            values.sweep(() -> Set.of(OTHER));
        }
        assertEquals(Set.of(OTHER), Set.of(home.resolve("values").toFile().list()));
    }

    @Test
    void whatCannotBePackedLeavesNothingAndIsNotNamed() throws IOException {
        try (var keeper = new Worker("keeper")) {
            var values = new Values(home.resolve("values"), Seal.NONE, keeper);
            var named = new ArrayList<String>();
            assertThrows(
                    IOException.class,
                    () ->
                            values.keep(
                                    NAME,
                                    () -> {
                                        throw new IOException("no");
                                    },
                                    () -> named.add(NAME)));
            assertTrue(named.isEmpty() && !Files.exists(home.resolve("values")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ABCDEF", "a/b", "C:\\x"})
    void aHostileNameNamesNoFile(String name) throws IOException {
        try (var keeper = new Worker("keeper")) {
            var values = new Values(home, Seal.NONE, keeper);
            assertFalse(values.has(name));
            assertThrows(IOException.class, () -> values.find(name));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> values.keep(name, () -> new byte[1], () -> {}));
        }
    }
}
