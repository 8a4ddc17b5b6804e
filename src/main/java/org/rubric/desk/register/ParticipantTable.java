package org.rubric.desk.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.interchange.tables.Table;
import org.rubric.meeting.Participant;

/// Reads who took part, as conference tools and secretariats list it: one person in several rows,
/// organizations in brackets, names of devices.
public final class ParticipantTable {
    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*[\\[(]([^()\\[\\]]+)[\\])]");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i).*\\b(?:i?phone|ipad|galaxy|android|macbook|laptop|desktop|tablet|guest"
                            + "|user|meeting room|room|pc)\\b.*|\\d+|[^@\\s]+@\\S+");

    /// What can be said of a participant.
    public static final Form<Participant> FORM =
            new Form<>(
                    "participants",
                    ParticipantTable::blank,
                    List.of(
                            Fact.of("name", Participant::name, (p, _) -> p),
                            Fact.of(
                                    "organization",
                                    Participant::organization,
                                    (p, w) -> with(p, 1, w)),
                            Fact.of("country", Participant::country, (p, w) -> with(p, 2, w)),
                            Fact.of("role", Participant::role, (p, w) -> with(p, 3, w)),
                            Fact.of(
                                    "email",
                                    Participant::email,
                                    (p, w) -> with(p, 4, Written.email(w)))),
                    p -> List.of(p.name()),
                    Shelf.none());

    private ParticipantTable() {}

    /// Rows of the same person become one; a device asks for a name.
    public static Reading<Participant> read(Table table, Columns columns) {
        var people = new ArrayList<Participant>();
        var troubles = new ArrayList<Reading.Trouble>();
        for (var row : columns.rows(table)) {
            var one = Reading.of(new Table(List.of(row)), columns.headed(false), FORM);
            troubles.addAll(one.troubles());
            for (var person : one.values()) join(people, person);
        }
        return new Reading<>(people, troubles);
    }

    private static void join(List<Participant> people, Participant person) {
        for (int i = 0; i < people.size(); i++)
            if (same(people.get(i), person)) {
                people.set(i, joined(people.get(i), person));
                return;
            }
        people.add(person);
    }

    private static Participant blank(String words) {
        var name = Written.named(words, "name");
        var organization = "";
        var bracketed = BRACKETED.matcher(name);
        if (bracketed.matches()) {
            name = bracketed.group(1);
            organization = bracketed.group(2);
        }
        if (DEVICE.matcher(name).matches())
            throw Written.wrong(words, "the name of a device or an address; write who it is");
        var spellings = name.equals(words) ? List.<String>of() : List.of(words);
        return new Participant(name, organization, "", "", "", spellings);
    }

    private static Participant with(Participant p, int part, String words) {
        return new Participant(
                p.name(),
                part == 1 ? words : p.organization(),
                part == 2 ? words : p.country(),
                part == 3 ? words : p.role(),
                part == 4 ? words : p.email(),
                p.spellings());
    }

    /// By address, by name without accents, or by an initial and the family name.
    private static boolean same(Participant one, Participant other) {
        if (!one.email().isEmpty() && one.email().equalsIgnoreCase(other.email())) return true;
        var a = plain(one.name());
        var b = plain(other.name());
        return a.equals(b) || initial(a, b) || initial(b, a);
    }

    private static boolean initial(String brief, String full) {
        var initials = brief.split(" ");
        var whole = full.split(" ");
        return initials.length > 1
                && whole.length > 1
                && initials[0].length() == 1
                && whole[0].startsWith(initials[0])
                && initials[initials.length - 1].equals(whole[whole.length - 1]);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(".", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// The longer name; what the first row says, and what only the other does.
    private static Participant joined(Participant one, Participant other) {
        boolean longer = plain(other.name()).length() > plain(one.name()).length();
        var name = longer ? other.name() : one.name();
        var spellings = new ArrayList<>(one.spellings());
        for (var spelling : other.spellings())
            if (!spellings.contains(spelling)) spellings.add(spelling);
        var lesser = longer ? one.name() : other.name();
        if (!lesser.equals(name) && !spellings.contains(lesser)) spellings.add(lesser);
        spellings.remove(name);
        boolean brief = other.organization().length() > one.organization().length();
        return new Participant(
                name,
                brief ? other.organization() : one.organization(),
                either(one.country(), other.country()),
                either(one.role(), other.role()),
                either(one.email(), other.email()),
                spellings);
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
