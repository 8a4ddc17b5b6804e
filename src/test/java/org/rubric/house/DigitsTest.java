package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `"%d".formatted(12)` is `١٢` where the system counts in Arabic digits; what a program reads back
/// is made with a locale.
class DigitsTest {
    private static final Pattern NUMBER = Pattern.compile("%(?:\\d+\\$)?[-+ (,#0-9.]*[dfegEG]");
    private static final Pattern FORMATTED = Pattern.compile("\"([^\"\n]*)\"\\s*\\.formatted\\(");
    private static final Pattern FORMAT =
            Pattern.compile("(?:String\\.format|printf)\\(\\s*\"([^\"\n]*)\"");

    @Test
    void numbersAreFormattedInANamedLanguage() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList())
                look(file, found);
        }
        assertEquals(List.of(), found);
    }

    private static void look(Path file, List<String> found) throws IOException {
        var text = Files.readString(file);
        for (var pattern : List.of(FORMATTED, FORMAT)) {
            var call = pattern.matcher(text);
            while (call.find())
                if (NUMBER.matcher(call.group(1)).find())
                    found.add(file.getFileName() + ": " + call.group(1));
        }
    }
}
