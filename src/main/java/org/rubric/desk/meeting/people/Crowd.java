package org.rubric.desk.meeting.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rubric.meeting.Participant;

/// People as they are known so far, each found by what a row says.
final class Crowd {
    private final List<Attendee> people = new ArrayList<>();

    Crowd(List<Participant> there) {
        for (var person : there) people.add(Attendee.of(person));
    }

    List<Attendee> people() {
        return people;
    }

    void add(Attendee one) {
        people.add(one);
    }

    /// They are one person from now on.
    void join(Attendee known, Attendee one) {
        people.set(people.indexOf(known), known.with(one));
    }

    /// Those who may be that one, at least as surely; of several the one with its address, or else
    /// those of its very organization.
    List<Attendee> alike(Attendee one, Names.Likeness least) {
        var found = where(person -> person.like(one).compareTo(least) >= 0);
        if (found.size() < 2) return found;
        var addressed = found.stream().filter(one::sameAddress).toList();
        if (!addressed.isEmpty()) return addressed;
        var near = found.stream().filter(one::sameOrganization).toList();
        return near.isEmpty() ? found : near;
    }

    /// Those who were listed by those very words.
    List<Attendee> called(String words) {
        var parts = Names.parts(words);
        return where(person -> !parts.isEmpty() && person.parts().contains(parts));
    }

    List<Attendee> addressed(String address) {
        return where(
                person -> !address.isEmpty() && person.person().email().equalsIgnoreCase(address));
    }

    List<Attendee> where(Predicate<Attendee> wanted) {
        return people.stream().filter(wanted).toList();
    }

    /// Whoever was known by an initial alone is the one of the list that it can be.
    void unfold() {
        for (var brief : where(person -> person.known().isPresent() && person.abridged())) {
            var full =
                    where(
                            person ->
                                    person.known().isEmpty()
                                            && brief.like(person) == Names.Likeness.BRIEF);
            if (full.size() != 1 || !people.contains(brief)) continue;
            join(brief, full.getFirst());
            people.remove(full.getFirst());
        }
    }
}
