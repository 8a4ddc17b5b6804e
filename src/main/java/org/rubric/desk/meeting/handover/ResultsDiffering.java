package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.desk.meeting.handover.Sides.Facet;
import org.rubric.desk.meeting.handover.Sides.Sort;
import org.rubric.meeting.Action;
import org.rubric.meeting.Interim;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Results;
import org.rubric.meeting.Results.Programme;
import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;

/// What differs in what came out of the meeting beside its outputs: actions, IPR call, meetings
/// that were and that are planned, work programme.
record ResultsDiffering(Sides sides) {

    void run() {
        sides.list(
                new Sort<>(
                        Topic.ACTION,
                        action -> action.id().value(),
                        action -> Said.brief(action.what()),
                        ResultsDiffering::words),
                results(Results::actions, Results::withActions));
        sides.value(
                Topic.MEETING,
                Words.of("results.ipr"),
                new Facet<>(
                        now -> now.results().ipr(),
                        (now, ipr) -> now.withResults(now.results().withIpr(ipr)),
                        IprCall::sentence));
        sides.list(
                new Sort<>(
                        Topic.MEETING,
                        Namesakes.of(
                                sides,
                                now -> now.results().planned(),
                                Planned::title,
                                one -> one.sitting().date().toString()),
                        Planned::title,
                        ResultsDiffering::words),
                results(Results::planned, Results::withPlanned));
        sides.list(
                new Sort<>(
                        Topic.INTERIM,
                        Namesakes.of(
                                sides,
                                now -> now.results().interim(),
                                Interim::title,
                                Interim::date),
                        Interim::title,
                        ResultsDiffering::words),
                results(Results::interim, ResultsDiffering::interim));
        programme();
    }

    private void programme() {
        sides.list(
                new Sort<>(
                        Topic.PROGRAMME,
                        form -> form.item().name(),
                        form -> Words.of("names.item", form.item().name()),
                        ResultsDiffering::words),
                programme(Programme::proposed, ProgrammeWith::proposed));
        sides.list(
                new Sort<>(
                        Topic.PROGRAMME, WorkItem::name, WorkItem::name, ResultsDiffering::words),
                programme(Programme::ongoing, ProgrammeWith::ongoing));
        sides.list(
                new Sort<>(
                        Topic.PROGRAMME,
                        name -> name,
                        name -> name,
                        _ -> Words.of("results.deleted")),
                programme(Programme::deleted, ProgrammeWith::deleted));
        sides.value(
                Topic.MEETING,
                Words.of("results.next"),
                new Facet<>(
                        now -> now.results().programme().nextStudyGroup(),
                        (now, day) ->
                                now.withResults(
                                        now.results()
                                                .withProgramme(
                                                        ProgrammeWith.next(
                                                                now.results().programme(), day))),
                        day -> day));
    }

    private static <T> Facet<List<T>> results(
            Function<Results, List<T>> get, BiFunction<Results, List<T>, Results> put) {
        return new Facet<>(
                now -> get.apply(now.results()),
                (now, all) -> now.withResults(put.apply(now.results(), all)),
                List::toString);
    }

    private static <T> Facet<List<T>> programme(
            Function<Programme, List<T>> get, BiFunction<Programme, List<T>, Programme> put) {
        return results(
                now -> get.apply(now.programme()),
                (now, all) -> now.withProgramme(put.apply(now.programme(), all)));
    }

    private static Results interim(Results now, List<Interim> all) {
        return new Results(
                now.ipr(), now.outputs(), now.programme(), now.actions(), now.planned(), all);
    }

    private static String words(Action action) {
        return Said.of(
                Words.of("results.action", action.owner(), action.what()),
                action.due().isBlank() ? "" : Words.of("outputs.due", action.due()),
                action.done() ? Words.of("results.done") : "");
    }

    private static String words(Planned planned) {
        var at = planned.sitting();
        return Said.of(
                at.day() + ", " + at.hours(),
                planned.place().isBlank() ? Words.of("occasion.electronic") : planned.place(),
                planned.terms(),
                planned.contributions().isBlank()
                        ? ""
                        : Words.of("results.contributions", planned.contributions()));
    }

    private static String words(Interim held) {
        return Said.of(held.date(), held.place(), held.report());
    }

    private static String words(Justification form) {
        return Said.of(form.item().title(), form.scope(), form.summary());
    }

    private static String words(WorkItem item) {
        return Said.of(
                item.title(),
                item.plan().target(),
                item.texts().latest(),
                item.plan().editors().isEmpty()
                        ? ""
                        : Words.of("results.editors", item.plan().editors().size()));
    }
}
