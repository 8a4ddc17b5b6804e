package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Bounded streams, and whole values through them.
final class Json {
    /// Bytes of one picture, UTF-16 units of one piece of text.
    static final int LONGEST_WORDS = 128 << 20;

    private static final long LONGEST_FILE = 1L << 30;
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_NUMBER = 40;

    /// A clause of level 6 with a table in a table in a table needs some forty levels.
    private static final int DEEPEST = 400;

    static final JsonFactory STREAMS =
            new JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_WORDS)
                                    .maxNameLength(LONGEST_NAME)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .maxDocumentLength(LONGEST_FILE)
                                    .build())
                    .streamWriteConstraints(
                            StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build();

    private Json() {}

    /// What is done with a parser on the first token.
    interface Reading<T> {
        T from(JsonParser in) throws IOException;
    }

    /// What is done with a generator.
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /// Reads one value, after which nothing may follow.
    ///
    /// @throws IOException with one sentence if the stream fails or holds something else
    static <T> T read(InputStream stream, Reading<T> reading) throws IOException {
        try (var in = STREAMS.createParser(stream)) {
            in.nextToken();
            var value = reading.from(in);
            if (in.nextToken() != null) throw Trouble.at(in, Trouble.words("json.follows"));
            return value;
        } catch (IllegalArgumentException e) {
            // How Jackson reports base64 that is none.
            throw new IOException(Trouble.words("json.other", e.getMessage()), e);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new IOException(
                    Trouble.words(
                            "json.other.line", plain(e), place == null ? 0 : place.getLineNr()),
                    e);
        }
    }

    /// Without where a thing that is not closed began: the end is what is missing.
    private static String plain(JsonProcessingException e) {
        return e.getOriginalMessage().replaceAll(" \\(start marker at .*", "");
    }

    static void write(OutputStream stream, Writing writing) throws IOException {
        try (var out = STREAMS.createGenerator(stream)) {
            writing.to(out);
        } catch (JsonProcessingException e) {
            throw new IOException(Trouble.words("json.unwritten", e.getOriginalMessage()), e);
        }
    }

    /// Steps onto the value of the member that must come now.
    static void member(JsonParser in, String name) throws IOException {
        if (in.nextToken() != JsonToken.FIELD_NAME || !in.currentName().equals(name))
            throw Trouble.at(in, Trouble.words("json.member", name));
        in.nextToken();
    }
}
