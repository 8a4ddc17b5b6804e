package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.Map;

/// A sealed family as an object whose first member `kind` names the record: `paragraph`,
/// `crossReference`.
///
/// @param byKind shapes by the word for the kind
/// @param kinds the word by the record's class
record Family(String name, Map<String, Members> byKind, Map<Class<?>, String> kinds)
        implements Shape {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        var kind = kinds.get(value.getClass());
        out.writeStartObject();
        out.writeStringField("kind", kind);
        byKind.get(kind).writeInto(value, out);
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        Trouble.expect(in, JsonToken.START_OBJECT, "json.object.of", name);
        if (in.nextToken() != JsonToken.FIELD_NAME || !in.currentName().equals("kind"))
            throw Trouble.at(in, Trouble.words("json.first", name));
        in.nextToken();
        Trouble.expect(in, JsonToken.VALUE_STRING, "json.kind", name);
        var members = byKind.get(in.getText());
        if (members == null)
            throw Trouble.at(
                    in, Trouble.words("json.kind.unknown", Trouble.shortened(in.getText()), name));
        in.nextToken();
        return members.readFrom(in);
    }
}
