package org.rubric.desk.meeting.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.desk.meeting.handover.Sides.Facet;
import org.rubric.document.Id;
import org.rubric.meeting.Action;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Results.Outputs;

/// What the other side has changed in a meeting: conclusions, words, documents, numbers, people,
/// statements, actions, agenda, the rest.
public final class Differing {
    private final Sides sides;

    private Differing(Sides sides) {
        this.sides = sides;
    }

    /// @param base as it was handed over
    public static List<Difference> of(Meeting base, Meeting here, Meeting there) {
        var differing = new Differing(new Sides(base, here, there));
        differing.documents();
        differing.results();
        differing.meeting();
        var all = new ArrayList<>(differing.sides.found());
        all.sort(Comparator.comparing(Difference::topic));
        return List.copyOf(all);
    }

    /// The meeting with those differences as they came: one step.
    public static Meeting take(Meeting meeting, List<Difference> chosen) {
        var next = meeting;
        for (var each : chosen) next = each.take().apply(next);
        return next;
    }

    private void documents() {
        for (var came : sides.there().documents()) {
            var mine = sides.here().document(came.id());
            if (mine.isEmpty()) added(came);
            else if (sides.base().document(came.id()).isPresent()) document(came);
            else if (!bare(came).equals(bare(mine.get()))) changed(came, mine.get());
        }
        for (var mine : sides.here().documents()) {
            var was = sides.base().document(mine.id());
            if (was.isPresent() && sides.there().document(mine.id()).isEmpty())
                removed(mine, !bare(mine).equals(bare(was.get())));
        }
    }

    private void added(MeetingDocument came) {
        var was = sides.base().document(came.id());
        if (was.filter(before -> bare(before).equals(bare(came))).isPresent()) return;
        found(came, "", came.heading().title(), was.isPresent(), now -> plus(now, came));
    }

    private void removed(MeetingDocument mine, boolean conflict) {
        found(mine, mine.heading().title(), "", conflict, now -> minus(now, mine.id()));
    }

    /// Both sides have added it, each its own way.
    private void changed(MeetingDocument came, MeetingDocument mine) {
        found(
                came,
                mine.heading().title(),
                came.heading().title(),
                true,
                now -> now.update(came.id(), old -> both(came, old)));
    }

    private void found(
            MeetingDocument document,
            String here,
            String there,
            boolean conflict,
            java.util.function.UnaryOperator<Meeting> take) {
        var what = document.number().printed();
        sides.found().add(new Difference(Topic.DOCUMENT, what, here, there, conflict, take));
    }

    private void document(MeetingDocument came) {
        var id = came.id();
        var what = came.number().printed();
        sides.value(
                Topic.CONCLUSION,
                what,
                new Facet<>(
                        now -> of(now, id).conclusions(),
                        (now, all) -> now.update(id, old -> concluded(old, all)),
                        Differing::words));
        sides.value(
                Topic.OBSERVATION,
                what,
                new Facet<>(
                        now -> of(now, id).notes().observation(),
                        (now, _) -> now.update(id, old -> old.withNotes(own(came, old))),
                        words -> words));
        sides.value(
                Topic.DOCUMENT,
                what,
                new Facet<>(
                        now -> heading(of(now, id)),
                        (now, _) ->
                                now.update(
                                        id,
                                        old ->
                                                old.withNumber(came.number())
                                                        .withHeading(came.heading())
                                                        .withBearing(old.bearing())
                                                        .withFiles(
                                                                both(old.files(), came.files()))),
                        words -> words));
    }

    /// As it came, with all that was concluded and hung on it on either side.
    private static MeetingDocument both(MeetingDocument came, MeetingDocument old) {
        var all = came.withNotes(own(came, old)).withFiles(both(old.files(), came.files()));
        var history = concluded(old, came.conclusions()).conclusions();
        return new MeetingDocument(
                all.id(), all.number(), all.heading(), history, all.notes(), all.files());
    }

    private static List<String> both(List<String> here, List<String> there) {
        return Stream.concat(here.stream(), there.stream()).distinct().toList();
    }

    private static MeetingDocument of(Meeting meeting, Id id) {
        return meeting.document(id).orElseThrow();
    }

    private static String heading(MeetingDocument document) {
        var heading = document.heading();
        return "%s: %s (%s)%s"
                .formatted(
                        document.number().printed(),
                        heading.title(),
                        heading.source(),
                        document.files().isEmpty()
                                ? ""
                                : ", files: " + String.join(", ", document.files()));
    }

