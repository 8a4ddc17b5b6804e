package org.rubric.desk.meeting.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rubric.meeting.Meeting;

/// By what the things of a list are known that have a name alone: one that both sides began with,
/// once, is the same whatever they have changed of it; of several of a name, and of those that came
/// since, more than the name tells which.
///
/// @param more of what is told beside the name
/// @param alone names that tell enough
record Namesakes<T>(Function<T, String> name, Function<T, String> more, Set<String> alone)
        implements Function<T, String> {

    static <T> Namesakes<T> of(
            Sides sides,
            Function<Meeting, List<T>> get,
            Function<T, String> name,
            Function<T, String> more) {
        var there = once(get.apply(sides.there()), name);
        var here = once(get.apply(sides.here()), name);
        var alone = once(get.apply(sides.base()), name).single();
        alone.removeAll(there.several());
        alone.removeAll(here.several());
        return new Namesakes<>(name, more, alone);
    }

    private record Counted(Set<String> single, Set<String> several) {}

    private static <T> Counted once(List<T> all, Function<T, String> name) {
        var single = new HashSet<String>();
        var several = new HashSet<String>();
        for (var each : all) if (!single.add(name.apply(each))) several.add(name.apply(each));
        single.removeAll(several);
        return new Counted(single, several);
    }

    @Override
    public String apply(T one) {
        var called = name.apply(one);
        return alone.contains(called) ? called : called + "\n" + more.apply(one);
    }
}
