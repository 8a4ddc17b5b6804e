package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `"II".toLowerCase()` is `ıı` where the system speaks Turkish: what is searched and compared, and
/// every name of a constant, changes its case in the root locale; words that a user reads change it
/// in the language that they are in.
class CaseTest {
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:\\.to(?:Lower|Upper)Case\\(\\s*\\)|::to(?:Lower|Upper)Case\\b"
                            + "|\\.to(?:Lower|Upper)Case\\(\\s*Locale\\.getDefault)");
    private static final Pattern LETTERS =
            Pattern.compile("Character::to(?:Lower|Upper)Case\\b|^\\s*//.*$", Pattern.MULTILINE);

    @Test
    void caseIsChangedInANamedLanguage() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var code = LETTERS.matcher(Files.readString(file)).replaceAll("");
                if (BARE.matcher(code).find()) found.add(file.toString());
            }
        }
        assertEquals(List.of(), found);
    }
}
