package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item;
import org.rubric.document.Id;
import org.rubric.meeting.Interim;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Paper.Entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Which documents there were: their numbers by series, their lists in an annex, and what was
/// reported between the meetings.
final class ReportDocuments {
    private static final List<Series> ORDER =
            List.of(Series.CONTRIBUTIONS, Series.PLENARY, Series.GENERAL, Series.PARTY);

    private ReportDocuments() {}

    static Block documentation(Matter matter) {
        var id = ReportComposer.section("documentation");
        var body = new ArrayList<Block>();
        for (var series : ORDER) body.add(numbers(id, series, matter.meeting()));
        if (!Series.OTHER.in(matter.meeting()).isEmpty())
            body.add(numbers(id, Series.OTHER, matter.meeting()));
        for (var question : matter.officers().questions()) {
            var name = question.name();
            var part = id.part(Paper.role(name));
            var mail = question.mailingList();
            if (!mail.isEmpty())
                body.add(
                        Paper.line(
                                part.part("list"),
                                Words.text("report.list", name),
                                Sentence.of("").link(mail, "mailto:" + mail)));
            var area = question.link();
            if (!area.isEmpty())
                body.add(
                        Paper.line(
                                part.part("area"),
                                Words.text("report.area", name),
                                Sentence.of("").link(area, area)));
        }
        return Paper.clause(id, Words.text("report.documentation"), body);
    }

    private static Item numbers(Id id, Series series, Meeting meeting) {
        var value = Sentence.of("");
        var between = "";
        for (var document : series.in(meeting)) {
            value.and(between).link(document.number().printed(), Series.address(meeting, document));
            between = ", ";
        }
        if (between.isEmpty()) value.and(Paper.NONE);
        return Paper.line(id.part(series.role), series.brief(), value);
    }

    static Block interim(Matter matter) {
        var id = ReportComposer.section("interim");
        return Paper.clause(
                id, Words.text("report.interim.activities"), held(id, matter.meeting()));
    }

    private static List<Block> held(Id id, Meeting meeting) {
        var body = new ArrayList<Block>();
        var taken = new HashSet<Id>();
        for (var each : meeting.results().interim())
            body.add(Paper.item(Paper.part(id, each.date(), taken), Item.Marker.DASH, words(each)));
        if (body.isEmpty())
            body.add(Paper.paragraph(id.part("1"), Words.text("report.interim.none")));
        return body;
    }

    private static String words(Interim held) {
        return Words.text(
                "report.interim.held",
                held.title(),
                ReportTexts.day(held.date()),
                held.place().isEmpty() ? Words.text("mail.post.electronic") : held.place(),
                Numbers.known("", held.report()));
    }

    static Block annex(Matter matter) {
        var id = ReportComposer.section("documents");
        var body = new ArrayList<Block>();
        for (var series : Series.values())
            if (series != Series.OTHER || !series.in(matter.meeting()).isEmpty())
                body.add(list(matter.meeting(), id.part(series.role), series));
        return Paper.clause(id, Clause.Kind.ANNEX, Words.text("agenda.documents"), body);
    }

    private static Block list(Meeting meeting, Id id, Series series) {
        var rows = new ArrayList<Entry>();
        for (var document : series.in(meeting)) {
            var heading = document.heading();
            var questions =
                    heading.questions().stream()
                            .map(question -> "Q" + question)
                            .collect(Collectors.joining(", "));
            var row =
                    Entry.of(
                            document.id(),
                            document.number().printed(),
                            heading.source(),
                            heading.title(),
                            questions);
            rows.add(row.linked(Series.address(meeting, document)));
        }
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(1400, 2100, 4839, 1300),
                        List.of(Words.text("report.columns.documents").split("[|]")),
                        rows);
        return Paper.clause(id, series.title(), List.of(table));
    }
}
