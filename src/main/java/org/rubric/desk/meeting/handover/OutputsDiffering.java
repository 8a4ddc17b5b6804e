package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.desk.meeting.handover.Sides.Facet;
import org.rubric.desk.meeting.handover.Sides.Sort;
import org.rubric.meeting.AgendaIssue;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Results.Outputs;

/// What differs in what leaves the meeting: numbers, statements, texts for decision, actions that
/// are sought, agendas that were posted.
record OutputsDiffering(Sides sides, Names names) {

    void run() {
        sides.list(
                new Sort<>(
                        Topic.NUMBER,
                        Assigned::role,
                        number -> names.output(number.role(), sides.there(), sides.here()),
                        Assigned::printed),
                outputs(Outputs::numbers, OutputsDiffering::numbers));
        sides.list(
                new Sort<>(
                        Topic.STATEMENT,
                        sent -> sent.id().value(),
                        OutgoingLiaison::title,
                        OutputsDiffering::words),
                outputs(Outputs::liaisons, Outputs::withLiaisons));
        sides.list(
                new Sort<>(
                        Topic.DECISION,
                        text -> text.text().workItem(),
                        text -> text.text().workItem(),
                        OutputsDiffering::words),
                outputs(Outputs::drafts, Outputs::withDrafts));
        sides.list(
                new Sort<>(
                        Topic.SOUGHT,
                        words -> words,
                        _ -> Words.of("outputs.sought"),
                        each -> each),
                outputs(Outputs::sought, OutputsDiffering::sought));
        sides.list(
                new Sort<>(
                        Topic.AGENDA,
                        issue -> Integer.toString(issue.revision()),
                        OutputsDiffering::issue,
                        issue -> Words.of("outputs.items", issue.items().size())),
                outputs(Outputs::agendas, OutputsDiffering::agendas));
    }

    private static <T> Facet<List<T>> outputs(
            Function<Outputs, List<T>> get, BiFunction<Outputs, List<T>, Outputs> put) {
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

    private static Outputs sought(Outputs outputs, List<String> all) {
        return new Outputs(
                outputs.liaisons(), outputs.drafts(), all, outputs.numbers(), outputs.agendas());
    }

    private static Outputs agendas(Outputs outputs, List<AgendaIssue> all) {
        return new Outputs(
                outputs.liaisons(), outputs.drafts(), outputs.sought(), outputs.numbers(), all);
    }

    private static String words(OutgoingLiaison sent) {
        var to = sent.destination();
        return Said.of(
                sent.text(),
                Said.of("outputs.action", to.action()),
                Said.of("outputs.comment", to.comment()),
                Said.of("outputs.information", to.information()),
                to.deadline().isBlank() ? "" : Words.of("outputs.due", to.deadline()));
    }

    private static String words(DraftText text) {
        return Said.of(
                Words.of("outputs.wanted." + text.wanted().name().toLowerCase(Locale.ROOT)),
                text.text().title(),
                text.text().version(),
                text.finalText(),
                text.justification(),
                text.equivalent());
    }

    private static String issue(AgendaIssue issue) {
        return issue.revision() == 0
                ? Words.of("outputs.agenda")
                : Words.of("outputs.agenda.revised", issue.revision());
    }
}
