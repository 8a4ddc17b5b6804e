package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Contact;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Paper.Entry;
import org.rubric.programme.Justification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The forms for new work items (Recommendation ITU-T A.1, annex A).
final class ReportForms {
    private static final String MISSING = "to be completed";

    private ReportForms() {}

    static Block annex(Matter matter) {
        var id = ReportComposer.section("forms");
        var body = new ArrayList<Block>();
        var taken = new HashSet<Id>();
        for (var form : matter.meeting().results().programme().proposed()) {
            var part = Paper.part(id, form.item().name(), taken);
            var title =
                    "%s: %s (%s)"
                            .formatted(
                                    form.item().name(),
                                    form.item().title(),
                                    matter.numbers().form(form));
            var asked = form(part.part("form"), form, matter.meeting());
            body.add(Paper.clause(part, title, List.of(asked)));
        }
        if (body.isEmpty()) body.add(Paper.none(id));
        return Paper.clause(id, Clause.Kind.ANNEX, "New work items", body);
    }

    /// The boxes of the form, in their order.
    private static Block form(Id id, Justification form, Meeting meeting) {
        var item = form.item();
        var plan = item.plan();
        return Paper.form(
                id,
                List.of(
                        box("Question", plan.question()),
                        box("Meeting", meeting.title()),
                        box("Reference and title", item.name() + " “" + item.title() + "”"),
                        box("Base text", item.texts().base()),
                        box("Timing", plan.target()),
                        box("Editor(s)", editors(plan.editors())),
                        box("Approval process", plan.process().words()),
                        box("Scope", form.scope()),
                        box("Summary", form.summary()),
                        box(
                                "Relations to Recommendations or other standards",
                                String.join("; ", form.relations())),
                        box(
                                "Liaisons with other study groups or bodies",
                                String.join("; ", form.liaisons())),
                        box("Supporting members", String.join("; ", plan.supporters()))));
    }

    private static Entry box(String asked, String answer) {
        return Entry.of(asked, asked, answer.isBlank() ? MISSING : answer);
    }

    private static String editors(List<Contact> editors) {
        return editors.stream()
                .map(
                        editor ->
                                editor.organization().isEmpty()
                                        ? editor.name()
                                        : editor.name() + " (" + editor.organization() + ")")
                .collect(Collectors.joining("; "));
    }
}
