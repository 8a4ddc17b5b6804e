package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Counting;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The executive summary: always the same lines, so that reports can be laid side by side.
final class ReportSummary {
    private final Id id;
    private final Matter matter;
    private final Meeting meeting;
    private final List<Block> body = new ArrayList<>();

    private ReportSummary(Id id, Matter matter) {
        this.id = id;
        this.matter = matter;
        meeting = matter.meeting();
    }

    static Block clause(Matter matter) {
        var id = ReportComposer.section("summary");
        return Paper.clause(id, Words.text("report.summary"), lines(id, matter));
    }

    static List<Block> lines(Id id, Matter matter) {
        var summary = new ReportSummary(id, matter);
        summary.add();
        return summary.body;
    }

    private void add() {
        var results = meeting.results();
        body.add(Paper.paragraph(id.part("counts"), counts(meeting)));
        if (matter.variant() != Variant.REGIONAL_GROUP) {
            for (var wanted : DraftText.Wanted.values())
                line(
                        Paper.role(wanted.name()),
                        Words.text("report.summary.texts", ReportTexts.decision(wanted)),
                        drafts(wanted));
            line("progressed", Words.text("report.summary.progressed"), progressed());
            line("new", Words.text("report.items.new"), proposed());
        }
        line("liaisons", Words.text("report.liaisons"), sent(results));
        line("forward", Words.text("report.summary.forward"), forward());
        line("actions", Words.text("report.summary.actions"), actions(results));
        line(
                "participants",
                Words.text("report.participants"),
                count(meeting.participants().size()));
        line("next", Words.text("report.summary.planned"), next(results));
    }

    private void line(String role, String what, String value) {
        body.add(Paper.line(id.part(role), what, value));
    }

    /// `12 contributions were before the meeting: 4 agreed, …`: the parts add up to the whole.
    static String counts(Meeting meeting) {
        var all = meeting.documents(Kind.CONTRIBUTION);
        if (all.isEmpty()) return Words.text("report.summary.none");
        return Words.text("report.summary.counts", all.size(), Counting.listed(parts(meeting)));
    }

    /// `4 agreed`, `1 without a conclusion`.
    static List<String> parts(Meeting meeting) {
        var parts = new ArrayList<String>();
        for (var kind : Conclusion.Kind.values()) {
            long number = meeting.concluded(kind);
            if (number > 0) parts.add(Words.text("report.summary.part", number, kind.words()));
        }
        long open =
                meeting.documents(Kind.CONTRIBUTION).stream()
                        .filter(document -> document.conclusion().isEmpty())
                        .count();
        if (open > 0) parts.add(Words.text("report.summary.open", open));
        return parts;
    }

    private String drafts(DraftText.Wanted wanted) {
        return meeting.results().outputs().drafts().stream()
                .filter(draft -> draft.wanted() == wanted)
                .map(draft -> draft.text().workItem())
                .collect(Collectors.joining(", "));
    }

    private String proposed() {
        return meeting.results().programme().proposed().stream()
                .map(form -> form.item().name())
                .collect(Collectors.joining(", "));
    }

    private String progressed() {
        return meeting.documents(Kind.CONTRIBUTION).stream()
                .filter(Numbers::agreed)
                .map(document -> document.heading().workItem())
                .filter(item -> !item.isEmpty())
                .filter(item -> !isNew(item))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean isNew(String item) {
        return meeting.results().programme().proposed().stream()
                .anyMatch(form -> form.item().name().equals(item));
    }

    private static String sent(Results results) {
        return count(results.outputs().liaisons().size());
    }

    private String forward() {
        return meeting.documents().stream()
                .filter(d -> d.conclusion().filter(c -> c.kind().comesBack()).isPresent())
                .map(document -> document.number().printed())
                .collect(Collectors.joining(", "));
    }

    private static String actions(Results results) {
        return count(results.actions().stream().filter(action -> !action.done()).count());
    }

    private static String next(Results results) {
        return results.planned().stream()
                .map(ReportSummary::when)
                .collect(Collectors.joining("; "));
    }

    private static String when(Planned planned) {
        return Words.text(
                "announcement.session", planned.sitting().day(), planned.sitting().hours());
    }

    private static String count(long number) {
        return number == 0 ? "" : Long.toString(number);
    }
}
