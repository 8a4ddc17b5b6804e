package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.Optional;

/// Strings, exactly: half a surrogate pair, which a split caret step can leave, is kept as an
/// escape because UTF-8 has no bytes for it.
record Words() implements Shape {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        put((String) value, out);
    }

    static void put(String words, JsonGenerator out) throws IOException {
        if (paired(words)) out.writeString(words);
        else out.writeRawValue(escaped(words));
    }

    @Override
    public String read(JsonParser in) throws IOException {
        Trouble.expect(in, JsonToken.VALUE_STRING, "json.words");
        return in.getText();
    }

    @Override
    public Optional<Object> usual() {
        return Optional.of("");
    }

    private static boolean paired(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < words.length()
                            && Character.isLowSurrogate(words.charAt(i + 1));
            if (!pair) return false;
            i++;
        }
        return true;
    }

    private static String escaped(String words) {
        var json = new StringBuilder("\"");
        words.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
        return json.append('"').toString();
    }
}
