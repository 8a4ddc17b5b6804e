package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every library that is shipped has a known licence that lets us ship it, and a line in NOTICE.
class LicenceTest {
    private static final Set<String> ACCEPTED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-3-Clause",
                    "MPL-2.0",
                    "OFL-1.1",
                    "Unicode-3.0",
                    "EDL-1.0",
                    "CDDL-1.1",
                    "GPL-2.0-with-classpath-exception");

    @Test
    void everyShippedLibraryHasAnAcceptedLicenceAndANotice() throws IOException {
        var licences = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/test/resources/licences.properties"))) {
            licences.load(file);
        }
        var notice = Files.readString(Path.of("NOTICE"));
        var names = shipped();
        assertFalse(names.isEmpty());
        for (var name : names) {
            assertTrue(licences.containsKey(name), name + " has no known licence");
            assertTrue(ACCEPTED.contains(licences.getProperty(name)), name);
            assertTrue(notice.contains(name), name + " is missing in NOTICE");
        }
        assertEquals(Set.of(), minus(licences.stringPropertyNames(), names));
    }

    @Test
    void theFormulaFontsUnderPlainGplAreNotShipped() throws IOException {
        assertFalse(shipped().contains("jlatexmath-font-greek"));
        assertFalse(shipped().contains("jlatexmath-font-cyrillic"));
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        var rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static Set<String> shipped() throws IOException {
        var names = new TreeSet<String>();
        for (var folder : List.of("lib", "javafx"))
            try (var jars = Files.list(Path.of("target", folder))) {
                jars.map(jar -> jar.getFileName().toString())
                        .map(jar -> jar.replaceFirst("-\\d.*", ""))
                        .forEach(names::add);
            }
        return names;
    }
}
