package org.rubric.revision.merging;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rubric.document.Block;

/// The values of a record in three texts, each by itself: what one changed and the other did not.
/// Read from the records' own components, so that a new value of a block is not forgotten.
final class Values {
    /// The name of what a block is, where that is no class of its own.
    static final String KIND = "kind";

    private static final Map<String, List<String>> SAID =
            Map.ofEntries(
                    Map.entry("obligation", List.of("strength")),
                    Map.entry("maths", List.of("formula")),
                    Map.entry("image", List.of("picture", "alternative text")),
                    Map.entry("reach", List.of("size")),
                    Map.entry("markup", List.of("object")),
                    Map.entry("text", List.of("object")),
                    Map.entry("format", List.of("object")),
                    Map.entry("identifier", List.of("identifier")),
                    Map.entry("tag", List.of("tag")),
                    Map.entry("notation", List.of("notation")),
                    Map.entry("kind", List.of(KIND)),
                    Map.entry("level", List.of(KIND)),
                    Map.entry("marker", List.of(KIND)));

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    private record Shape(Constructor<?> constructor, RecordComponent[] parts) {
        static Shape of(Class<?> type) {
            var parts = type.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            try {
                return new Shape(type.getDeclaredConstructor(types), parts);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is no record", e);
            }
        }

        Object[] of(Object record) {
            try {
                var values = new Object[parts.length];
                for (int i = 0; i < values.length; i++)
                    values[i] = parts[i].getAccessor().invoke(record);
                return values;
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("Cannot be read: " + record.getClass(), e);
            }
        }

        Object with(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("Cannot be made: " + constructor, e);
            }
        }
    }

    /// Decides about one value that was proposed.
    interface Claim {
        /// @param names as changes say them; empty: no reader is told
        boolean isChosen(List<String> names);

        void refuse(List<String> names);
    }

    /// A block with what was proposed for its values; lines, parts and Id are as they stand. All
    /// three are of the same class.
    Block block(Block origin, Block current, Block proposed, Claim claim) {
        return (Block) merged(origin, current, proposed, Values::isContent, claim);
    }

    /// Whether two blocks are the same apart from Id, words and parts.
    boolean equal(Block one, Block other) {
        if (one.getClass() != other.getClass()) return false;
        var shape = shape(one);
        var some = shape.of(one);
        var others = shape.of(other);
        for (int i = 0; i < some.length; i++)
            if (!isContent(shape.parts[i]) && !some[i].equals(others[i])) return false;
        return true;
    }

    /// Whether no reader is told of another value of the two, such as a formula or a picture.
    boolean saySame(Block one, Block other) {
        if (one.getClass() != other.getClass()) return false;
        var shape = shape(one);
        var some = shape.of(one);
        var others = shape.of(other);
        for (int i = 0; i < some.length; i++)
            if (SAID.containsKey(shape.parts[i].getName())
                    && !isContent(shape.parts[i])
                    && !some[i].equals(others[i])) return false;
        return true;
    }

    /// A record of values, records among them each by its own.
    Record values(Record origin, Record current, Record proposed, Claim claim) {
        return (Record) merged(origin, current, proposed, _ -> false, claim);
    }

    private Object merged(
            Object origin,
            Object current,
            Object proposed,
            Predicate<RecordComponent> content,
            Claim claim) {
        if (proposed.equals(origin) || proposed.equals(current)) return current;
        var shape = shape(current);
        var was = shape.of(origin);
        var is = shape.of(current);
        var will = shape.of(proposed);
        var next = is.clone();
        for (int i = 0; i < next.length; i++) {
            if (content.test(shape.parts[i]) || will[i].equals(was[i]) || will[i].equals(is[i]))
                continue;
            var names = SAID.getOrDefault(shape.parts[i].getName(), List.of());
            if (names.isEmpty() && isDeep(shape.parts[i], is[i]))
                next[i] = merged(was[i], is[i], will[i], _ -> false, claim);
            else if (claim.isChosen(names)) {
                if (is[i].equals(was[i])) next[i] = will[i];
                else claim.refuse(names);
            }
        }
        return Arrays.equals(next, is) ? current : shape.with(next);
    }

    private static boolean isDeep(RecordComponent part, Object value) {
        return part.getType().isRecord() && value.getClass() == part.getType();
    }

    private Shape shape(Object record) {
        return shapes.computeIfAbsent(record.getClass(), Shape::of);
    }

    /// The Id, a line, a list of parts or words.
    private static boolean isContent(RecordComponent part) {
        var type = part.getType();
        return type == List.class
                || type == Block.Line.class
                || type == org.rubric.document.Id.class;
    }
}
