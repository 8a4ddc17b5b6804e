package org.rubric.desk.meeting.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.meeting.Meeting;

/// A meeting as it was handed over, as it is here, and as it came; and what of it differs so that
/// it
/// is to be asked about: all that the other side has changed.
final class Sides {
    private final Meeting base;
    private final Meeting here;
    private final Meeting there;
    private final List<Difference> found = new ArrayList<>();

    Sides(Meeting base, Meeting here, Meeting there) {
        this.base = base;
        this.here = here;
        this.there = there;
    }

    List<Difference> found() {
        return found;
    }

    Meeting base() {
        return base;
    }

    Meeting here() {
        return here;
    }

    Meeting there() {
        return there;
    }

    /// How one kind of thing is read, put and said.
    record Facet<T>(
            Function<Meeting, T> get,
            BiFunction<Meeting, T, Meeting> put,
            Function<T, String> words) {}

    /// One value of the meeting.
    <T> void value(Topic topic, String what, Facet<T> facet) {
        var now = facet.get.apply(here);
        var came = facet.get.apply(there);
        var was = facet.get.apply(base);
        if (came.equals(now) || came.equals(was)) return;
        found.add(
                new Difference(
                        topic,
                        what,
                        facet.words.apply(now),
                        facet.words.apply(came),
                        !now.equals(was),
                        meeting -> facet.put.apply(meeting, came)));
    }

    /// A list of things that are known by a key.
    <T> void list(
            Topic topic, Function<T, String> key, Facet<List<T>> facet, Function<T, String> one) {
        var now = keyed(facet.get.apply(here), key);
        var came = keyed(facet.get.apply(there), key);
        var was = keyed(facet.get.apply(base), key);
        var keys = new LinkedHashSet<>(came.keySet());
        keys.addAll(was.keySet());
        for (var each : keys) {
            var mine = Optional.ofNullable(now.get(each));
            var theirs = Optional.ofNullable(came.get(each));
            var before = Optional.ofNullable(was.get(each));
            if (theirs.equals(mine) || theirs.equals(before)) continue;
            found.add(
                    new Difference(
                            topic,
                            each,
                            mine.map(one).orElse(""),
                            theirs.map(one).orElse(""),
                            !mine.equals(before),
                            meeting ->
                                    facet.put.apply(
                                            meeting,
                                            put(facet.get.apply(meeting), key, each, theirs))));
        }
    }

    private static <T> Map<String, T> keyed(List<T> all, Function<T, String> key) {
        var map = new LinkedHashMap<String, T>();
        for (var each : all) map.putIfAbsent(key.apply(each), each);
        return map;
    }

    private static <T> List<T> put(
            List<T> all, Function<T, String> key, String which, Optional<T> with) {
        var next = new ArrayList<T>();
        boolean put = false;
        for (var each : all) {
            if (!Objects.equals(key.apply(each), which)) {
                next.add(each);
                continue;
            }
            if (!put) with.ifPresent(next::add);
            put = true;
        }
        if (!put) with.ifPresent(next::add);
        return next;
    }
}
