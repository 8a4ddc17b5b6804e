package org.rubric.programme.form;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.programme.Editors;
import org.rubric.programme.Justification;

/// The boxes of the form for a new item, in their order.
record FormBoxes(ProposalForm of) {

    Block block(Id id, String meeting) {
        var item = of.entry().item();
        var form = of.entry().justification();
        var plan = item.plan();
        return Tables.form(
                id,
                List.of(
                        box(Words.text("form.question"), plan.question()),
                        box(Words.text("form.proposal"), Words.text("form.proposed", of.kind())),
                        box(Words.text("form.meeting"), meeting),
                        box(
                                Words.text("form.reference"),
                                Words.text("form.titled", of.called(), item.title())),
                        box(Words.text("form.base"), item.texts().base()),
                        box(Words.text("form.timing"), plan.target()),
                        box(
                                Words.text("form.editors"),
                                Editors.words(plan.editors()).replace("; ", "\n")),
                        box(Words.text("form.process"), plan.process().words()),
                        box(Words.text("form.scope"), form.scope()),
                        box(Words.text("form.summary"), form.summary()),
                        box(Words.text("form.relations"), relations(form)),
                        box(Words.text("form.liaisons"), String.join("; ", form.liaisons())),
                        box(Words.text("form.supporters"), String.join("; ", plan.supporters()))));
    }

    private static String relations(Justification form) {
        return String.join("; ", form.relations());
    }

    private static List<String> box(String asked, String answer) {
        return List.of(asked, answer.isBlank() ? Words.text("form.missing") : answer);
    }
}
