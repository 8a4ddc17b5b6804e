package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;

/// A picture's type and bytes: as base64, or the digest by which they stand on a [Shelf].
sealed interface MediaShape extends Shape permits Inside, Beside {

    static String type(JsonParser in) throws IOException {
        Trouble.expect(in, JsonToken.START_OBJECT, "json.picture");
        step(in, "type");
        return in.getText();
    }

    static void step(JsonParser in, String member) throws IOException {
        in.nextToken();
        if (!member.equals(in.currentName()))
            throw Trouble.at(in, Trouble.words("json.picture.member", member));
        in.nextToken();
        Trouble.expect(in, JsonToken.VALUE_STRING, "json.picture.part", member);
    }

    static void close(JsonParser in) throws IOException {
        in.nextToken();
        Trouble.expect(in, JsonToken.END_OBJECT, "json.picture.end");
    }
}
