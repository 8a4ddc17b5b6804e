package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Person.Role;

/// Offices in words: `Rapporteur, Q4/20 (2025-01 – 2026-11); Editor, Y.4000`.
public final class Roles {
    private static final Pattern DATED = Pattern.compile("(.*?)\\s*\\(([^()]*)\u2013([^()]*)\\)");
    private static final Pattern TAIL =
            Pattern.compile("(.+?)[,]?\\s+(?:of |for )?((?:SG|WP|Q|ITU-T SG|TSAG|JCA-)[\\w/-]*)");

    private Roles() {}

    static String words(Person person) {
        return Written.joined(person.roles().stream().map(Roles::words).toList());
    }

    /// One office.
    public static String words(Role role) {
        var words = role.group().isEmpty() ? role.title() : role.title() + ", " + role.group();
        if (role.from().isEmpty() && role.until().isEmpty()) return words;
        return words + " (" + role.from() + " \u2013 " + role.until() + ")";
    }

    static Person all(Person person, String words) {
        var roles = new ArrayList<Role>();
        for (var one : Written.list(words)) roles.add(read(one));
        return PersonForm.made(person, person.contact(), person.spellings(), roles);
    }

    /// @throws IllegalArgumentException with one sentence if a date is none
    static Role read(String words) {
        var dated = DATED.matcher(words);
        var bare = words;
        var from = "";
        var until = "";
        if (dated.matches()) {
            bare = dated.group(1);
            from = Written.date(dated.group(2).strip());
            until = Written.date(dated.group(3).strip());
        }
        int comma = bare.indexOf(", ");
        if (comma > 0)
            return new Role(bare.substring(0, comma), bare.substring(comma + 2), from, until);
        var tail = TAIL.matcher(bare);
        if (tail.matches()) return new Role(tail.group(1), tail.group(2), from, until);
        return new Role(bare, "", from, until);
    }

    /// The office, the group and the dates of a row as one.
    static Map<String, String> row(Map<String, String> cells) {
        var title = cells.getOrDefault("role", "");
        if (title.isEmpty()) return cells;
        var joined = new LinkedHashMap<>(cells);
        var from = Written.date(cells.getOrDefault("from", ""));
        var until = Written.date(cells.getOrDefault("until", ""));
        var group = cells.getOrDefault("group", "");
        var read = read(title);
        joined.put("role", words(new Role(read.title(), or(read.group(), group), from, until)));
        return joined;
    }

    private static String or(String words, String other) {
        return words.isEmpty() ? other : words;
    }

    /// The person with one more office; one that is held without dates is given them.
    static Person office(Person person, Role role) {
        var roles = new ArrayList<>(person.roles());
        for (int i = 0; i < roles.size(); i++)
            if (same(roles.get(i), role)) {
                var old = roles.get(i);
                var from = or(role.from(), old.from());
                var until = or(role.until(), old.until());
                roles.set(i, new Role(old.title(), old.group(), from, until));
                return PersonForm.made(person, person.contact(), person.spellings(), roles);
            }
        return add(person, role);
    }

    /// The same office at the same time, as far as known.
    private static boolean same(Role one, Role other) {
        return one.title().equalsIgnoreCase(other.title())
                && one.group().equalsIgnoreCase(other.group())
                && (one.from().isEmpty()
                        || other.from().isEmpty()
                        || one.from().equals(other.from()));
    }

    /// The person with one more office.
    public static Person add(Person person, Role role) {
        var roles = new ArrayList<>(person.roles());
        roles.add(role);
        return PersonForm.made(person, person.contact(), person.spellings(), roles);
    }

    /// The person with an office changed.
    public static Person with(Person person, int index, Role role) {
        var roles = new ArrayList<>(person.roles());
        roles.set(index, role);
        return PersonForm.made(person, person.contact(), person.spellings(), roles);
    }

    /// The person without an office.
    public static Person without(Person person, int index) {
        var roles = new ArrayList<>(person.roles());
        roles.remove(index);
        return PersonForm.made(person, person.contact(), person.spellings(), roles);
    }

    /// The office at other times.
    ///
    /// @throws IllegalArgumentException with one sentence if a date is none, or the end comes first
    public static Role dated(Role role, String from, String until) {
        var first = Written.date(from);
        var last = Written.date(until);
        if (!first.isEmpty() && !last.isEmpty() && Role.compare(last, first) < 0)
            throw new IllegalArgumentException(Written.words("register.office"));
        return new Role(role.title(), role.group(), first, last);
    }
}
