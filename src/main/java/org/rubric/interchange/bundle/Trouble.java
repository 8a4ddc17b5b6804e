package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.Locale;
import org.rubric.document.wording.Wording;

/// The sentences said about JSON that is not ours.
final class Trouble {
    private static final Wording WORDS = Wording.in("interchange");

    private Trouble() {}

    static IOException at(JsonParser in, String sentence) {
        var place = in.currentTokenLocation();
        return new IOException(
                words("json.place", sentence, place.getLineNr(), place.getColumnNr()));
    }

    static void expect(JsonParser in, JsonToken wanted, String key, Object... of)
            throws IOException {
        if (in.currentToken() != wanted)
            throw at(in, words("json.expected", thing(key, of), named(in.currentToken())));
    }

    /// A hostile word may be megabytes long.
    static String shortened(String word) {
        return word.length() <= 60 ? word : word.substring(0, 60) + "…";
    }

    private static String named(JsonToken token) {
        return switch (token) {
            case null -> words("json.file.end");
            case START_OBJECT -> words("json.object");
            case START_ARRAY -> words("json.list");
            case VALUE_STRING -> words("json.words");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> words("json.number");
            case VALUE_TRUE, VALUE_FALSE -> words("json.flag");
            case VALUE_NULL -> words("json.null");
            default -> token.name().toLowerCase(Locale.ROOT);
        };
    }

    /// A key of the bundle in words; another word is the name of a kind, of which one is meant.
    static String thing(String key, Object... of) {
        return key.startsWith("json.") ? words(key, of) : words("json.one", key);
    }

    static String words(String key, Object... values) {
        return WORDS.of(key, values);
    }
}
