package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.rubric.document.Id;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A value that is one word in JSON: an identifier, a date, a constant of an enumeration.
///
/// @param print to the word
/// @param parse from the word; throws `IllegalArgumentException` or `DateTimeException`
record Scalar(
        String what,
        Function<Object, String> print,
        Function<String, Object> parse,
        Optional<Object> usual)
        implements Shape {

    private static final Map<Class<?>, Scalar> KNOWN =
            Map.of(
                    Id.class, of("json.identifier", Id::of),
                    Instant.class, of("json.instant", Instant::parse),
                    LocalDate.class, of("json.date", LocalDate::parse),
                    LocalTime.class, of("json.time", LocalTime::parse),
                    ZonedDateTime.class, of("json.date-time", ZonedDateTime::parse),
                    YearMonth.class, of("json.month", YearMonth::parse),
                    Year.class, of("json.year", Year::parse));

    /// Keys of a map: words or one of the known.
    static Scalar key(Class<?> type) {
        if (type == String.class) return of("json.words", word -> word);
        return of(type).map(Scalar.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("No key: " + type));
    }

    static Optional<Shape> of(Class<?> type) {
        if (type.isEnum()) return Optional.of(constant(type));
        return Optional.ofNullable(KNOWN.get(type));
    }

    private static Scalar of(String what, Function<String, Object> parse) {
        return new Scalar(what, Object::toString, parse, Optional.empty());
    }

    private static Scalar constant(Class<?> type) {
        var constants = type.getEnumConstants();
        return new Scalar(
                type.getSimpleName(),
                value -> ((Enum<?>) value).name(),
                name -> {
                    for (var constant : constants)
                        if (((Enum<?>) constant).name().equals(name)) return constant;
                    throw new IllegalArgumentException(name);
                },
                Optional.of(constants[0]));
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(print.apply(value));
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        Trouble.expect(in, JsonToken.VALUE_STRING, what);
        return parsed(in.getText(), in);
    }

    Object parsed(String word, JsonParser in) throws IOException {
        try {
            return parse.apply(word);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw Trouble.at(
                    in, Trouble.words("json.scalar", Trouble.shortened(word), Trouble.thing(what)));
        }
    }
}
