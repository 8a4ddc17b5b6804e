package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import org.rubric.meeting.Participant;

/// A person and the rows of a list in which it stands.
///
/// @param names as the rows have it
/// @param parts of its name and its spellings, the name first
record Attendee(
        Participant person, List<Integer> rows, List<String> names, List<List<String>> parts) {
    Attendee {
        rows = List.copyOf(rows);
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    static Attendee of(Participant person, int row, String name) {
        return of(person, List.of(row), List.of(name));
    }

    /// Somebody who is known already.
    static Attendee of(Participant known) {
        return of(known, List.of(), List.of());
    }

    private static Attendee of(Participant person, List<Integer> rows, List<String> names) {
        var parts = new ArrayList<List<String>>();
        parts.add(Names.parts(person.name()));
        for (var spelling : person.spellings()) parts.add(Names.parts(spelling));
        return new Attendee(person, rows, names, parts);
    }

    /// How sure it is that another is the same. A name more in the same organization is no other
    /// person.
    Names.Likeness like(Attendee other) {
        var one = person;
        var two = other.person;
        if (!one.email().isEmpty() && one.email().equalsIgnoreCase(two.email()))
            return Names.Likeness.SAME;
        var likeness = likeness(other);
        if (likeness == Names.Likeness.NONE) return likeness;
        if (!Names.compatible(one.organization(), two.organization())) return Names.Likeness.NONE;
        boolean bound = !one.organization().isEmpty() && !two.organization().isEmpty();
        return bound && !abridged() && !other.abridged() ? Names.Likeness.SAME : likeness;
    }

    /// Whether only an initial is known of a name.
    boolean abridged() {
        return parts.getFirst().stream().anyMatch(part -> part.length() == 1);
    }

    private Names.Likeness likeness(Attendee other) {
        var best = Names.of(parts.getFirst(), other.parts.getFirst());
        for (var spelling : parts.subList(1, parts.size()))
            if (Names.of(spelling, other.parts.getFirst()) == Names.Likeness.SAME)
                return Names.Likeness.SAME;
        return best;
    }

    /// One person of both rows: the fuller name, accents kept; what the first says, and what only
    /// the other does.
    Attendee with(Attendee other) {
        var a = person;
        var b = other.person;
        var name = fuller(a.name(), b.name());
        var spellings = new ArrayList<String>();
        for (var all : List.of(a.spellings(), b.spellings(), List.of(a.name(), b.name())))
            for (var spelling : all)
                if (!spelling.equals(name) && !spellings.contains(spelling))
                    spellings.add(spelling);
        boolean brief = b.organization().length() > a.organization().length();
        var joined =
                new Participant(
                        name,
                        brief ? b.organization() : a.organization(),
                        or(a.country(), b.country()),
                        or(a.role(), b.role()),
                        or(a.email(), b.email()),
                        spellings);
        var allRows = new ArrayList<>(rows);
        allRows.addAll(other.rows);
        var allNames = new ArrayList<>(names);
        allNames.addAll(other.names);
        return of(joined, allRows, allNames);
    }

    private static String fuller(String one, String other) {
        int a = weight(one);
        int b = weight(other);
        return b > a ? other : one;
    }

    /// Longer names, then those with accents, then those that are not all capitals.
    private static int weight(String name) {
        int letters = String.join("", Names.parts(name)).length();
        int accents = (int) name.chars().filter(c -> c > 127).count();
        boolean shouted = name.equals(name.toUpperCase(java.util.Locale.ROOT));
        return 100 * letters + 10 * Math.min(accents, 9) + (shouted ? 0 : 1);
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
