package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a user reads lies in bundles, not in Java.
class WordsTest {
    /// Files that hold words of documents or of formats, which are no words of ours.
    private static final Map<String, String> FILES = WordsOfDocuments.FILES;

    /// A mistake of ours is told to us.
    private static final Set<String> OURS =
            Set.of(
                    "IllegalArgumentException",
                    "IllegalStateException",
                    "UncheckedIOException",
                    "AssertionError");

    private static final Set<String> PATTERNS =
            Set.of("compile", "matches", "replaceAll", "replaceFirst", "split", "startsWith");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "[A-Za-z’',)”]{2,} [a-z(“]+(?: |[.,;:!?]|$)|^[A-Z][a-z]+[.!?:]$|[a-z]{3,} (?:“|\\[)");

    /// A piece of a sentence that goes on with a value.
    private static final Pattern PIECE = Pattern.compile("^ [a-z(]|[a-z:,)] $");

    @Test
    void sentencesLieInBundles() throws IOException {
        var found = new ArrayList<String>();
        for (var file : JavaTokens.main()) {
            if (FILES.containsKey(file.name())) continue;
            for (int i = 0; i < file.all().size(); i++)
                if (file.all().get(i).literal() && spoken(file, i)) found.add(line(file, i));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void exceptionsAreNeeded() throws IOException {
        var needed = new ArrayList<String>();
        for (var file : JavaTokens.main())
            for (int i = 0; i < file.all().size(); i++)
                if (file.all().get(i).literal() && spoken(file, i)) {
                    needed.add(file.name());
                }
        for (var file : FILES.keySet()) assertTrue(needed.contains(file), file);
    }

    @Test
    void sentencesAreRecognized() {
        assertTrue(sentence("The file cannot be read."));
        assertTrue(sentence(" is cited but listed nowhere."));
        assertTrue(sentence("removed [") && sentence("Stopped."));
        assertFalse(sentence("recommendation.list") || sentence("Arial") || sentence("w:rPr"));
    }

    private static boolean spoken(JavaTokens file, int at) {
        var token = file.all().get(at);
        if (token.text().startsWith("\"\"\"")) return false;
        if (!sentence(token.words()) && !piece(file, at)) return false;
        var callee = file.callee(at);
        var last = callee.substring(callee.lastIndexOf('.') + 1);
        if (token.words().startsWith("rubric ") || PATTERNS.contains(last)) return false;
        return !OURS.contains(last);
    }

    private static boolean sentence(String words) {
        return SENTENCE.matcher(words).find();
    }

    private static boolean piece(JavaTokens file, int at) {
        boolean built = file.text(at - 1).equals("+") || file.text(at + 1).equals("+");
        var words = file.all().get(at).words();
        boolean look =
                file.callee(at).matches("(?:.*\\.)?(?:slot|setStyle|add|Order)")
                        || words.contains("-");
        return built && !look && words.matches("(?s).*[a-z]{2}.*") && PIECE.matcher(words).find();
    }

    private static String line(JavaTokens file, int at) {
        var token = file.all().get(at);
        return file.name() + ":" + token.line() + " " + token.text();
    }
}