    /// A conclusion is never overwritten: what came is added to the history of both.
    private static MeetingDocument concluded(MeetingDocument old, List<Conclusion> came) {
        var all = new ArrayList<>(old.conclusions());
        for (var each : came) if (!all.contains(each)) all.add(each);
        if (!came.isEmpty()) {
            all.remove(came.getLast());
            all.add(came.getLast());
        }
        return new MeetingDocument(
                old.id(), old.number(), old.heading(), all, old.notes(), old.files());
    }

    private static String words(List<Conclusion> all) {
        if (all.isEmpty()) return "no conclusion";
        var last = all.getLast();
        var statement = last.statement().text();
        return last.words() + (statement.isBlank() ? "" : " \u00b7 " + statement);
    }

    /// The other's words, and the notes that are ours alone.
    private static MeetingDocument.Notes own(MeetingDocument came, MeetingDocument old) {
        return new MeetingDocument.Notes(
                came.notes().summary(), came.notes().observation(), old.notes().own());
    }

    private static MeetingDocument bare(MeetingDocument document) {
        var notes = document.notes();
        return document.withNotes(
                new MeetingDocument.Notes(notes.summary(), notes.observation(), ""));
    }

    private static Meeting plus(Meeting meeting, MeetingDocument document) {
        var all = new ArrayList<>(meeting.documents());
        all.removeIf(each -> each.id().equals(document.id()));
        all.add(document);
        return meeting.withDocuments(all);
    }

    private static Meeting minus(Meeting meeting, Id document) {
        var all = new ArrayList<>(meeting.documents());
        all.removeIf(each -> each.id().equals(document));
        return meeting.withDocuments(all);
    }

    private void results() {
        sides.list(
                Topic.NUMBER,
                Assigned::role,
                outputs(Outputs::numbers, Differing::numbers),
                Assigned::printed);
        sides.list(
                Topic.STATEMENT,
                sent -> sent.id().value(),
                outputs(Outputs::liaisons, Outputs::withLiaisons),
                Differing::words);
        sides.list(
                Topic.ACTION,
                action -> action.id().value(),
                new Facet<>(
                        now -> now.results().actions(),
                        (now, all) -> now.withResults(now.results().withActions(all)),
                        List::toString),
                Differing::words);
        sides.list(
                Topic.PARTICIPANT,
                Participant::name,
                new Facet<>(Meeting::participants, Meeting::withParticipants, List::toString),
                person -> person.name() + ", " + person.organization());
    }

    private static <T> Facet<List<T>> outputs(
            java.util.function.Function<Outputs, List<T>> get,
            java.util.function.BiFunction<Outputs, List<T>, Outputs> put) {
        return new Facet<>(
                now -> get.apply(now.results().outputs()),
                (now, all) ->
                        now.withResults(
                                now.results().withOutputs(put.apply(now.results().outputs(), all))),
                List::toString);
    }

    private static Outputs numbers(Outputs outputs, List<Assigned> all) {
        return new Outputs(
                outputs.liaisons(), outputs.drafts(), outputs.sought(), all, outputs.agendas());
    }

    private static String words(OutgoingLiaison sent) {
        return sent.text().isBlank() ? sent.title() : sent.title() + " \u00b7 " + sent.text();
    }

    private static String words(Action action) {
        var done = action.done() ? " (done)" : "";
        return action.owner() + ": " + action.what() + ", " + action.due() + done;
    }

    private static String agenda(List<AgendaItem> items) {
        return items.stream()
                .map(
                        item ->
                                item.title()
                                        + " ("
                                        + item.minutes()
                                        + " min"
                                        + (item.outcome().isBlank() ? "" : ", " + item.outcome())
                                        + ")")
                .collect(Collectors.joining("; "));
    }

    private void meeting() {
        sides.value(
                Topic.AGENDA,
                "Agenda",
                new Facet<>(Meeting::agenda, Meeting::withAgenda, Differing::agenda));
        sides.value(
                Topic.MEETING,
                "Meeting and sessions",
                new Facet<>(Meeting::occasion, Meeting::withOccasion, o -> o.title()));
        sides.value(
                Topic.MEETING,
                "IPR call",
                new Facet<>(
                        now -> now.results().ipr(),
                        (now, ipr) -> now.withResults(now.results().withIpr(ipr)),
                        ipr -> ipr.sentence()));
        sides.value(
                Topic.MEETING,
                "Work programme",
                new Facet<>(
                        now -> now.results().programme(),
                        (now, all) -> now.withResults(now.results().withProgramme(all)),
                        all ->
                                all.proposed().size()
                                        + " proposed, "
                                        + all.ongoing().size()
                                        + " ongoing"));
        sides.value(
                Topic.MEETING,
                "Planned meetings",
                new Facet<>(
                        now -> now.results().planned(),
                        (now, all) -> now.withResults(now.results().withPlanned(all)),
                        all -> Optional.of(all.size() + " planned").get()));
    }
}
