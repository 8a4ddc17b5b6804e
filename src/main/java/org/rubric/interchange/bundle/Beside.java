package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import org.rubric.document.Media;
import java.io.IOException;

/// `{"type":"image/png","digest":"9f86d0…"}`
record Beside(Shelf shelf) implements MediaShape {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        var media = (Media) value;
        shelf.put(media);
        out.writeStartObject();
        out.writeStringField("type", media.type());
        out.writeStringField("digest", media.digest());
        out.writeEndObject();
    }

    @Override
    public Media read(JsonParser in) throws IOException {
        var type = MediaShape.type(in);
        MediaShape.step(in, "digest");
        var digest = in.getText();
        MediaShape.close(in);
        return shelf.take(type, digest);
    }
}
