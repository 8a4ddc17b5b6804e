package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.DraftText.Wanted;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.TitleForm;
import org.rubric.meeting.report.Paper.Entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// The texts a meeting puts out: drafts for a decision, texts for agreement, liaison statements.
final class ReportTexts {
    private ReportTexts() {}

    static Block recommendations(Matter matter) {
        var id = ReportComposer.section("drafts");
        var body = new ArrayList<Block>();
        for (var wanted : List.of(Wanted.APPROVAL, Wanted.DETERMINATION, Wanted.CONSENT)) {
            var part = id.part(Paper.role(wanted.name()));
            body.add(
                    Paper.clause(
                            part,
                            Words.text("report.texts.for", decision(wanted)),
                            List.of(drafts(part.part("table"), matter, wanted))));
        }
        return Paper.clause(id, Words.text("report.texts"), body);
    }

    private static Block drafts(Id id, Matter matter, Wanted wanted) {
        var rows = new ArrayList<Entry>();
        for (var draft : wanted(matter, wanted))
            rows.add(
                    Entry.of(
                            draft.text().workItem(),
                            draft.text().workItem(),
                            draft.text().version(),
                            draft.text().title(),
                            matter.numbers().finalText(draft),
                            matter.numbers()
                                    .justification(draft.text().workItem(), draft.justification()),
                            draft.equivalent()));
        return Paper.table(
                id,
                List.of(1500, 1020, 3119, 1300, 1400, 1300),
                List.of(Words.text("report.columns.texts").split("[|]")),
                rows);
    }

    static Block agreement(Matter matter) {
        var id = ReportComposer.section("agreement");
        var rows = new ArrayList<Entry>();
        for (var draft : wanted(matter, Wanted.AGREEMENT))
            rows.add(
                    Entry.of(
                            draft.text().workItem(),
                            draft.text().workItem(),
                            draft.text().version(),
                            draft.text().title(),
                            matter.numbers().finalText(draft)));
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(2000, 1200, 4639, 1800),
                        List.of(Words.text("report.columns.agreement").split("[|]")),
                        rows);
        return Paper.clause(id, Words.text("report.agreement"), List.of(table));
    }

    static Block liaisons(Matter matter) {
        var id = ReportComposer.section("liaisons");
        return Paper.clause(
                id, Words.text("report.liaisons"), List.of(sent(id.part("table"), matter)));
    }

    static Block sent(Id id, Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var sent : matter.meeting().results().outputs().liaisons()) {
            var title = sent.title();
            var to = sent.destination();
            rows.add(
                    Entry.of(
                            sent.id(),
                            title,
                            named(to.action(), TitleForm.action(title).orElse("")),
                            named(to.information(), TitleForm.information(title).orElse("")),
                            matter.numbers().liaison(sent)));
        }
        return Paper.table(
                id,
                List.of(4239, 2000, 1800, 1600),
                List.of(Words.text("report.columns.liaisons").split("[|]")),
                rows);
    }

    private static String named(List<String> all, String inTitle) {
        return all.isEmpty() ? inTitle : String.join(", ", all);
    }

    static List<DraftText> wanted(Matter matter, Wanted wanted) {
        return matter.meeting().results().outputs().drafts().stream()
                .filter(draft -> draft.wanted() == wanted)
                .toList();
    }

    /// `approval (TAP)`, `consent (AAP)`.
    static String decision(Wanted wanted) {
        return switch (wanted) {
            case APPROVAL -> Words.text("report.decision.approval");
            case DETERMINATION -> Words.text("report.decision.determination");
            case CONSENT -> Words.text("report.decision.consent");
            case AGREEMENT -> Words.text("report.decision.agreement");
        };
    }

    /// An ISO date in words; other texts as they stand.
    static String day(String iso) {
        try {
            return Sitting.day(LocalDate.parse(iso));
        } catch (DateTimeParseException _) {
            return iso;
        }
    }
}
