package org.rubric.desk.meeting.prepare;

/// A count and its noun: `1 document`, `14 documents`.
final class Noun {
    private Noun() {}

    static String of(int count, String one) {
        if (count == 1) return "1 " + one;
        return count + " " + (one.equals("person") ? "people" : one + "s");
    }
}
