package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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

    private ReportForms() {}

    static Block annex(Matter matter) {
        var id = ReportComposer.section("forms");
        var body = new ArrayList<Block>();
        var taken = new HashSet<Id>();
        for (var form : matter.meeting().results().programme().proposed()) {
            var part = Paper.part(id, form.item().name(), taken);
            var title =
                    Words.text(
                            "report.form",
                            form.item().name(),
                            form.item().title(),
                            matter.numbers().form(form));
            var asked = form(part.part("form"), form, matter.meeting());
            body.add(Paper.clause(part, title, List.of(asked)));
        }
        if (body.isEmpty()) body.add(Paper.none(id));
        return Paper.clause(id, Clause.Kind.ANNEX, Words.text("report.items.new"), body);
    }

    /// The boxes of the form, in their order.
    private static Block form(Id id, Justification form, Meeting meeting) {
        var item = form.item();
        var plan = item.plan();
        return Paper.form(
                id,
                List.of(
                        box(Words.text("form.question"), plan.question()),
                        box(Words.text("form.meeting"), meeting.title()),
                        box(
                                Words.text("form.reference"),
                                Words.text("form.titled", item.name(), item.title())),
                        box(Words.text("form.base"), item.texts().base()),
                        box(Words.text("form.timing"), plan.target()),
                        box(Words.text("form.editors"), editors(plan.editors())),
                        box(Words.text("form.process"), plan.process().words()),
                        box(Words.text("form.scope"), form.scope()),
                        box(Words.text("form.summary"), form.summary()),
                        box(Words.text("form.relations"), String.join("; ", form.relations())),
                        box(Words.text("form.liaisons"), String.join("; ", form.liaisons())),
                        box(Words.text("form.supporters"), String.join("; ", plan.supporters()))));
    }

    private static Entry box(String asked, String answer) {
        return Entry.of(asked, asked, answer.isBlank() ? Words.text("form.missing") : answer);
    }

    private static String editors(List<Contact> editors) {
        return editors.stream()
                .map(
                        editor ->
                                editor.organization().isEmpty()
                                        ? editor.name()
                                        : Words.text(
                                                "form.editor",
                                                editor.name(),
                                                editor.organization()))
                .collect(Collectors.joining("; "));
    }
}
