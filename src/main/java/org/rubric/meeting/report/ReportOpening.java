package org.rubric.meeting.report;

import org.rubric.meeting.Counting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.DraftText;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Block;
import org.rubric.document.Block.Item;
import org.rubric.meeting.MeetingDocument.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What stands before the discussion: actions sought, introduction, documentation, interim
/// activities, IPR call.
final class ReportOpening {
    private ReportOpening() {}

    static Block sought(Meeting meeting) {
        var id = ReportComposer.section("sought");
        var lines = new ArrayList<String>();
        var results = meeting.results();
        for (var draft : results.outputs().drafts())
            lines.add(
                    "take the decision on %s that clause %d asks for (%s);"
                            .formatted(
                                    draft.text().workItem(),
                                    draft.wanted() == DraftText.Wanted.AGREEMENT ? 7 : 6,
                                    ReportTexts.numbered(draft.finalText())));
        for (var form : results.programme().proposed())
            lines.add("agree to the new work item %s (Annex C);".formatted(form.item().name()));
        for (var liaison : results.outputs().liaisons())
            lines.add(
                    "note the liaison statement “%s” (%s);"
                            .formatted(liaison.title(), ReportTexts.numbered(liaison.number())));
        results.outputs().sought().forEach(action -> lines.add(action + ";"));
        if (!results.planned().isEmpty()) lines.add("note the meetings planned (clause 11);");
        lines.add("note this report.");
        var body = new ArrayList<Block>();
        body.add(Paper.paragraph(id.part("lead"), "The parent group is invited to:"));
        for (var line : lines)
            body.add(Paper.item(id.part(Integer.toString(body.size())), Item.Marker.NUMBER, line));
        return ReportComposer.unnumbered(id, "Actions sought", body);
    }

    static Block introduction(Meeting meeting, Catalogue catalogue) {
        var id = ReportComposer.section("introduction");
        var occasion = meeting.occasion();
        var hours =
                occasion.sittings().stream()
                        .map(sitting -> sitting.day() + ", " + sitting.hours())
                        .collect(Collectors.joining("; "));
        var title = catalogue.question(occasion.question()).map(q -> q.title().words()).orElse("");
        var who = title.isEmpty() ? "" : " (" + title + ")";
        var how = occasion.electronic() ? "met by electronic means" : "met in " + occasion.place();
        var body = new ArrayList<Block>();
        body.add(
                Paper.paragraph(
                        id.part("1"),
                        "The %s %s%s %s: %s, Geneva time.%s"
                                .formatted(
                                        occasion.group(),
                                        occasion.kind().words(),
                                        who,
                                        how,
                                        hours,
                                        chair(occasion))));
        body.add(Paper.paragraph(id.part("2"), attendance(meeting)));
        return Paper.clause(id, "Introduction", body);
    }

    private static String chair(Occasion occasion) {
        return occasion.chair().isEmpty()
                ? ""
                : " The meeting was chaired by " + occasion.chair() + ".";
    }

    private static String attendance(Meeting meeting) {
        int people = meeting.participants().size();
        var words = Counting.of(people, "participant") + " took part (Annex B).";
        for (var item : meeting.agenda())
            if (item.title().toLowerCase(Locale.ROOT).contains("agenda")
                    && !item.outcome().isBlank())
                return words + " The agenda was " + item.outcome() + ".";
        return words;
    }

    static Block documentation(Meeting meeting, Catalogue catalogue) {
        var id = ReportComposer.section("documentation");
        var body = new ArrayList<Block>();
        body.add(Paper.line(id.part("contributions"), "Contributions", list(meeting, "C")));
        body.add(Paper.line(id.part("plenary"), "TD/P", list(meeting, "P")));
        body.add(Paper.line(id.part("general"), "TD/G", list(meeting, "G")));
        body.add(Paper.line(id.part("party"), "TD/WP", list(meeting, "WP")));
        var question = catalogue.question(meeting.occasion().question());
        var address = question.map(q -> q.mailingList()).orElse("");
        if (!address.isEmpty())
            body.add(Paper.line(id.part("list"), "Mailing list of the Question", address));
        var area = question.map(q -> q.link()).orElse("");
        if (!area.isEmpty()) body.add(Paper.line(id.part("area"), "Informal file area", area));
        return Paper.clause(id, "Documentation", body);
    }

    private static String list(Meeting meeting, String series) {
        return meeting.documents().stream()
                .filter(document -> series(document).equals(series))
                .map(document -> document.number().printed())
                .collect(Collectors.joining(", "));
    }

    /// `C`, `G`, `P`, `WP`; TDs without a series count as the working party's.
    static String series(MeetingDocument document) {
        if (document.number().kind() == Kind.CONTRIBUTION) return "C";
        var series = document.number().series();
        return series.equals("G") || series.equals("P") ? series : "WP";
    }

    static Block interim(Meeting meeting) {
        var id = ReportComposer.section("interim");
        var held = meeting.results().interim();
        var body = new ArrayList<Block>();
        if (held.isEmpty())
            body.add(Paper.paragraph(id.part("1"), "No interim rapporteur meetings were held."));
        for (var each : held)
            body.add(
                    Paper.item(
                            id.part(Paper.role(each.date())),
                            Item.Marker.DASH,
                            "%s, %s, %s: report in %s"
                                    .formatted(
                                            each.title(),
                                            each.date(),
                                            each.place().isEmpty() ? "e-meeting" : each.place(),
                                            ReportTexts.numbered(each.report()))));
        return Paper.clause(id, "Interim activities", body);
    }

    static Block ipr(Meeting meeting) {
        var id = ReportComposer.section("ipr");
        var sentence = meeting.results().ipr().sentence();
        return ReportComposer.unnumbered(
                id, "IPR call", List.of(Paper.paragraph(id.part("1"), sentence)));
    }
}
