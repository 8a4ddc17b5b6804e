package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.rubric.document.Inline;
import org.rubric.document.Marks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A line of text: a string when it is one plain run, else an array.
///
/// @param runs the array's shape
record TextLine(Gathering.Row runs) implements Shape {

    /// A run: a string when it is plain text, else an object with its kind.
    record Run(Family family) implements Shape {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            if (plain(value)) Words.put(((Inline.Text) value).text(), out);
            else family.write(value, out);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) return family.read(in);
            if (in.getTextLength() == 0) throw Trouble.at(in, Trouble.words("json.run"));
            return new Inline.Text(in.getText(), Marks.NONE);
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        var line = (List<?>) value;
        if (line.size() == 1 && plain(line.getFirst()))
            Words.put(((Inline.Text) line.getFirst()).text(), out);
        else runs.write(value, out);
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_STRING
                ? Inline.plain(in.getText())
                : runs.read(in);
    }

    @Override
    public Optional<Object> usual() {
        return Optional.of(List.of());
    }

    private static boolean plain(Object run) {
        return run instanceof Inline.Text text && text.marks().equals(Marks.NONE);
    }
}
