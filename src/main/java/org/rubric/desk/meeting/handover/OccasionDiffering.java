package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.desk.meeting.handover.Sides.Facet;
import org.rubric.desk.meeting.handover.Sides.Sort;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Party;
import org.rubric.meeting.Sitting;

/// What differs in the meeting itself: who takes part, its agenda, what kind it is, whose, where,
/// when.
record OccasionDiffering(Sides sides) {

    /// What kind of meeting it is, of whom.
    private record Held(Occasion.Kind kind, Party party) {}

    void run() {
        sides.list(
                new Sort<>(
                        Topic.PARTICIPANT,
                        Namesakes.of(
                                sides,
                                Meeting::participants,
                                Participant::name,
                                one -> one.organization() + "\n" + one.email()),
                        Participant::name,
                        OccasionDiffering::words),
                new Facet<>(Meeting::participants, Meeting::withParticipants, List::toString));
        sides.value(
                Topic.AGENDA,
                Words.of("occasion.agenda"),
                new Facet<>(Meeting::agenda, Meeting::withAgenda, OccasionDiffering::agenda));
        part(
                "held",
                now -> new Held(now.kind(), now.party()),
                (now, held) ->
                        new Occasion(
                                held.kind(),
                                held.party(),
                                now.venue(),
                                now.sittings(),
                                now.deadlines(),
                                now.chair()),
                OccasionDiffering::words);
        part(
                "place",
                Occasion::venue,
                (now, venue) ->
                        new Occasion(
                                now.kind(),
                                now.party(),
                                venue,
                                now.sittings(),
                                now.deadlines(),
                                now.chair()),
                venue ->
                        venue.electronic()
                                ? Words.of("occasion.electronic")
                                : Said.of(venue.place(), venue.zone()));
        part("sessions", Occasion::sittings, Occasion::withSittings, OccasionDiffering::sessions);
        part("days", Occasion::deadlines, Occasion::withDeadlines, OccasionDiffering::days);
        part(
                "chair",
                Occasion::chair,
                (now, chair) ->
                        new Occasion(
                                now.kind(),
                                now.party(),
                                now.venue(),
                                now.sittings(),
                                now.deadlines(),
                                chair),
                chair -> chair);
    }

    private <T> void part(
            String key,
            Function<Occasion, T> get,
            BiFunction<Occasion, T, Occasion> put,
            Function<T, String> words) {
        sides.value(
                Topic.MEETING,
                Words.of("occasion." + key),
                new Facet<>(
                        now -> get.apply(now.occasion()),
                        (now, value) -> now.withOccasion(put.apply(now.occasion(), value)),
                        words));
    }

    private static String words(Participant person) {
        return Said.of(person.organization(), person.country(), person.role(), person.email());
    }

    private static String words(Held held) {
        var party = held.party();
        return Said.of(
                party.called().isBlank()
                        ? party.printed() + " " + held.kind().words()
                        : party.called(),
                party.parent());
    }

    private static String sessions(List<Sitting> all) {
        return all.stream()
                .map(at -> Words.of("occasion.session", at.day(), at.hours(), at.present().size()))
                .collect(Collectors.joining("; "));
    }

    private static String days(List<Deadline> all) {
        return all.stream()
                .map(due -> Words.of("occasion.due", name(due), Sitting.day(due.day())))
                .collect(Collectors.joining("; "));
    }

    private static String name(Deadline due) {
        var kind = due.kind().name().replace('_', '-').toLowerCase(Locale.ROOT);
        return due.words().isBlank() ? Words.of("occasion.due." + kind) : due.words();
    }

    private static String agenda(List<AgendaItem> items) {
        return items.stream()
                .map(
                        item ->
                                Words.of(
                                        item.outcome().isBlank()
                                                ? "occasion.item"
                                                : "occasion.item.outcome",
                                        item.title(),
                                        item.minutes(),
                                        item.outcome()))
                .collect(Collectors.joining("; "));
    }
}
