package org.rubric.interchange.word.reading;

/// Somebody whose changes a file records.
final class Person {
    private final String name;
    private String first = "";
    private int place = 1;

    Person(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /// The first date of a change; empty: no change has one.
    String first() {
        return first;
    }

    void dated(String date) {
        if (!date.isEmpty() && (first.isEmpty() || date.compareTo(first) < 0)) first = date;
    }

    /// The state of the text from which on the changes are in it, at least 1.
    int place() {
        return place;
    }

    void stands(int at) {
        place = at;
    }
}
