package org.rubric.meeting.report;

import org.rubric.meeting.TitleForm;
import org.rubric.meeting.Action;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.DraftText;
import org.rubric.document.Block;
import org.rubric.meeting.DraftText.Wanted;
import org.rubric.meeting.report.Paper.Entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// The texts a meeting puts out: drafts for a decision, texts for agreement, liaison statements.
final class ReportTexts {
    private static final List<Integer> DRAFT_WIDTHS = List.of(1500, 900, 3339, 1400, 1300, 1200);

    private ReportTexts() {}

    static List<Block> clauses(Meeting meeting) {
        return List.of(recommendations(meeting), agreement(meeting), liaisons(meeting));
    }

    private static Block recommendations(Meeting meeting) {
        var id = ReportComposer.section("drafts");
        var body = new ArrayList<Block>();
        for (var wanted : List.of(Wanted.APPROVAL, Wanted.DETERMINATION, Wanted.CONSENT)) {
            var part = id.part(Paper.role(wanted.name()));
            var rows =
                    drafts(meeting, wanted).stream()
                            .map(
                                    draft ->
                                            Entry.of(
                                                    draft.text().workItem(),
                                                    draft.text().workItem(),
                                                    draft.text().version(),
                                                    draft.text().title(),
                                                    numbered(draft.finalText()),
                                                    draft.justification(),
                                                    draft.equivalent()))
                            .toList();
            var table =
                    Paper.table(
                            part.part("table"),
                            DRAFT_WIDTHS,
                            List.of(
                                    "Work item",
                                    "Version",
                                    "Title",
                                    "Final text",
                                    "A.5 justification",
                                    "Equivalent"),
                            rows);
            var title = "Proposed for " + decision(wanted);
            body.add(Paper.clause(part, title, List.of(table)));
        }
        return Paper.clause(id, "Draft Recommendations", body);
    }

    private static Block agreement(Meeting meeting) {
        var id = ReportComposer.section("agreement");
        var rows =
                drafts(meeting, Wanted.AGREEMENT).stream()
                        .map(
                                draft ->
                                        Entry.of(
                                                draft.text().workItem(),
                                                draft.text().workItem(),
                                                draft.text().version(),
                                                draft.text().title(),
                                                numbered(draft.finalText())))
                        .toList();
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(2000, 1200, 4639, 1800),
                        List.of("Work item", "Version", "Title", "Final text"),
                        rows);
        return Paper.clause(id, "Non-normative texts proposed for agreement", List.of(table));
    }

    private static Block liaisons(Meeting meeting) {
        var id = ReportComposer.section("liaisons");
        var rows =
                meeting.results().outputs().liaisons().stream()
                        .map(
                                sent ->
                                        Entry.of(
                                                sent.id(),
                                                sent.title(),
                                                addressees(
                                                        sent.destination().action(),
                                                        TitleForm.action(sent.title()).orElse("")),
                                                addressees(
                                                        sent.destination().information(),
                                                        TitleForm.information(sent.title())
                                                                .orElse("")),
                                                numbered(sent.number())))
                        .toList();
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(4239, 2000, 1800, 1600),
                        List.of("Title", "For action to", "For information to", "TD"),
                        rows);
        return Paper.clause(id, "Outgoing liaison statements", List.of(table));
    }

    private static String addressees(List<String> named, String inTitle) {
        return named.isEmpty() ? inTitle : String.join(", ", named);
    }

    private static List<DraftText> drafts(Meeting meeting, Wanted wanted) {
        return meeting.results().outputs().drafts().stream()
                .filter(draft -> draft.wanted() == wanted)
                .toList();
    }

    /// `approval (TAP)`, `consent (AAP)`.
    static String decision(Wanted wanted) {
        return switch (wanted) {
            case APPROVAL -> "approval (TAP)";
            case DETERMINATION -> "determination (TAP)";
            case CONSENT -> "consent (AAP)";
            case AGREEMENT -> "agreement";
        };
    }

    /// The number of a TD, or that it has none yet.
    static String numbered(String number) {
        return number.isBlank() ? "TD to be assigned" : number;
    }

    /// `Zeta City, by 19 February 2027: merge the use case.`
    static String action(Action action) {
        var due = action.due().isEmpty() ? "" : ", by " + day(action.due());
        var words = action.what().strip();
        var done = action.done() ? " (done)" : "";
        return "%s%s: %s%s%s"
                .formatted(action.owner(), due, words, words.endsWith(".") ? "" : ".", done);
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
