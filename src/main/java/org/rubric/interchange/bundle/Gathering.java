package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Values that hold others of one type. Sets and maps are written in the order of their words, so
/// that equal values are equal bytes.
sealed interface Gathering extends Shape {

    /// An array.
    record Row(Shape each) implements Gathering {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            array((Collection<?>) value, each, out);
        }

        @Override
        public List<?> read(JsonParser in) throws IOException {
            return List.copyOf(elements(in, each));
        }

        @Override
        public Optional<Object> usual() {
            return Optional.of(List.of());
        }
    }

    /// An array whose order means nothing.
    record Heap(Shape each) implements Gathering {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            array(((Set<?>) value).stream().sorted().toList(), each, out);
        }

        @Override
        public Set<?> read(JsonParser in) throws IOException {
            return Set.copyOf(elements(in, each));
        }

        @Override
        public Optional<Object> usual() {
            return Optional.of(Set.of());
        }
    }

    /// An object whose member names are the keys.
    record Index(Scalar key, Shape each) implements Gathering {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (var entry : new TreeMap<>((Map<?, ?>) value).entrySet()) {
                out.writeFieldName(key.print().apply(entry.getKey()));
                each.write(entry.getValue(), out);
            }
            out.writeEndObject();
        }

        @Override
        public Map<?, ?> read(JsonParser in) throws IOException {
            Trouble.expect(in, JsonToken.START_OBJECT, "json.object");
            var all = new TreeMap<Object, Object>();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var name = in.currentName();
                var word = key.parsed(name, in);
                in.nextToken();
                if (all.put(word, each.read(in)) != null)
                    throw Trouble.at(in, Trouble.words("json.twice", name));
            }
            return Map.copyOf(all);
        }

        @Override
        public Optional<Object> usual() {
            return Optional.of(Map.of());
        }
    }

    /// The value itself, or nothing at all.
    record Maybe(Shape each) implements Gathering {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            if (((Optional<?>) value).isPresent()) each.write(((Optional<?>) value).get(), out);
            else out.writeNull();
        }

        @Override
        public Optional<?> read(JsonParser in) throws IOException {
            return in.currentToken() == JsonToken.VALUE_NULL
                    ? Optional.empty()
                    : Optional.of(each.read(in));
        }

        @Override
        public Optional<Object> usual() {
            return Optional.of(Optional.empty());
        }
    }

    private static void array(Collection<?> values, Shape each, JsonGenerator out)
            throws IOException {
        out.writeStartArray();
        for (var value : values) each.write(value, out);
        out.writeEndArray();
    }

    private static List<Object> elements(JsonParser in, Shape each) throws IOException {
        Trouble.expect(in, JsonToken.START_ARRAY, "json.list");
        var all = new ArrayList<Object>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == null) throw Trouble.at(in, Trouble.words("json.endless"));
            all.add(each.read(in));
        }
        return all;
    }
}
