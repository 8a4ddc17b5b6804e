package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.rubric.document.Media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A picture's type and bytes: as base64, or the digest by which they stand on a [Shelf].
sealed interface MediaShape extends Shape {

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
            var type = type(in);
            step(in, "bytes");
            var bytes = new ByteArrayOutputStream();
            in.readBinaryValue(new Limited(bytes, Json.LONGEST_WORDS));
            close(in);
            return Media.of(type, bytes.toByteArray());
        }
    }

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
            var type = type(in);
            step(in, "digest");
            var digest = in.getText();
            close(in);
            return shelf.take(type, digest);
        }
    }

    private static String type(JsonParser in) throws IOException {
        Trouble.expect(in, JsonToken.START_OBJECT, "a picture");
        step(in, "type");
        return in.getText();
    }

    private static void step(JsonParser in, String member) throws IOException {
        in.nextToken();
        if (!member.equals(in.currentName()))
            throw Trouble.at(in, "A picture needs a member \"%s\" here".formatted(member));
        in.nextToken();
        Trouble.expect(in, JsonToken.VALUE_STRING, "the %s of a picture".formatted(member));
    }

    private static void close(JsonParser in) throws IOException {
        in.nextToken();
        Trouble.expect(in, JsonToken.END_OBJECT, "the end of a picture");
    }
}
