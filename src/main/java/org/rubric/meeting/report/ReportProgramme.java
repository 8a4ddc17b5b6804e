package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Id;
import org.rubric.meeting.report.Paper.Entry;
import org.rubric.programme.WorkItem;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The work programme after the meeting and the candidates for the next one.
final class ReportProgramme {
    private ReportProgramme() {}

    static Block clause(Matter matter) {
        var id = ReportComposer.section("programme");
        var programme = matter.meeting().results().programme();
        var deleted =
                programme.deleted().stream()
                        .map(name -> Entry.of(name, name, Words.text("report.status.deleted")))
                        .toList();
        return Paper.clause(
                id,
                Words.text("report.programme"),
                List.of(
                        Paper.clause(
                                id.part("new"),
                                Words.text("report.items.new"),
                                List.of(started(matter))),
                        Paper.clause(
                                id.part("ongoing"),
                                Words.text("report.items.ongoing"),
                                List.of(ongoing(matter))),
                        Paper.clause(
                                id.part("deleted"),
                                Words.text("report.items.deleted"),
                                List.of(
                                        Paper.table(
                                                id.part("deleted/table"),
                                                List.of(4000, 5639),
                                                List.of(
                                                        Words.text("report.columns.deleted")
                                                                .split("[|]")),
                                                deleted)))));
    }

    private static Block started(Matter matter) {
        var rows =
                matter.meeting().results().programme().proposed().stream()
                        .map(form -> form.item())
                        .map(
                                item ->
                                        Entry.of(
                                                item.name(),
                                                item.name(),
                                                Words.text("report.status.new"),
                                                item.title(),
                                                editors(item),
                                                item.texts().base(),
                                                item.texts().equivalent(),
                                                item.plan().process().words()))
                        .toList();
        return Paper.table(
                Id.of("report/programme/new/table"),
                List.of(1450, 850, 2459, 1400, 1150, 1250, 1080),
                List.of(Words.text("report.columns.new").split("[|]")),
                rows);
    }

    /// A work item that the meeting proposes is none that goes on.
    static Block ongoing(Matter matter) {
        var programme = matter.meeting().results().programme();
        var proposed = programme.proposed().stream().map(form -> form.item().name()).toList();
        var rows =
                programme.ongoing().stream()
                        .filter(item -> !proposed.contains(item.name()))
                        .map(
                                item ->
                                        Entry.of(
                                                item.name(),
                                                item.name(),
                                                item.state().words(),
                                                item.title(),
                                                editors(item),
                                                matter.numbers().latest(item),
                                                item.texts().equivalent(),
                                                item.plan().target(),
                                                Words.text(
                                                        item.texts().summaryUpdated()
                                                                ? "report.yes"
                                                                : "report.no"),
                                                item.plan().process().words()))
                        .toList();
        return Paper.table(
                Id.of("report/programme/ongoing/table"),
                List.of(1150, 820, 1419, 950, 1010, 1260, 940, 1160, 930),
                List.of(Words.text("report.columns.ongoing").split("[|]")),
                rows);
    }

    private static String editors(WorkItem item) {
        return item.plan().editors().stream()
                .map(Contact::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    static Block candidates(Matter matter) {
        var id = ReportComposer.section("candidates");
        var next = month(matter.meeting().results().programme().nextStudyGroup());
        if (next.isEmpty())
            return Paper.clause(
                    id,
                    Words.text("report.candidates"),
                    List.of(
                            Paper.paragraph(
                                    id.part("1"), Words.text("report.candidates.unknown"))));
        var now = YearMonth.from(matter.meeting().occasion().sittings().getLast().date());
        var rows =
                matter.meeting().results().programme().ongoing().stream()
                        .filter(item -> item.state().open())
                        .filter(item -> due(item.plan().target(), now, next.get()))
                        .map(
                                item ->
                                        Entry.of(
                                                item.name(),
                                                item.name(),
                                                item.title(),
                                                item.plan().target(),
                                                matter.numbers().latest(item),
                                                matter.numbers()
                                                        .justification(
                                                                item.name(),
                                                                item.texts().justification())))
                        .toList();
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(1700, 3939, 1200, 1400, 1400),
                        List.of(Words.text("report.columns.candidates").split("[|]")),
                        rows);
        return Paper.clause(id, Words.text("report.candidates"), List.of(table));
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
}
