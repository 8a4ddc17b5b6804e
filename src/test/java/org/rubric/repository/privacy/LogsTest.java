package org.rubric.repository.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What may be written where somebody else reads it: sentences with names and places on disk, kinds
/// of failures and places in the program; never what a failure quotes.
class LogsTest {
    private static final Pattern PRINTS =
            Pattern.compile("System\\.(?:err|out)|printStackTrace|Logger\\.getLogger|getLogger\\(");

    /// Who logs: what cannot be searched or is not known, by identifier and kind of failure; and
    /// three libraries' loggers, which are silenced.
    private static final Set<String> MAY =
            Set.of(
                    "Index.java",
                    "Svg.java",
                    "IndexJob.java",
                    "Indexing.java",
                    "CitationIndex.java",
                    "Lexicon.java",
                    "UsesJob.java");

    /// A log line must not take the failure itself, whose message is printed with it.
    private static final Pattern QUOTES =
            Pattern.compile("LOG\\.log\\([^;]*(?:, e\\)|\\.name\\(\\)|getMessage)");

    @Test
    void aFailureIsToldWithoutWhatItSays() {
        var cause = new IOException("Secret sluice in clause 7");
        var failure = new IllegalStateException("Confidential weir", cause);
        cause.initCause(failure);
        var told = String.join("\n", Frames.of(failure));
        assertFalse(told.contains("sluice") || told.contains("weir"), told);
        assertTrue(told.contains("java.lang.IllegalStateException"), told);
        assertTrue(told.contains("Caused by: java.io.IOException"), told);
        assertTrue(told.contains("LogsTest.aFailureIsToldWithoutWhatItSays"), told);
    }

    @Test
    void noLogLineQuotes() throws IOException {
        var bare = Frames.bare(new IOException("Secret sluice"));
        assertEquals("java.io.IOException", bare.getMessage());
        assertTrue(QUOTES.matcher("LOG.log(Level.WARNING, \"It failed\", e);").find());
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                assertFalse(QUOTES.matcher(Files.readString(file)).find(), file.toString());
        }
    }

    @Test
    void nobodyElsePrintsOrLogs() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                if (PRINTS.matcher(Files.readString(file)).find())
                    found.add(file.getFileName().toString());
        }
        found.removeAll(MAY);
        assertEquals(Set.of(), found);
    }
}
