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
import java.util.zip.ZipFile;
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
        var licences = licences();
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

    /// A licence that asks for its text and a copyright line to come along has them: in the jar, or
    /// in the folder that is shipped beside NOTICE. Texts without a copyright line of the library
    /// serve all that are under them; Apache's is LICENSE.
    @Test
    void everyLicenceTravelsWithItsText() throws IOException {
        var licences = licences();
        var missing = new TreeSet<String>();
        for (var folder : List.of("lib", "javafx"))
            try (var jars = Files.list(Path.of("target", folder))) {
                for (var jar : jars.toList()) {
                    var name = name(jar.getFileName().toString());
                    var licence = licences.getProperty(name);
                    if (!licence.equals("Apache-2.0")
                            && !COMMON.contains(licence)
                            && !holds(jar)
                            && !text(name).contains("Copyright")) missing.add(name);
                }
            }
        assertEquals(Set.of(), missing);
        for (var common : COMMON) assertFalse(text(common).isBlank(), common);
    }

    /// What is no library is named, too: the run time, fonts, icons.
    @Test
    void theNoticeNamesRunTimeFontsAndIcons() throws IOException {
        var notice = Files.readString(Path.of("NOTICE"));
        for (var name :
                List.of(
                        "Java run time",
                        "The Amiri Project Authors",
                        "Noto Serif SC",
                        "American Mathematical Society",
                        "Feather",
                        "Oxygen")) assertTrue(notice.contains(name), name);
        assertTrue(text("feather").contains("Copyright"));
    }

    private static final Set<String> COMMON =
            Set.of("MPL-2.0", "CDDL-1.1", "GPL-2.0-with-classpath-exception");

    private static String text(String name) throws IOException {
        var file = Path.of("installers", "licences", name + ".txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static boolean holds(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName())
                    .anyMatch(name -> name.matches("(META-INF/.*|liberation/)LICENSE[^/]*"));
        }
    }

    @Test
    void theFormulaFontsUnderPlainGplAreNotShipped() throws IOException {
        assertFalse(shipped().contains("jlatexmath-font-greek"));
        assertFalse(shipped().contains("jlatexmath-font-cyrillic"));
    }

    private static Properties licences() throws IOException {
        var licences = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/test/resources/licences.properties"))) {
            licences.load(file);
        }
        return licences;
    }

    private static String name(String jar) {
        return jar.replaceFirst("-\\d.*", "");
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
                        .map(LicenceTest::name)
                        .forEach(names::add);
            }
        return names;
    }
}
