package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Block.Item;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.report.Paper.Entry;

import java.util.ArrayList;
import java.util.List;

/// A rapporteur's report on progress since the last one: items a to j of Recommendation ITU-T A.1,
/// appendix I, under their letters.
final class ProgressReport {
    private static final Id ID = ReportComposer.section("progress");

    private ProgressReport() {}

    static List<Block> clauses(Matter matter) {
        return List.of(
                item(
                        "a",
                        Words.text("progress.summary"),
                        ReportSummary.lines(ID.part("a"), matter)),
                item("b", Words.text("progress.sought"), ReportSought.lines(ID.part("b"), matter)),
                item("c", Words.text("progress.status"), List.of(ReportProgramme.ongoing(matter))),
                item("d", Words.text("progress.texts"), List.of(drafts(matter))),
                item(
                        "e",
                        Words.text("progress.liaisons"),
                        List.of(ReportTexts.sent(ID.part("e/table"), matter))),
                item("f", Words.text("progress.contributions"), List.of(contributions(matter))),
                item("g", Words.text("progress.submissions"), List.of(submissions(matter))),
                item("h", Words.text("progress.open"), open(matter)),
                item(
                        "i",
                        Words.text("agenda.ipr"),
                        List.of(
                                Paper.paragraph(
                                        ID.part("i/1"),
                                        matter.meeting().results().ipr().sentence()))),
                item(
                        "j",
                        Words.text("progress.attendees"),
                        List.of(ReportParticipants.table(matter.meeting()))));
    }

    private static Block item(String letter, String title, List<Block> body) {
        return ReportComposer.unnumbered(ID.part(letter), letter + ")\t" + title, body);
    }

    /// Each is a TD of its own.
    private static Block drafts(Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var item : matter.meeting().results().programme().ongoing()) {
            var latest = matter.numbers().latest(item);
            if (!latest.equals(Numbers.NO_UPDATE))
                rows.add(Entry.of(item.name(), item.name(), item.title(), latest));
        }
        return Paper.table(
                ID.part("d/table"),
                List.of(2200, 5439, 2000),
                List.of(Words.text("progress.columns.texts").split("[|]")),
                rows);
    }

    private static Block contributions(Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var document : matter.meeting().documents(Kind.CONTRIBUTION))
            rows.add(
                    Entry.of(
                            document.id(),
                            document.number().printed(),
                            document.heading().source(),
                            document.heading().title(),
                            document.conclusion()
                                    .map(reached -> reached.words())
                                    .orElse(Words.text("progress.conclusion.open"))));
        return Paper.table(
                ID.part("f/table"),
                List.of(1300, 2100, 4039, 2200),
                List.of(Words.text("progress.columns.contributions").split("[|]")),
                rows);
    }

    private static Block submissions(Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var document : matter.meeting().documents())
            if (document.number().kind() != Kind.CONTRIBUTION)
                rows.add(
                        Entry.of(
                                document.id(),
                                document.number().printed(),
                                document.heading().source(),
                                document.heading().title()));
        return Paper.table(
                ID.part("g/table"),
                List.of(1500, 2600, 5539),
                List.of(Words.text("progress.columns.submissions").split("[|]")),
                rows);
    }

    private static List<Block> open(Matter matter) {
        var body = new ArrayList<Block>();
        for (var document : matter.meeting().documents())
            if (comesBack(document))
                body.add(
                        Paper.item(
                                ID.part("h/" + document.id().value()),
                                Item.Marker.DASH,
                                document.number().printed()
                                        + " "
                                        + Sentence.ended(document.heading().title())));
        body.add(ReportActions.table(ID.part("h"), matter));
        if (!matter.meeting().results().planned().isEmpty())
            body.addAll(ReportPlanned.lines(ID.part("h/planned"), matter));
        return body;
    }

    private static boolean comesBack(MeetingDocument document) {
        return document.conclusion().filter(reached -> reached.kind().comesBack()).isPresent();
    }
}
