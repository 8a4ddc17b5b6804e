package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.meeting.Meeting;

/// A meeting as it was handed over, as it is here, and as it came; and what of it differs so that
/// it is to be asked about: all that the other side has changed.
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
                        told(facet.words.apply(now), facet.words.apply(came)),
                        !now.equals(was),
                        meeting -> facet.put.apply(meeting, came)));
    }

    /// A sort of things of which there is a list.
    ///
    /// @param key by which one is known; never shown
    /// @param name by which a person knows it
    record Sort<T>(
            Topic topic,
            Function<T, String> key,
            Function<T, String> name,
            Function<T, String> words) {

        /// What is there is never said by no word at all.
        String said(T one) {
            var told = words.apply(one);
            return told.isBlank() ? name.apply(one) : told;
        }
    }

    /// One of a list as it is here and as it is to be; empty: it is not there.
    private record Taking<T>(Optional<T> had, Optional<T> with) {}

    /// A list of such things.
    <T> void list(Sort<T> sort, Facet<List<T>> facet) {
        var now = keyed(facet.get.apply(here), sort);
        var came = keyed(facet.get.apply(there), sort);
        var was = keyed(facet.get.apply(base), sort);
        var keys = new LinkedHashSet<>(came.keySet());
        keys.addAll(was.keySet());
        for (var each : keys) {
            var mine = Optional.ofNullable(now.get(each));
            var theirs = Optional.ofNullable(came.get(each));
            var before = Optional.ofNullable(was.get(each));
            if (theirs.equals(mine) || theirs.equals(before)) continue;
            var taking = new Taking<>(mine, theirs);
            var here = mine.map(sort::said).orElse("");
            found.add(
                    new Difference(
                            sort.topic,
                            theirs.or(() -> mine).or(() -> before).map(sort.name).orElse(""),
                            here,
                            told(here, theirs.map(sort::said).orElse("")),
                            !mine.equals(before),
                            meeting ->
                                    facet.put.apply(
                                            meeting,
                                            put(facet.get.apply(meeting), sort, each, taking))));
        }
    }

    /// What says the same in a few words differs in what they leave out.
    private static String told(String here, String there) {
        return here.equals(there) && !here.isEmpty() ? Words.of("sides.details", there) : there;
    }

    /// Of several of one key each has its turn.
    private static <T> Map<String, T> keyed(List<T> all, Sort<T> sort) {
        var map = new LinkedHashMap<String, T>();
        for (var each : all) {
            var key = sort.key.apply(each);
            while (map.containsKey(key)) key += "'";
            map.put(key, each);
        }
        return map;
    }

    /// Looks for the value that was listed; only of one that has changed since for its key.
    private static <T> List<T> put(List<T> all, Sort<T> sort, String which, Taking<T> taking) {
        var next = new ArrayList<>(all);
        int at = taking.had.map(next::indexOf).orElse(-1);
        var one = taking.had.or(taking::with).map(sort.key).orElse("");
        for (int i = 0; at < 0 && which.equals(one) && i < next.size(); i++)
            if (sort.key.apply(next.get(i)).equals(which)) at = i;
        if (at < 0) taking.with.ifPresent(next::add);
        else if (taking.with.isPresent()) next.set(at, taking.with.get());
        else next.remove(at);
        return List.copyOf(next);
    }
}
