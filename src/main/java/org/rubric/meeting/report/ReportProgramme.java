package org.rubric.meeting.report;

import org.rubric.meeting.Meeting;
import org.rubric.meeting.Planned;
import org.rubric.document.Block;
import org.rubric.document.Block.Item;
import org.rubric.document.Contact;
import org.rubric.document.Id;
import org.rubric.meeting.report.Paper.Entry;
import org.rubric.programme.WorkItem;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The work programme after the meeting, the candidates for the next one, what is planned.
final class ReportProgramme {
    private static final String NO_UPDATE = "no update";

    private ReportProgramme() {}

    static Block clause(Meeting meeting) {
        var id = ReportComposer.section("programme");
        var programme = meeting.results().programme();
        var deleted =
                programme.deleted().stream().map(name -> Entry.of(name, name, "Deleted")).toList();
        return Paper.clause(
                id,
                "Work programme",
                List.of(
                        Paper.clause(id.part("new"), "New work items", List.of(started(meeting))),
                        Paper.clause(
                                id.part("ongoing"),
                                "Ongoing work items",
                                List.of(ongoing(meeting))),
                        Paper.clause(
                                id.part("deleted"),
                                "Deleted work items",
                                List.of(
                                        Paper.table(
                                                id.part("deleted/table"),
                                                List.of(4000, 5639),
                                                List.of("Work item", "Status"),
                                                deleted)))));
    }

    private static Block started(Meeting meeting) {
        var rows =
                meeting.results().programme().proposed().stream()
                        .map(form -> form.item())
                        .map(
                                item ->
                                        Entry.of(
                                                item.name(),
                                                item.name(),
                                                "New",
                                                item.title(),
                                                editors(item),
                                                item.texts().base(),
                                                item.texts().equivalent(),
                                                item.plan().process().words()))
                        .toList();
        return Paper.table(
                Id.of("report/programme/new/table"),
                List.of(1500, 800, 2639, 1400, 1100, 1200, 1000),
                List.of(
                        "Work item",
                        "Status",
                        "Title",
                        "Editor",
                        "Base text",
                        "Equivalent",
                        "Process"),
                rows);
    }

    private static Block ongoing(Meeting meeting) {
        var rows =
                meeting.results().programme().ongoing().stream()
                        .map(
                                item ->
                                        Entry.of(
                                                item.name(),
                                                item.name(),
                                                item.state().words(),
                                                item.title(),
                                                editors(item),
                                                latest(item),
                                                item.texts().equivalent(),
                                                item.plan().target(),
                                                item.texts().summaryUpdated() ? "yes" : "no",
                                                item.plan().process().words()))
                        .toList();
        return Paper.table(
                Id.of("report/programme/ongoing/table"),
                List.of(1250, 900, 1989, 1100, 1000, 1050, 850, 850, 650),
                List.of(
                        "Work item",
                        "Status",
                        "Title",
                        "Editor",
                        "Base text",
                        "Equivalent",
                        "Target",
                        "Summary updated",
                        "Process"),
                rows);
    }

    private static String latest(WorkItem item) {
        return item.texts().latest().isBlank() ? NO_UPDATE : item.texts().latest();
    }

    private static String editors(WorkItem item) {
        return item.plan().editors().stream()
                .map(Contact::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    static Block candidates(Meeting meeting) {
        var id = ReportComposer.section("candidates");
        var next = month(meeting.results().programme().nextStudyGroup());
        if (next.isEmpty())
            return Paper.clause(
                    id,
                    "Candidates for the next study group meeting",
                    List.of(
                            Paper.paragraph(
                                    id.part("1"),
                                    "The date of the next study group meeting is not yet"
                                            + " known.")));
        var now = YearMonth.from(meeting.occasion().sittings().getLast().date());
        var rows =
                meeting.results().programme().ongoing().stream()
                        .filter(item -> item.state().open())
                        .filter(item -> due(item.plan().target(), now, next.get()))
                        .map(
                                item ->
                                        Entry.of(
                                                item.name(),
                                                item.name(),
                                                item.title(),
                                                item.plan().target(),
                                                latest(item),
                                                item.texts().justification()))
                        .toList();
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(1700, 3939, 1200, 1400, 1400),
                        List.of("Work item", "Title", "Target", "Text", "A.5 justification"),
                        rows);
        return Paper.clause(id, "Candidates for the next study group meeting", List.of(table));
    }

    /// Whether a target month or the beginning of a target quarter lies between the two months.
    static boolean due(String target, YearMonth from, YearMonth until) {
        return month(target)
                .filter(month -> !month.isAfter(until) && !end(target, month).isBefore(from))
                .isPresent();
    }

    private static Optional<YearMonth> month(String words) {
        if (words.matches("\\d{4}-Q[1-4]")) {
            int quarter = words.charAt(6) - '0';
            return Optional.of(YearMonth.of(year(words), quarter * 3 - 2));
        }
        try {
            return Optional.of(YearMonth.parse(words.length() > 7 ? words.substring(0, 7) : words));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static YearMonth end(String target, YearMonth begin) {
        return target.contains("Q") ? begin.plusMonths(2) : begin;
    }

    private static int year(String words) {
        return Integer.parseInt(words.substring(0, 4));
    }

    static Block planned(Meeting meeting) {
        var id = ReportComposer.section("planned");
        var body = new ArrayList<Block>();
        for (var each : meeting.results().planned())
            body.add(
                    Paper.item(
                            id.part(Paper.role(each.sitting().date().toString())),
                            Item.Marker.DASH,
                            words(each)));
        if (body.isEmpty()) body.add(Paper.paragraph(id.part("none"), Paper.NONE + "."));
        return Paper.clause(id, "Planned meetings and correspondence activities", body);
    }

    private static String words(Planned planned) {
        var words =
                "%s: %s, %s Geneva time, %s"
                        .formatted(
                                planned.title(),
                                planned.sitting().day(),
                                planned.sitting().hours(),
                                planned.place().isEmpty() ? "e-meeting" : planned.place());
        var until = planned.contributions();
        if (!until.isEmpty()) words += "; contributions by " + ReportTexts.day(until);
        return planned.terms().isBlank() ? words + "." : words + ". " + planned.terms().strip();
    }
}
