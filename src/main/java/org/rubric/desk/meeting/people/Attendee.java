package org.rubric.desk.meeting.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.meeting.Participant;

/// A person and the rows of a list in which it stands.
///
/// @param known as it was before the list came; empty: it was not
/// @param names as the rows have it
/// @param parts of its name and its spellings, the name first
public record Attendee(
        Optional<Participant> known,
        Participant person,
        List<Integer> rows,
        List<String> names,
        List<List<String>> parts) {
    public Attendee {
        rows = List.copyOf(rows);
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    static Attendee of(Participant person, int row, String name) {
        return of(Optional.empty(), person, List.of(row), List.of(name));
    }

    /// Somebody who is known already.
    public static Attendee of(Participant known) {
        return of(Optional.of(known), known, List.of(), List.of());
    }

    private static Attendee of(
            Optional<Participant> known,
            Participant person,
            List<Integer> rows,
            List<String> names) {
        var parts = new ArrayList<List<String>>();
        parts.add(Names.parts(person.name()));
        for (var spelling : person.spellings()) parts.add(Names.parts(spelling));
        return new Attendee(known, person, rows, names, parts);
    }

    /// Whether it is surely the same as another.
    public boolean same(Attendee other) {
        return like(other) == Names.Likeness.SAME;
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
        if (apart(other)) return Names.Likeness.NONE;
        boolean bound = !one.organization().isEmpty() && !two.organization().isEmpty();
        return bound && !abridged() && !other.abridged() ? Names.Likeness.SAME : likeness;
    }

    /// Whether it has the name of another whose address is not its own, where no organization says
    /// whether they are two.
    boolean namesake(Attendee other) {
        return apart(other) && parts.getFirst().equals(other.parts.getFirst());
    }

    private boolean apart(Attendee other) {
        var one = person;
        var two = other.person;
        boolean addresses = !one.email().isEmpty() && !two.email().isEmpty();
        boolean bound = !one.organization().isEmpty() && !two.organization().isEmpty();
        return addresses && !bound && !one.email().equalsIgnoreCase(two.email());
    }

    /// Whether a row of that organization and address may be of this person; what is empty says
    /// nothing.
    boolean maybe(String organization, String address) {
        boolean mail =
                address.isEmpty()
                        || person.email().isEmpty()
                        || person.email().equalsIgnoreCase(address);
        return mail && Names.compatible(person.organization(), organization);
    }

    boolean sameAddress(Attendee other) {
        var address = person.email();
        return !address.isEmpty() && address.equalsIgnoreCase(other.person.email());
    }

    boolean sameOrganization(Attendee other) {
        var mine = Names.parts(person.organization());
        return !mine.isEmpty() && mine.equals(Names.parts(other.person.organization()));
    }

    /// `Wei Wang (Alpha)`.
    String told() {
        var more = person.organization().isEmpty() ? person.email() : person.organization();
        return more.isEmpty() ? person.name() : person.name() + " (" + more + ")";
    }

    /// The person with another spelling.
    static Participant alias(Participant person, String spelling) {
        if (person.name().equals(spelling) || person.spellings().contains(spelling)) return person;
        var all = new ArrayList<>(person.spellings());
        all.add(spelling);
        return new Participant(
                person.name(),
                person.organization(),
                person.country(),
                person.role(),
                person.email(),
                all);
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
    public Attendee with(Attendee other) {
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
        return of(known, joined, allRows, allNames);
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
