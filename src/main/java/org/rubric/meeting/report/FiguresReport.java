package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.DraftText.Wanted;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.report.Paper.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the executive summary of a study group is written from: how much there was, what was
/// consented, agreed and determined, what is new.
final class FiguresReport {
    private static final Id ID = ReportComposer.section("figures");

    private FiguresReport() {}

    static List<Block> clauses(Matter matter) {
        return List.of(
                Paper.clause(ID.part("counts"), "Figures", counts(matter.meeting())),
                Paper.clause(
                        ID.part("consented"),
                        "Consented Recommendations",
                        List.of(
                                Paper.clause(
                                        ID.part("consented/new"),
                                        "New",
                                        List.of(texts("consented/new", matter, Wanted.CONSENT, 0))),
                                Paper.clause(
                                        ID.part("consented/revised"),
                                        "Revised",
                                        List.of(
                                                texts(
                                                        "consented/revised",
                                                        matter,
                                                        Wanted.CONSENT,
                                                        1))))),
                section("agreed", "Agreed supplements and other texts", matter, Wanted.AGREEMENT),
                section("determined", "Determined Recommendations", matter, Wanted.DETERMINATION),
                section("approved", "Approved Recommendations", matter, Wanted.APPROVAL),
                Paper.clause(ID.part("items"), "New work items", List.of(items(matter))));
    }

    private static List<Block> counts(Meeting meeting) {
        var results = meeting.results();
        var body = new ArrayList<Block>();
        line(body, "participants", "Participants", meeting.participants().size());
        long countries =
                meeting.participants().stream()
                        .map(person -> person.country())
                        .filter(country -> !country.isBlank())
                        .distinct()
                        .count();
        line(body, "countries", "Countries", countries);
        line(body, "c", "Contributions", meeting.documents(Kind.CONTRIBUTION).size());
        line(body, "td", "Temporary documents", meeting.documents(Kind.TEMPORARY_DOCUMENT).size());
        line(body, "in", "Liaison statements in", meeting.documents(Kind.LIAISON_STATEMENT).size());
        line(body, "out", "Liaison statements out", results.outputs().liaisons().size());
        for (var wanted : Wanted.values())
            line(
                    body,
                    wanted.name(),
                    "Texts for " + ReportTexts.decision(wanted),
                    results.outputs().drafts().stream().filter(d -> d.wanted() == wanted).count());
        line(body, "new", "New work items", results.programme().proposed().size());
        line(body, "deleted", "Deleted work items", results.programme().deleted().size());
        return body;
    }

    private static void line(List<Block> body, String role, String what, long number) {
        var words = number == 0 ? "" : Long.toString(number);
        body.add(Paper.line(ID.part("counts/" + role), what, words));
    }

    private static Block section(String role, String title, Matter matter, Wanted wanted) {
        return Paper.clause(ID.part(role), title, List.of(texts(role, matter, wanted, -1)));
    }

    /// @param revised 0: new ones, 1: revised ones, -1: all
    private static Block texts(String role, Matter matter, Wanted wanted, int revised) {
        var rows = new ArrayList<Entry>();
        for (var draft : ReportTexts.wanted(matter, wanted)) {
            if (revised >= 0 && revised(draft) != (revised == 1)) continue;
            rows.add(
                    Entry.of(
                            draft.text().workItem(),
                            Integer.toString(rows.size() + 1),
                            draft.text().workItem(),
                            draft.text().title(),
                            question(matter.meeting(), draft.text().workItem()).orElse(""),
                            matter.numbers().finalText(draft)));
        }
        return Paper.table(
                ID.part(role + "/table"),
                List.of(700, 2000, 4039, 1100, 1800),
                List.of("No.", "Provisional name", "Title", "Question", "TD"),
                rows);
    }

    private static boolean revised(DraftText draft) {
        var words = (draft.text().title() + " " + draft.text().version()).toLowerCase(Locale.ROOT);
        return words.matches(".*\\b(revised|revision|rev\\b|amendment|amd|corrigendum|cor\\b).*");
    }

    private static Optional<String> question(Meeting meeting, String workItem) {
        for (var item : meeting.results().programme().ongoing())
            if (item.name().equals(workItem) && !item.plan().question().isEmpty())
                return Optional.of("Q" + item.plan().question());
        for (var document : meeting.documents())
            if (document.heading().workItem().equals(workItem)
                    && !document.heading().questions().isEmpty())
                return Optional.of("Q" + document.heading().questions().getFirst());
        return Optional.empty();
    }

    private static Block items(Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var form : matter.meeting().results().programme().proposed()) {
            var item = form.item();
            var question = item.plan().question();
            rows.add(
                    Entry.of(
                            item.name(),
                            item.texts().base(),
                            "A.1 [" + matter.numbers().form(form) + "]",
                            question.isEmpty() ? "" : "Q" + question,
                            item.name(),
                            item.title()));
        }
        return Paper.table(
                ID.part("items/table"),
                List.of(1400, 2300, 1100, 1900, 2939),
                List.of("TD", "A.1", "Question", "Working title", "Title"),
                rows);
    }
}
