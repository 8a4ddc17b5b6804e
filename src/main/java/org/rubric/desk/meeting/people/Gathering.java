package org.rubric.desk.meeting.people;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.meeting.Participant;

/// The people of a list, each once. Rows that tell most come first: only once all whole names are
/// known can a brief one be told to be somebody's.
public final class Gathering {
    private final Map<String, String> answers = new HashMap<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Crowd crowd;
    private final Spelled spelled;

    /// @param there who is known already
    /// @param answered names given for rows, by the row; where the same words stand in another row
    ///     they are given for that, too
    public Gathering(List<Participant> there, List<Entry> entries, Map<Integer, String> answered) {
        crowd = new Crowd(there);
        spelled = new Spelled(organizations(there, entries));
        for (var entry : entries)
            if (answered.containsKey(entry.row()))
                answers.put(key(entry), answered.get(entry.row()));
        var brief = new ArrayList<Entry>();
        var bare = new ArrayList<Entry>();
        for (var entry : entries) if (!entry.name().isBlank()) whole(entry, true, bare, brief);
        for (var entry : bare) whole(entry, false, bare, brief);
        brief.sort(Comparator.comparingInt(Entry::row));
        for (var entry : brief) brief(entry);
        crowd.unfold();
    }

    /// Those of the list, in its order.
    public List<Attendee> people() {
        return crowd.people().stream()
                .filter(one -> !one.rows().isEmpty())
                .sorted(
                        Comparator.comparingInt(
                                one -> one.rows().stream().min(Integer::compare).orElse(0)))
                .toList();
    }

    public List<Unsure> unsure() {
        return unsure.stream().sorted(Comparator.comparingInt(Unsure::row)).toList();
    }

    private static Set<String> organizations(List<Participant> there, List<Entry> entries) {
        var known = new HashSet<String>();
        for (var one : there) known.add(plain(one.organization()));
        for (var entry : entries) known.add(plain(entry.organization()));
        known.remove("");
        return known;
    }

    /// Rejoined people stand in several rows; a name that any device has may be several people's.
    private static String key(Entry entry) {
        if (Devices.anybodys(entry.name())) return "#" + entry.row();
        return plain(entry.name()) + "/" + plain(entry.organization()) + "/" + entry.address();
    }

    private String answer(Entry entry) {
        return answers.getOrDefault(key(entry), "");
    }

    /// @param bare takes what waits for rows that say the organization, too
    /// @param brief takes what is no whole name
    private void whole(Entry entry, boolean first, List<Entry> bare, List<Entry> brief) {
        try {
            var one = attendee(entry);
            boolean told = one.person().organization().isEmpty() && one.person().email().isEmpty();
            if (one.abridged()) brief.add(entry);
            else if (first && told) bare.add(entry);
            else place(entry, one);
        } catch (IllegalArgumentException _) {
            brief.add(entry);
        }
    }

    /// @throws IllegalArgumentException with one sentence if it is no name of a person
    private Attendee attendee(Entry entry) {
        var answer = answer(entry);
        var named = crowd.addressed(answer);
        if (named.size() == 1) return heard(entry, named.getFirst().person());
        var person = entry.filled(spelled.person(answer.isBlank() ? entry.name() : answer));
        return answer.isBlank()
                ? Attendee.of(person, entry.row(), entry.name())
                : heard(entry, person);
    }

    private static Attendee heard(Entry entry, Participant person) {
        return Attendee.of(Attendee.alias(person, entry.name()), entry.row(), entry.name());
    }

    /// A whole name joins the one it is, comes, or is asked for where it may be several.
    private void place(Entry entry, Attendee one) {
        var same = crowd.alike(one, Names.Likeness.SAME);
        if (same.size() == 1) crowd.join(same.getFirst(), one);
        else if (!same.isEmpty()) several(entry, same);
        else if (answer(entry).isBlank() && !crowd.where(one::namesake).isEmpty())
            several(entry, crowd.where(one::namesake));
        else crowd.add(one);
    }

    /// An initial, an address or a device: of the one person that it can be, else asked.
    private void brief(Entry entry) {
        var named = crowd.addressed(entry.address());
        if (named.isEmpty() && !Devices.anybodys(entry.name())) named = called(entry);
        if (named.size() == 1 && answer(entry).isBlank()) {
            var known = named.getFirst();
            boolean told = known.maybe(entry.organization(), entry.address());
            var person = told ? entry.filled(known.person()) : known.person();
            crowd.join(known, heard(entry, person));
            return;
        }
        try {
            var one = attendee(entry);
            var alike = crowd.alike(one, Names.Likeness.BRIEF);
            if (alike.size() == 1) crowd.join(alike.getFirst(), one);
            else if (alike.isEmpty()) crowd.add(one);
            else several(entry, alike);
        } catch (IllegalArgumentException e) {
            ask(entry, e.getMessage(), suggested(entry));
        }
    }

    /// Those listed by those words of whom nothing else in the row says that they are others.
    private List<Attendee> called(Entry entry) {
        return crowd.called(entry.name()).stream()
                .filter(one -> one.maybe(entry.organization(), entry.address()))
                .toList();
    }

    private String suggested(Entry entry) {
        var before = called(entry);
        if (before.size() == 1) return before.getFirst().person().name();
        var made = Names.suggested(entry.address());
        if (!made.isEmpty()) return made;
        var parts = Devices.telling(entry.name());
        var likely = crowd.where(one -> parts.stream().anyMatch(one.parts().getFirst()::contains));
        return likely.size() == 1 ? likely.getFirst().person().name() : "";
    }

    private void several(Entry entry, List<Attendee> alike) {
        boolean oneName =
                alike.stream().map(one -> plain(one.person().name())).distinct().count() == 1;
        var names =
                alike.stream()
                        .map(one -> oneName ? one.told() : one.person().name())
                        .collect(Collectors.joining(Words.of("people.or")));
        var why = oneName ? Words.of("people.namesake", names) : Words.of("people.alike", names);
        ask(entry, why, "");
    }

    private void ask(Entry entry, String why, String suggestion) {
        if (asked.add(key(entry)))
            unsure.add(new Unsure(entry.row(), entry.name(), why, suggestion));
    }

    private static String plain(String words) {
        return String.join(" ", Names.parts(words));
    }
}
