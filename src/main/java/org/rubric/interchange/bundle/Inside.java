package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import org.rubric.document.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// `{"type":"image/png","bytes":"iVBORw0…"}`
record Inside() implements MediaShape {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        var media = (Media) value;
        out.writeStartObject();
        out.writeStringField("type", media.type());
        out.writeBinaryField("bytes", media.bytes());
        out.writeEndObject();
    }

    @Override
    public Media read(JsonParser in) throws IOException {
        var type = MediaShape.type(in);
        MediaShape.step(in, "bytes");
        var bytes = new ByteArrayOutputStream();
        in.readBinaryValue(new Limited(bytes, Json.LONGEST_WORDS));
        MediaShape.close(in);
        return Media.of(type, bytes.toByteArray());
    }
}
