package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import org.rubric.catalogue.Designation;
import org.rubric.document.Inline;
import org.rubric.document.Media;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the shape of every type that a value can reach. Made once, then only read.
final class Shapes {
    /// Constants by which a record says "nothing special".
    private static final Set<String> USUAL = Set.of("NONE", "EMPTY", "ONE", "FIRST", "UNKNOWN");

    private final Map<Class<?>, Shape> found = new HashMap<>();
    private final MediaShape media;

    private Shapes(MediaShape media) {
        this.media = media;
    }

    /// The shape of that type.
    ///
    /// @throws IllegalArgumentException if it reaches a type that cannot be written
    static Shape of(Class<?> type, MediaShape media) {
        return new Shapes(media).shape(type);
    }

    private Shape shape(Type type) {
        return switch (type) {
            case Class<?> plain -> known(plain);
            case ParameterizedType generic -> gathering(generic);
            case WildcardType wild -> shape(wild.getUpperBounds()[0]);
            default -> throw unknown(type);
        };
    }

    private Shape known(Class<?> type) {
        if (type == String.class) return new Words();
        if (type == int.class || type == Integer.class) return Amount.WHOLE;
        if (type == long.class || type == Long.class) return Amount.LONG;
        if (type == double.class || type == Double.class) return Amount.REAL;
        if (type == boolean.class || type == Boolean.class) return Amount.FLAG;
        if (type == Media.class) return media;
        var scalar = Scalar.of(type);
        return scalar.isPresent() ? scalar.get() : structure(type);
    }

    private Shape gathering(ParameterizedType type) {
        var each = type.getActualTypeArguments();
        if (type.getRawType() == List.class)
            return each[0] == Inline.class
                    ? new TextLine(new Gathering.Row(shape(each[0])))
                    : new Gathering.Row(shape(each[0]));
        if (type.getRawType() == Set.class) return new Gathering.Heap(shape(each[0]));
        if (type.getRawType() == Optional.class) return new Gathering.Maybe(shape(each[0]));
        if (type.getRawType() == Map.class)
            return new Gathering.Index(Scalar.key((Class<?>) each[0]), shape(each[1]));
        throw unknown(type);
    }

    /// A record or sealed family. They reach each other in circles, so a use before the end of the
    /// making goes through [Later].
    private Shape structure(Class<?> type) {
        if (found.containsKey(type)) return new Later(found, type, usual(type));
        found.put(type, null);
        Shape made;
        if (type == Designation.class) made = new DesignationShape(members(type));
        else if (type.isRecord()) made = members(type);
        else if (type == Inline.class) made = new TextLine.Run(family(type));
        else if (type.isSealed()) made = family(type);
        else throw unknown(type);
        found.put(type, made);
        return made;
    }

    private Members members(Class<?> type) {
        var parts = type.getRecordComponents();
        var members = Arrays.stream(parts).map(this::member).toList();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Members(type.getSimpleName(), constructor, members, usual(type));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No constructor: " + type, e);
        }
    }

    private Members.Member member(RecordComponent part) {
        part.getAccessor().setAccessible(true);
        return new Members.Member(part.getName(), part.getAccessor(), shape(part.getGenericType()));
    }

    private Family family(Class<?> type) {
        var byKind = new TreeMap<String, Members>();
        var kinds = new HashMap<Class<?>, String>();
        gather(type, byKind, kinds);
        return new Family(type.getSimpleName(), byKind, kinds);
    }

    private void gather(Class<?> type, Map<String, Members> byKind, Map<Class<?>, String> kinds) {
        if (type.isSealed()) {
            for (var each : type.getPermittedSubclasses()) gather(each, byKind, kinds);
            return;
        }
        if (!type.isRecord()) throw unknown(type);
        var name = type.getSimpleName();
        var kind = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        if (byKind.put(kind, members(type).beside(kind)) != null)
            throw new IllegalArgumentException("Two kinds are called " + kind);
        kinds.put(type, kind);
    }

    private static Optional<Object> usual(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == type && USUAL.contains(field.getName()))
                .findFirst()
                .map(Shapes::constant);
    }

    private static Object constant(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("Cannot read " + field, e);
        }
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("No shape for " + type.getTypeName());
    }

    /// A shape that is still being made.
    private record Later(Map<Class<?>, Shape> found, Class<?> type, Optional<Object> usual)
            implements Shape {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            found.get(type).write(value, out);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            return found.get(type).read(in);
        }
    }
}
