package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every source is as google-java-format (AOSP style) would write it. A Maven plugin would run in
/// Maven's own JVM, which may be too old for our sources; a test runs on the right one.
/// `mvn test -Dtest=FormatTest -Dformat=write` rewrites what differs.
class FormatTest {

    @Test
    void everySourceIsFormatted() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        var options = JavaFormatterOptions.builder().style(Style.AOSP).build();
        var formatter = new Formatter(options);
        var wrong = new ArrayList<String>();
        for (var root : List.of("src/main/java", "src/test/java"))
            try (var all = Files.walk(Path.of(root))) {
                for (var file : all.filter(f -> f.toString().endsWith(".java")).toList())
                    check(formatter, file, write, wrong);
            }
        assertEquals(List.of(), wrong);
    }

    private static void check(Formatter formatter, Path file, boolean write, List<String> wrong)
            throws IOException {
        var source = Files.readString(file);
        try {
            var formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(source));
            if (formatted.equals(source)) return;
            if (write) Files.writeString(file, formatted);
            else wrong.add(file.toString());
        } catch (FormatterException e) {
            wrong.add(file + ": " + e.getMessage());
        }
    }
}
