package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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
                Paper.clause(ID.part("counts"), Words.text("figures"), counts(matter.meeting())),
                Paper.clause(
                        ID.part("consented"),
                        Words.text("figures.consented"),
                        List.of(
                                Paper.clause(
                                        ID.part("consented/new"),
                                        Words.text("figures.new"),
                                        List.of(texts("consented/new", matter, Wanted.CONSENT, 0))),
                                Paper.clause(
                                        ID.part("consented/revised"),
                                        Words.text("figures.revised"),
                                        List.of(
                                                texts(
                                                        "consented/revised",
                                                        matter,
                                                        Wanted.CONSENT,
                                                        1))))),
                section("agreed", Words.text("figures.agreed"), matter, Wanted.AGREEMENT),
                section(
                        "determined",
                        Words.text("figures.determined"),
                        matter,
                        Wanted.DETERMINATION),
                section("approved", Words.text("figures.approved"), matter, Wanted.APPROVAL),
                Paper.clause(
                        ID.part("items"), Words.text("report.items.new"), List.of(items(matter))));
    }

    private static List<Block> counts(Meeting meeting) {
        var results = meeting.results();
        var body = new ArrayList<Block>();
        line(
                body,
                "participants",
                Words.text("report.participants"),
                meeting.participants().size());
        long countries =
                meeting.participants().stream()
                        .map(person -> person.country())
                        .filter(country -> !country.isBlank())
                        .distinct()
                        .count();
        line(body, "countries", Words.text("figures.countries"), countries);
        line(body, "c", Words.text("series.c"), meeting.documents(Kind.CONTRIBUTION).size());
        line(
                body,
                "td",
                Words.text("figures.td"),
                meeting.documents(Kind.TEMPORARY_DOCUMENT).size());
        line(
                body,
                "in",
                Words.text("figures.in"),
                meeting.documents(Kind.LIAISON_STATEMENT).size());
        line(body, "out", Words.text("figures.out"), results.outputs().liaisons().size());
        for (var wanted : Wanted.values())
            line(
                    body,
                    wanted.name(),
                    Words.text("figures.texts", ReportTexts.decision(wanted)),
                    results.outputs().drafts().stream().filter(d -> d.wanted() == wanted).count());
        line(body, "new", Words.text("report.items.new"), results.programme().proposed().size());
        line(
                body,
                "deleted",
                Words.text("report.items.deleted"),
                results.programme().deleted().size());
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
                List.of(Words.text("figures.columns.texts").split("[|]")),
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
                            Words.text("figures.form", matter.numbers().form(form)),
                            question.isEmpty() ? "" : "Q" + question,
                            item.name(),
                            item.title()));
        }
        return Paper.table(
                ID.part("items/table"),
                List.of(1400, 2300, 1100, 1900, 2939),
                List.of(Words.text("figures.columns.items").split("[|]")),
                rows);
    }
}
