package org.rubric.meeting.report;

import org.rubric.meeting.Counting;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Results;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.DraftText;
import org.rubric.document.Block;
import org.rubric.meeting.MeetingDocument.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The executive summary: always the same lines, so that reports can be laid side by side.
final class ReportSummary {
    private ReportSummary() {}

    static Block clause(Meeting meeting) {
        var id = ReportComposer.section("summary");
        var results = meeting.results();
        var body = new ArrayList<Block>();
        body.add(Paper.paragraph(id.part("counts"), counts(meeting)));
        for (var wanted : DraftText.Wanted.values())
            body.add(
                    Paper.line(
                            id.part(Paper.role(wanted.name())),
                            "Draft texts proposed for " + ReportTexts.decision(wanted),
                            drafts(meeting, wanted)));
        body.add(Paper.line(id.part("progressed"), "Work items progressed", progressed(meeting)));
        body.add(
                Paper.line(
                        id.part("new"),
                        "New work items",
                        results.programme().proposed().stream()
                                .map(form -> form.item().name())
                                .collect(Collectors.joining(", "))));
        body.add(Paper.line(id.part("liaisons"), "Outgoing liaison statements", sent(results)));
        body.add(Paper.line(id.part("forward"), "Carried forward", forward(meeting)));
        body.add(Paper.line(id.part("actions"), "Open actions", actions(results)));
        body.add(
                Paper.line(
                        id.part("participants"),
                        "Participants",
                        count(meeting.participants().size())));
        body.add(Paper.line(id.part("next"), "Meetings planned", next(results)));
        return Paper.clause(id, "Executive summary", body);
    }

    private static String counts(Meeting meeting) {
        var all = meeting.documents(Kind.CONTRIBUTION);
        if (all.isEmpty()) return "No contributions were before the meeting.";
        var parts = new ArrayList<String>();
        for (var kind : Conclusion.Kind.values()) {
            long number = meeting.concluded(kind);
            if (number > 0) parts.add(number + " " + kind.words());
        }
        long open = all.stream().filter(document -> document.conclusion().isEmpty()).count();
        if (open > 0) parts.add(open + " without a conclusion");
        return "%s before the meeting: %s."
                .formatted(
                        Counting.of(all.size(), "contribution")
                                + (all.size() == 1 ? " was" : " were"),
                        Counting.listed(parts));
    }

    private static String drafts(Meeting meeting, DraftText.Wanted wanted) {
        return meeting.results().outputs().drafts().stream()
                .filter(draft -> draft.wanted() == wanted)
                .map(draft -> draft.text().workItem())
                .collect(Collectors.joining(", "));
    }

    private static String progressed(Meeting meeting) {
        return meeting.documents(Kind.CONTRIBUTION).stream()
                .filter(document -> progress(document.conclusion()))
                .map(document -> document.heading().workItem())
                .filter(item -> !item.isEmpty())
                .filter(item -> !proposed(meeting, item))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean progress(Optional<Conclusion> conclusion) {
        return conclusion
                .map(Conclusion::kind)
                .filter(
                        kind ->
                                kind == Conclusion.Kind.AGREED
                                        || kind == Conclusion.Kind.AGREED_WITH_CHANGES)
                .isPresent();
    }

    private static boolean proposed(Meeting meeting, String item) {
        return meeting.results().programme().proposed().stream()
                .anyMatch(form -> form.item().name().equals(item));
    }

    private static String sent(Results results) {
        int number = results.outputs().liaisons().size();
        return count(number);
    }

    private static String forward(Meeting meeting) {
        return meeting.documents().stream()
                .filter(d -> d.conclusion().filter(c -> c.kind().comesBack()).isPresent())
                .map(document -> document.number().printed())
                .collect(Collectors.joining(", "));
    }

    private static String actions(Results results) {
        return count(results.actions().stream().filter(action -> !action.done()).count());
    }

    private static String next(Results results) {
        List<String> days =
                results.planned().stream()
                        .map(planned -> planned.sitting().day() + ", " + planned.sitting().hours())
                        .toList();
        return Counting.listed(days);
    }

    private static String count(long number) {
        return number == 0 ? "" : Long.toString(number);
    }
}
