package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.ParticipantTable;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.interchange.tables.Table;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;

/// A list of participants compared with those of the meeting: rows of one person become one, and
/// what is no name of a person is asked.
///
/// @param answers names given for rows in trouble
/// @param sitting session at which all of them were present, from 0; empty: none
public record PeopleIntake(
        Table table, Columns columns, Map<Integer, String> answers, OptionalInt sitting) {
    /// Beyond any meeting of the sector.
    private static final int MOST = 3000;

    public PeopleIntake {
        answers = Map.copyOf(answers);
    }

    /// What taking the list would do to the meeting.
    public Intake run(Meeting meeting) {
        return new Comparing(this, meeting).run();
    }

    /// One comparison on its way through the rows.
    private static final class Comparing {
        private final PeopleIntake job;
        private final List<Attendee> there;
        private final Set<String> present;
        private final List<Attendee> people = new ArrayList<>();
        private final List<Table.Row> waiting = new ArrayList<>();
        private final List<Intake.Ask> asks = new ArrayList<>();
        private Spelled spelled = new Spelled(Set.of());

        Comparing(PeopleIntake job, Meeting meeting) {
            this.job = job;
            there = meeting.participants().stream().map(Attendee::of).toList();
            var sittings = meeting.occasion().sittings();
            boolean told = job.sitting().isPresent() && job.sitting().getAsInt() < sittings.size();
            present =
                    told
                            ? Set.copyOf(sittings.get(job.sitting().getAsInt()).present())
                            : meeting.participants().stream()
                                    .map(Participant::name)
                                    .collect(Collectors.toSet());
        }

        Intake run() {
            var rows = job.columns().rows(job.table());
            if (rows.size() > MOST)
                throw new IllegalArgumentException(
                        "The list has %,d rows; a meeting takes %,d people at once."
                                .formatted(rows.size(), MOST));
            spelled = new Spelled(organizations(rows));
            for (var row : rows) row(row);
            // Only once all whole names are known can a brief one be told to be somebody's.
            var late = List.copyOf(waiting);
            for (var row : late) brief(row);
            var lines = lines();
            var title =
                    "%s \u2192 %s"
                            .formatted(
                                    Noun.of(rows.size(), "row"),
                                    Noun.of(people.size() + asks.size(), "person"));
            var taken = List.copyOf(people);
            return new Intake(
                    title,
                    Noun.of(people.size(), "participant") + " taken in",
                    lines,
                    notes(),
                    asks,
                    () -> meeting -> applied(meeting, taken));
        }

        private Set<String> organizations(List<Table.Row> rows) {
            var known = new HashSet<String>();
            for (var one : there) known.add(plain(one.person().organization()));
            for (var row : rows)
                known.add(plain(job.columns().cells(row).getOrDefault("organization", "")));
            known.remove("");
            return known;
        }

        private void row(Table.Row row) {
            var cells = job.columns().cells(row);
            var name = cells.getOrDefault("name", cells.getOrDefault("email", ""));
            if (name.isBlank()) return;
            var answer = job.answers().getOrDefault(row.number(), "");
            try {
                var person = filled(spelled.person(answer.isBlank() ? name : answer), cells);
                add(row, answer.isBlank() ? person : alias(person, name), name);
            } catch (IllegalArgumentException e) {
                waiting.add(row);
            }
        }

        /// The person of that row joins the one it is, waits if it may be several, or comes.
        private void add(Table.Row row, Participant person, String name) {
            var one = Attendee.of(person, row.number(), name);
            var alike = alike(one, Names.Likeness.SAME);
            if (!alike.isEmpty()) people.set(alike.getFirst(), join(alike.getFirst(), one));
            else if (one.abridged()) waiting.add(row);
            else people.add(one);
        }

        private Attendee join(int at, Attendee one) {
            return people.get(at).with(one);
        }

        private List<Integer> alike(Attendee person, Names.Likeness least) {
            var found = new ArrayList<Integer>();
            for (int i = 0; i < people.size(); i++)
                if (people.get(i).like(person).compareTo(least) >= 0) found.add(i);
            return found;
        }

        /// An initial, an address or a device: of the one person that it can be, else asked.
        private void brief(Table.Row row) {
            var cells = job.columns().cells(row);
            var name = cells.getOrDefault("name", cells.getOrDefault("email", ""));
            var address = address(name, cells);
            for (int i = 0; i < people.size(); i++)
                if (!address.isEmpty()
                        && people.get(i).person().email().equalsIgnoreCase(address)) {
                    var same = alias(people.get(i).person(), name);
                    people.set(i, join(i, Attendee.of(same, row.number(), name)));
                    return;
                }
            try {
                var person = filled(spelled.person(name), cells);
                var one = Attendee.of(person, row.number(), name);
                var alike = alike(one, Names.Likeness.BRIEF);
                if (alike.size() == 1) people.set(alike.getFirst(), join(alike.getFirst(), one));
                else if (alike.isEmpty()) people.add(one);
                else asks.add(several(row, name, alike));
            } catch (IllegalArgumentException e) {
                asks.add(
                        new Intake.Ask(
                                row.number(), name, e.getMessage(), Names.suggested(address)));
            }
        }

        private Intake.Ask several(Table.Row row, String name, List<Integer> alike) {
            var names =
                    alike.stream()
                            .map(i -> people.get(i).person().name())
                            .collect(Collectors.joining(" or "));
            return new Intake.Ask(row.number(), name, "It may be " + names + ".", "");
        }

        private static String address(String name, Map<String, String> cells) {
            var email = cells.getOrDefault("email", "").replaceFirst("^mailto:", "");
            return email.isEmpty() && name.matches("[^@\\s]+@\\S+") ? name : email;
        }

        private static Participant filled(Participant person, Map<String, String> cells) {
            var next = person;
            for (var key : List.of("organization", "country", "role", "email"))
                if (cells.containsKey(key))
                    try {
                        next = ParticipantTable.FORM.with(next, key, cells.get(key));
                    } catch (IllegalArgumentException _) {
                        // An address that is none is left out; the person still was there.
                    }
            return next;
        }

        private static Participant alias(Participant person, String spelling) {
            if (person.name().equals(spelling) || person.spellings().contains(spelling))
                return person;
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

        private List<Line> lines() {
            var lines = new ArrayList<Line>();
            for (var one : people) {
                var known = known(there, one);
                var next = known.map(k -> k.with(one).person());
                var same = next.equals(known.map(Attendee::person));
                var kind = known.isEmpty() ? Kind.NEW : same ? here(next.get()) : Kind.CHANGED;
                var person = next.orElse(one.person());
                lines.add(
                        Intake.line(kind, one.rows().getFirst(), person.name(), told(person, one)));
            }
            return lines;
        }

        /// Somebody who is known and not yet said to be present changes the session.
        private Kind here(Participant person) {
            return present.contains(person.name()) ? Kind.SAME : Kind.CHANGED;
        }

        private static List<Difference> told(Participant person, Attendee one) {
            var all = new ArrayList<Difference>();
            if (!person.organization().isEmpty())
                all.add(new Difference("organization", "", person.organization()));
            if (!person.country().isEmpty())
                all.add(new Difference("country", "", person.country()));
            if (one.rows().size() > 1)
                all.add(
                        new Difference(
                                "merged",
                                "",
                                one.names().stream()
                                                .distinct()
                                                .collect(Collectors.joining(" \u00b7 "))
                                        + " (rows "
                                        + one.rows().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))
                                        + ")"));
            return all;
        }

        private List<String> notes() {
            int merged = people.stream().mapToInt(one -> one.rows().size() - 1).sum();
            return merged == 0
                    ? List.of()
                    : List.of(Noun.of(merged, "row") + " merged: rejoined or spelled otherwise.");
        }

        private Meeting applied(Meeting meeting, List<Attendee> taken) {
            var next = meeting;
            var present = new ArrayList<String>();
            for (var one : taken) {
                var all = next.participants().stream().map(Attendee::of).toList();
                var known = known(all, one);
                var person = known.map(k -> k.with(one).person()).orElse(one.person());
                if (known.isPresent()) next = Presence.renamed(next, known.get().person(), person);
                else next = Presence.added(next, person);
                present.add(person.name());
            }
            return job.sitting().isPresent()
                    ? Presence.with(next, job.sitting().getAsInt(), present)
                    : next;
        }

        private static Optional<Attendee> known(List<Attendee> there, Attendee one) {
            for (var person : there)
                if (one.like(person) == Names.Likeness.SAME) return Optional.of(person);
            return Optional.empty();
        }

        private static String plain(String words) {
            return String.join(" ", Names.parts(words));
        }
    }
}
