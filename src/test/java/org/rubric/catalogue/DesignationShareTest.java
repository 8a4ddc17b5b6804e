package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;

/// Which share of the entries of real lists of references begins with a name that is understood.
class DesignationShareTest {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "\"tag\": \"((?:[^\"\\\\]|\\\\.)*)\",\\s*\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /// Names of persons, products and laws have no form of a designation.
    private static final Pattern STANDARD =
            Pattern.compile(
                    "(?:Recomm|\\.? ?ITU-[TR]|UIT|ISO|IEC|\\.? ?IE[TF]|ETSI|IEEE|oneM2M|W3C [A-Z]+-|ANSI|SMPTE"
                            + "|\u0420\u0435\u043a\u043e\u043c|Corrigendum).*");

    @Test
    void nearlyAllStandardsOfRealListsAreUnderstood() throws IOException {
        int all = 0;
        int standards = 0;
        int read = 0;
        int known = 0;
        var missed = new ArrayList<String>();
        for (var text : entries()) {
            all++;
            boolean parsed = Designation.leading(text).isPresent();
            if (parsed) read++;
            if (!STANDARD.matcher(text).matches()) continue;
            standards++;
            if (parsed) known++;
            else missed.add(text.substring(0, Math.min(70, text.length())));
        }
        System.out.printf(
                "Designations: %d of %d entries read (%.1f %%); of those that begin like a standard %d of %d (%.1f %%); missed: %s%n",
                read, all, 100.0 * read / all, known, standards, 100.0 * known / standards, missed);
        assertTrue(all > 550, all + " entries found");
        assertTrue(read >= 0.81 * all, read + " of " + all);
        assertTrue(known >= 0.97 * standards, missed.toString());
    }

    private static List<String> entries() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(Corpus.shared().resolve("corpus/truth"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                var entries = ENTRY.matcher(Files.readString(file));
                while (entries.find()) found.add(plain(entries.group(2)));
            }
        }
        return found;
    }

    private static String plain(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)))
                .replace("\\\"", "\"");
    }
}
