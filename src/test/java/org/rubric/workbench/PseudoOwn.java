package org.rubric.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.desk.Sample;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;

/// What stands in the window that is in no bundle, and why: what is in the sample and in what ships
/// about the study group and its deadlines, which a user changes; the headings and labels of a
// text,
/// which are in its language; months, which are written as in the documents of a meeting; names of
/// languages and codes; names of files and of keys.
final class PseudoOwn {
    private static final String KEYS =
            "(?:(?:Ctrl|Alt|Shift|Meta)\\+)+[\\w/.\\[\\]-]*|Enter|Tab|Esc|F\\d+|PgDn|PgUp";

    /// A path, a name of a file: in these there are lines or slashes and no spaces.
    private static final String FILES = "\\S*[_/\\\\]\\S*|\\S+\\.(?:docx|pptx|pdf|rubric|zip)";

    private static final List<String> SHIPPED =
            List.of(
                    "/catalogue/sg20.json",
                    "/programme/periods.tsv",
                    "/numbering/words.tsv",
                    "/catalogue/fixed-texts.tsv",
                    "/formula/spoken.tsv");

    private static final String BETWEEN = "[|·]";

    private static final String CODES = "\\b[\\p{Lu}\\d]+\\b";

    private final String raw;
    private final String plain;

    PseudoOwn() {
        var document = Sample.draft();
        var own = new StringBuilder(document.front().toString());
        document.forEach(block -> own.append('\n').append(Inline.text(block.runs())).append('\n'));
        own.append(Sample.meeting());
        for (var file : SHIPPED) own.append(resource(file));
        for (var month : Month.values())
            own.append(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).append('\n');
        own.append(Locale.UK.getDisplayName(Wording.language()));
        raw = own.toString().replaceAll(CODES, " ");
        plain = plain(raw);
    }

    private static String resource(String file) {
        try (var in = Sample.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Small letters alone, without codes, between spaces.
    private static String plain(String words) {
        var small =
                Normalizer.normalize(words.replaceAll(CODES, " "), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
        return " " + small.replaceAll("[^\\p{L}]+", " ").strip() + " ";
    }

    /// Whether all these words are such.
    boolean covers(String bare) {
        for (var piece : bare.replaceAll(KEYS + "|" + FILES, "|").split(BETWEEN)) {
            var words = plain(piece).strip();
            if (!words.isEmpty() && !parts(words.split(" "))) return false;
        }
        return true;
    }

    /// Things one after the other, each of which is there; one word alone must be all that somebody
    /// wrote in its place.
    private boolean parts(String[] words) {
        int at = 0;
        while (at < words.length) {
            int end = words.length;
            while (end > at && !has(words, at, end)) end--;
            boolean small = words[at].length() < 3;
            if (end <= at + 1 && !small && !alone(words[at])) return false;
            at = Math.max(at + 1, end);
        }
        return true;
    }

    private boolean has(String[] words, int from, int to) {
        return plain.contains(" " + String.join(" ", Arrays.copyOfRange(words, from, to)) + " ");
    }

    private boolean alone(String word) {
        return Pattern.compile(
                        "[=\\[\t\n,.#@\"]\\s*" + word + "\\s*[,&\\]\t\n#@\"]",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(raw)
                .find();
    }
}
