package org.rubric.interchange.word.reading;

import java.time.Instant;
import java.util.Optional;

/// Somebody whose changes a file records.
final class Person {
    private final String name;
    private Optional<Instant> first = Optional.empty();
    private int place = 1;

    Person(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /// The first date of a change; empty: no change has one.
    Optional<Instant> first() {
        return first;
    }

    void dated(Instant date) {
        if (first.isEmpty() || date.isBefore(first.get())) first = Optional.of(date);
    }

    /// The state of the text from which on the changes are in it, at least 1.
    int place() {
        return place;
    }

    void stands(int at) {
        place = at;
    }
}
