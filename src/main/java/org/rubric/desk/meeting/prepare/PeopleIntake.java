package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.desk.meeting.people.Attendee;
import org.rubric.desk.meeting.people.Entry;
import org.rubric.desk.meeting.people.Gathering;
import org.rubric.desk.meeting.people.Unsure;
import org.rubric.desk.register.Columns;
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

    /// One comparison.
    private static final class Comparing {
        private final PeopleIntake job;
        private final List<Participant> there;
        private final Set<String> present;
        private final List<Entry> rows = new ArrayList<>();
        private final List<Attendee> people;
        private final List<Intake.Ask> asks;

        Comparing(PeopleIntake job, Meeting meeting) {
            this.job = job;
            there = meeting.participants();
            var sittings = meeting.occasion().sittings();
            boolean told = job.sitting().isPresent() && job.sitting().getAsInt() < sittings.size();
            present =
                    told
                            ? Set.copyOf(sittings.get(job.sitting().getAsInt()).present())
                            : meeting.participants().stream()
                                    .map(Participant::name)
                                    .collect(Collectors.toSet());
            for (var row : job.columns().rows(job.table()))
                rows.add(new Entry(row.number(), job.columns().cells(row)));
            if (rows.size() > MOST)
                throw new IllegalArgumentException(Words.of("people.many", rows.size(), MOST));
            var gathering = new Gathering(meeting.participants(), rows, job.answers());
            people = gathering.people();
            asks = gathering.unsure().stream().map(Comparing::ask).toList();
        }

        private static Intake.Ask ask(Unsure one) {
            return new Intake.Ask(one.row(), one.words(), one.why(), one.suggestion());
        }

        Intake run() {
            var title = Words.of("people.title", rows.size(), people.size() + asks.size());
            return new Intake(
                    title,
                    Words.of("people.taken", people.size()),
                    people.stream().map(this::line).toList(),
                    notes(),
                    asks,
                    () -> this::applied);
        }

        private Line line(Attendee one) {
            var person = one.person();
            boolean same = one.known().filter(person::equals).isPresent();
            var kind = one.known().isEmpty() ? Kind.NEW : same ? here(person) : Kind.CHANGED;
            int first = one.rows().stream().min(Integer::compare).orElse(0);
            return Intake.line(kind, first, person.name(), told(one));
        }

        /// Somebody who is known and not yet said to be present changes the session.
        private Kind here(Participant person) {
            return present.contains(person.name()) ? Kind.SAME : Kind.CHANGED;
        }

        private static List<Difference> told(Attendee one) {
            var person = one.person();
            var all = new ArrayList<Difference>();
            if (!person.organization().isEmpty())
                all.add(new Difference("organization", "", person.organization()));
            if (!person.country().isEmpty())
                all.add(new Difference("country", "", person.country()));
            boolean known =
                    one.known().filter(was -> !one.names().contains(was.name())).isPresent();
            if (one.rows().size() > 1 || known) all.add(new Difference("merged", "", merged(one)));
            return all;
        }

        private static String merged(Attendee one) {
            var names = one.names().stream().distinct().collect(Collectors.joining(" \u00b7 "));
            var rows = one.rows().stream().sorted().map(String::valueOf).toList();
            return Words.of("people.rows", names, rows.size(), String.join(", ", rows));
        }

        private List<String> notes() {
            int merged = people.stream().mapToInt(one -> one.rows().size() - 1).sum();
            return merged == 0 ? List.of() : List.of(Words.of("people.merged", merged));
        }

        private Meeting applied(Meeting meeting) {
            var next = meeting;
            var names = new ArrayList<String>();
            var taken = new HashSet<>(there);
            for (var one : people) {
                var known = known(next, one, taken);
                boolean same = known.equals(one.known());
                var person =
                        same || known.isEmpty()
                                ? one.person()
                                : Attendee.of(known.get()).with(one).person();
                if (known.isPresent()) next = Attending.renamed(next, known.get(), person);
                else next = Attending.added(next, person);
                names.add(person.name());
                taken.add(person);
            }
            return job.sitting().isPresent()
                    ? Presence.with(next, job.sitting().getAsInt(), names)
                    : next;
        }

        /// As it is now, which need not be as it was when the list was compared: somebody who has
        /// come since may be the same.
        private static Optional<Participant> known(
                Meeting meeting, Attendee one, Set<Participant> others) {
            var all = meeting.participants();
            if (one.known().filter(all::contains).isPresent()) return one.known();
            return all.stream()
                    .filter(person -> !others.contains(person) && Attendee.of(person).same(one))
                    .findFirst();
        }
    }
}
