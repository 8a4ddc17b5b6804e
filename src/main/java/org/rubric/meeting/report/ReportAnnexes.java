package org.rubric.meeting.report;

import org.rubric.meeting.Meeting;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Contact;
import org.rubric.document.Id;
import org.rubric.meeting.report.Paper.Entry;
import org.rubric.programme.Justification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The annexes: documents by series, participants, forms for new work items.
final class ReportAnnexes {
    private static final String MISSING = "to be completed";

    private ReportAnnexes() {}

    static List<Block> clauses(Meeting meeting) {
        return List.of(documents(meeting), participants(meeting), proposed(meeting));
    }

    private static Block documents(Meeting meeting) {
        var id = ReportComposer.section("documents");
        return Paper.clause(
                id,
                Clause.Kind.ANNEX,
                "Documents",
                List.of(
                        series(meeting, id.part("c"), "Contributions", "C"),
                        series(meeting, id.part("g"), "Temporary documents, TD/G", "G"),
                        series(meeting, id.part("p"), "Temporary documents, TD/P", "P"),
                        series(meeting, id.part("wp"), "Temporary documents, TD/WP", "WP")));
    }

    private static Block series(Meeting meeting, Id id, String title, String series) {
        var rows =
                meeting.documents().stream()
                        .filter(document -> ReportOpening.series(document).equals(series))
                        .map(
                                document ->
                                        Entry.of(
                                                document.id(),
                                                document.number().printed(),
                                                document.heading().source(),
                                                document.heading().title(),
                                                document.heading().questions().stream()
                                                        .map(question -> "Q" + question)
                                                        .collect(Collectors.joining(", "))))
                        .toList();
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(1300, 2100, 4839, 1400),
                        List.of("Number", "Source", "Title", "Question"),
                        rows);
        return Paper.clause(id, title, List.of(table));
    }

    private static Block participants(Meeting meeting) {
        var id = ReportComposer.section("participants");
        var rows = new ArrayList<Entry>();
        for (var person : meeting.participants())
            rows.add(
                    Entry.of(
                            (rows.size() + 1) + "-" + person.name(),
                            person.name(),
                            person.organization(),
                            person.country()));
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(3400, 3839, 2400),
                        List.of("Name", "Organization", "Country"),
                        rows);
        return Paper.clause(id, Clause.Kind.ANNEX, "Participants", List.of(table));
    }

    private static Block proposed(Meeting meeting) {
        var id = ReportComposer.section("forms");
        var body = new ArrayList<Block>();
        for (var form : meeting.results().programme().proposed()) {
            var part = id.part(Paper.role(form.item().name()));
            var title =
                    "%s: %s (%s)"
                            .formatted(
                                    form.item().name(),
                                    form.item().title(),
                                    ReportTexts.numbered(form.document()));
            body.add(Paper.clause(part, title, List.of(form(part.part("form"), form, meeting))));
        }
        if (body.isEmpty()) body.add(Paper.paragraph(id.part("none"), Paper.NONE + "."));
        return Paper.clause(id, Clause.Kind.ANNEX, "New work items", body);
    }

    /// The boxes of the form in annex A of Recommendation ITU-T A.1, in their order.
    private static Block form(Id id, Justification form, Meeting meeting) {
        var item = form.item();
        return Paper.form(
                id,
                List.of(
                        box("Question", item.plan().question()),
                        box("Meeting", meeting.title()),
                        box("Reference and title", item.name() + " “" + item.title() + "”"),
                        box("Base text", item.texts().base()),
                        box("Timing", item.plan().target()),
                        box(
                                "Editor(s)",
                                item.plan().editors().stream()
                                        .map(ReportAnnexes::named)
                                        .collect(Collectors.joining("; "))),
                        box("Approval process", item.plan().process().words()),
                        box("Scope", form.scope()),
                        box("Summary", form.summary()),
                        box(
                                "Relations to Recommendations or other standards",
                                String.join("; ", form.relations())),
                        box(
                                "Liaisons with other study groups or bodies",
                                String.join("; ", form.liaisons())),
                        box("Supporting members", String.join("; ", item.plan().supporters()))));
    }

    private static Entry box(String asked, String answer) {
        return Entry.of(asked, asked, answer.isBlank() ? MISSING : answer);
    }

    private static String named(Contact editor) {
        return editor.organization().isEmpty()
                ? editor.name()
                : editor.name() + " (" + editor.organization() + ")";
    }
}
