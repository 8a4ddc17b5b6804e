package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;

/// The sentences said about JSON that is not ours.
final class Trouble {
    private Trouble() {}

    static IOException at(JsonParser in, String sentence) {
        var place = in.currentTokenLocation();
        return new IOException(
                "%s (line %d, column %d)."
                        .formatted(sentence, place.getLineNr(), place.getColumnNr()));
    }

    static void expect(JsonParser in, JsonToken wanted, String what) throws IOException {
        if (in.currentToken() != wanted)
            throw at(in, "Expected %s but found %s".formatted(what, named(in.currentToken())));
    }

    /// A hostile word may be megabytes long.
    static String shortened(String word) {
        return word.length() <= 60 ? word : word.substring(0, 60) + "…";
    }

    private static String named(JsonToken token) {
        return switch (token) {
            case null -> "the end of the file";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "words";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> token.name().toLowerCase();
        };
    }
}
