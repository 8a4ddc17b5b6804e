package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/// A record as an object: its components are the members, in their order.
///
/// @param usual the record's own constant for nothing special, if it has one
record Members(
        String name, Constructor<?> constructor, List<Member> members, Optional<Object> usual)
        implements Shape {

    private static final String KIND = "kind";
    private static final String OWN = "Kind";

    /// A component and how its values are written.
    record Member(String name, Method accessor, Shape shape) {}

    /// The same beside a member `kind` that names the record: a component of that name is written
    /// as `clauseKind`, for an object has a name once (RFC 8259, 4).
    Members beside(String kind) {
        var apart =
                members.stream()
                        .map(
                                each ->
                                        each.name().equals(KIND)
                                                ? new Member(
                                                        kind + OWN, each.accessor(), each.shape())
                                                : each)
                        .toList();
        return new Members(name, constructor, apart, usual);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeInto(value, out);
        out.writeEndObject();
    }

    void writeInto(Object value, JsonGenerator out) throws IOException {
        for (var member : members) {
            var part = part(value, member);
            if (member.shape().isUsual(part)) continue;
            out.writeFieldName(member.name());
            member.shape().write(part, out);
        }
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        Trouble.expect(in, JsonToken.START_OBJECT, "json.object.of", name);
        in.nextToken();
        return readFrom(in);
    }

    /// Reads the members from the current field name on.
    Object readFrom(JsonParser in) throws IOException {
        var values = new Object[members.size()];
        while (in.currentToken() == JsonToken.FIELD_NAME) {
            int place = place(in.currentName());
            if (place < 0)
                throw Trouble.at(
                        in,
                        Trouble.words(
                                "json.member.none", name, Trouble.shortened(in.currentName())));
            if (values[place] != null)
                throw Trouble.at(in, Trouble.words("json.member.twice", name, in.currentName()));
            in.nextToken();
            values[place] = members.get(place).shape().read(in);
            in.nextToken();
        }
        Trouble.expect(in, JsonToken.END_OBJECT, "json.end", name);
        return made(values, in);
    }

    private Object made(Object[] values, JsonParser in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) continue;
            var member = members.get(i);
            values[i] =
                    member.shape()
                            .usual()
                            .orElseThrow(
                                    () ->
                                            Trouble.at(
                                                    in,
                                                    Trouble.words(
                                                            "json.member.needed",
                                                            name,
                                                            member.name())));
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw Trouble.at(in, Trouble.words("json.not", name, e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot make a " + name, e);
        }
    }

    private int place(String wanted) {
        for (int i = 0; i < members.size(); i++) if (members.get(i).name().equals(wanted)) return i;
        return wanted.equals(KIND) ? older() : -1;
    }

    /// Files of earlier days have the name `kind` twice.
    private int older() {
        for (int i = 0; i < members.size(); i++) if (members.get(i).name().endsWith(OWN)) return i;
        return -1;
    }

    private static Object part(Object value, Member member) {
        try {
            return member.accessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + member.name(), e);
        }
    }
}
