package org.rubric.desk.register;

import java.util.List;
import java.util.regex.Pattern;
import org.rubric.meeting.Participant;

/// Reads who took part, as conference tools and secretariats list it: organizations in brackets,
/// names of devices.
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

    private static Participant blank(String words) {
        var name = Written.named(words, "name");
        var organization = "";
        var bracketed = BRACKETED.matcher(name);
        if (bracketed.matches()) {
            name = bracketed.group(1);
            organization = bracketed.group(2);
        }
        if (DEVICE.matcher(name).matches()) throw Written.wrong(words, "wrong.device");
        var spellings = name.equals(words) ? List.<String>of() : List.of(words);
        return new Participant(name, organization, "", "", "", spellings);
    }

    /// An address or a time is nobody's organization, country or role, and would stand in a report.
    private static Participant with(Participant p, int part, String words) {
        if (part < 4 && words.contains("@")) throw Written.wrong(words, "wrong.address");
        if (part < 4 && Written.time(words)) throw Written.wrong(words, "wrong.time");
        return new Participant(
                p.name(),
                part == 1 ? words : p.organization(),
                part == 2 ? words : p.country(),
                part == 3 ? words : p.role(),
                part == 4 ? words : p.email(),
                p.spellings());
    }
}
