package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import java.io.IOException;
import java.util.Optional;

/// How the values of one Java type stand in JSON.
interface Shape {

    void write(Object value, JsonGenerator out) throws IOException;

    /// Reads the value whose first token is the parser's current one, and stops at its last token.
    Object read(JsonParser in) throws IOException;

    /// What a member that is left out stands for; empty: it may not be left out.
    default Optional<Object> usual() {
        return Optional.empty();
    }

    /// Whether a member of that value is left out.
    default boolean isUsual(Object value) {
        var usual = usual();
        return usual.isPresent() && usual.get().equals(value);
    }
}
