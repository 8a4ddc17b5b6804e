package org.rubric.interchange.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Any record or sealed family made of words, numbers, dates, lists, maps and the vocabulary, as
/// JSON: an entry of the journal, a meeting, the state of the window. Safe for several threads.
///
/// @param <T> the record or sealed interface
public final class ValueFormat<T> {
    private final Class<T> type;
    private final Shape shape;

    private ValueFormat(Class<T> type, MediaShape media) {
        this.type = type;
        shape = Shapes.of(type, media);
    }

    /// A format with the bytes of pictures inside.
    ///
    /// @throws IllegalArgumentException if the type reaches something that cannot be written
    public static <T> ValueFormat<T> of(Class<T> type) {
        return new ValueFormat<>(type, new Inside());
    }

    /// A format that keeps the bytes of pictures on a shelf.
    public static <T> ValueFormat<T> of(Class<T> type, Shelf shelf) {
        return new ValueFormat<>(type, new Beside(shelf));
    }

    /// The value as one line of JSON in UTF-8.
    ///
    /// @throws IOException if the shelf fails or the value is nested too deeply to be read back
    public byte[] bytes(T value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        put(value, bytes);
        return bytes.toByteArray();
    }

    /// Writes the value. The stream stays open.
    public void put(T value, OutputStream stream) throws IOException {
        Json.write(stream, out -> shape.write(value, out));
    }

    /// Reads one value. The stream stays open.
    ///
    /// @throws IOException with one sentence and the line if it holds something else
    public T take(InputStream stream) throws IOException {
        return type.cast(Json.read(stream, shape::read));
    }

    /// @throws IOException with one sentence if the bytes are not such a value
    public T read(byte[] bytes) throws IOException {
        return take(new ByteArrayInputStream(bytes));
    }

    public String text(T value) throws IOException {
        return new String(bytes(value), UTF_8);
    }

    public T read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }
}
