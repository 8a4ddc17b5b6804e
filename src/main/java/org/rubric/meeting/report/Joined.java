package org.rubric.meeting.report;

import org.rubric.meeting.Action;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Results;
import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Several meetings as one: what a working party sums up of its Questions. A document that two of
/// them dealt with counts once, with the conclusion that came last; a person counts once.
final class Joined {
    private Joined() {}

    /// The meetings to be discussed one by one, each with its records under names that no other
    /// has; the host too where it dealt with documents itself.
    static List<Meeting> parts(Meeting host, List<Meeting> others) {
        var parts = new ArrayList<Meeting>();
        if (!host.documents().isEmpty()) parts.add(host);
        for (var other : others) if (!other.id().equals(host.id())) parts.add(Renamed.of(other));
        return parts.isEmpty() ? List.of(host) : parts;
    }

    /// @param parts as [#parts] answers them
    static Meeting of(Meeting host, List<Meeting> parts) {
        var all = new ArrayList<>(parts);
        if (!all.contains(host)) all.addFirst(host);
        return host.withDocuments(documents(all))
                .withParticipants(people(all))
                .withResults(results(host, all));
    }

    private static List<MeetingDocument> documents(List<Meeting> all) {
        var byNumber = new LinkedHashMap<String, MeetingDocument>();
        for (var meeting : all)
            for (var document : meeting.documents()) {
                var label = document.number().label();
                var key = label.isEmpty() ? document.id().value() : label;
                byNumber.merge(document.number().kind() + key, document, Joined::later);
            }
        return List.copyOf(byNumber.values());
    }

    private static MeetingDocument later(MeetingDocument one, MeetingDocument other) {
        var stands = reached(other).isAfter(reached(one)) ? other : one;
        var questions = new LinkedHashSet<>(one.heading().questions());
        questions.addAll(other.heading().questions());
        var heading = stands.heading();
        return stands.withHeading(
                new MeetingDocument.Heading(
                        heading.title(),
                        heading.source(),
                        List.copyOf(questions),
                        heading.workItem(),
                        heading.bearing()));
    }

    private static Instant reached(MeetingDocument document) {
        return document.conclusion().map(Conclusion::time).orElse(Instant.MIN);
    }

    private static List<Participant> people(List<Meeting> all) {
        var byName = new LinkedHashMap<String, Participant>();
        for (var meeting : all)
            for (var person : meeting.participants())
                byName.putIfAbsent(
                        (person.name() + '\n' + person.organization()).toLowerCase(Locale.ROOT),
                        person);
        return List.copyOf(byName.values());
    }

    private static Results results(Meeting host, List<Meeting> all) {
        return new Results(
                ipr(host, all),
                outputs(host, all),
                programme(host, all),
                each(all, Results::actions, Action::id),
                each(all, Results::planned, planned -> planned),
                each(all, Results::interim, interim -> interim));
    }

    /// Asked everywhere or not; one declaration makes it one of them all.
    private static IprCall ipr(Meeting host, List<Meeting> all) {
        var own = host.results().ipr();
        if (own.answer() != IprCall.Answer.NOT_ASKED) return own;
        var calls = all.stream().filter(m -> m != host).map(m -> m.results().ipr()).toList();
        for (var call : calls) if (call.answer() == IprCall.Answer.DECLARED) return call;
        boolean asked = !calls.isEmpty();
        for (var call : calls) asked &= call.answer() == IprCall.Answer.NONE_DECLARED;
        return asked ? new IprCall(IprCall.Answer.NONE_DECLARED, "") : own;
    }

    private static Results.Outputs outputs(Meeting host, List<Meeting> all) {
        return new Results.Outputs(
                each(all, r -> r.outputs().liaisons(), OutgoingLiaison::id),
                each(all, r -> r.outputs().drafts(), DraftText::text),
                each(all, r -> r.outputs().sought(), words -> words),
                each(all, r -> r.outputs().numbers(), Assigned::role),
                host.results().outputs().agendas());
    }

    private static Results.Programme programme(Meeting host, List<Meeting> all) {
        var next = host.results().programme().nextStudyGroup();
        for (var meeting : all)
            if (next.isEmpty()) next = meeting.results().programme().nextStudyGroup();
        return new Results.Programme(
                each(all, r -> r.programme().ongoing(), WorkItem::name, Joined::fuller),
                each(all, r -> r.programme().proposed(), (Justification f) -> f.item().name()),
                each(all, r -> r.programme().deleted(), name -> name),
                next);
    }

    private static WorkItem fuller(WorkItem one, WorkItem other) {
        return one.texts().latest().isBlank() ? other : one;
    }

    private static <T> List<T> each(
            List<Meeting> all,
            Function<Results, ? extends Collection<T>> list,
            Function<T, Object> key) {
        return each(all, list, key, (one, _) -> one);
    }

    private static <T> List<T> each(
            List<Meeting> all,
            Function<Results, ? extends Collection<T>> list,
            Function<T, Object> key,
            BinaryOperator<T> both) {
        var found = new LinkedHashMap<Object, T>();
        for (var meeting : all)
            for (var one : list.apply(meeting.results())) found.merge(key.apply(one), one, both);
        return List.copyOf(found.values());
    }
}
