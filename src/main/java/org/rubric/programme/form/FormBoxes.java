package org.rubric.programme.form;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.programme.Editors;
import org.rubric.programme.Justification;

/// The boxes of the form for a new item, in their order.
record FormBoxes(ProposalForm of) {
    private static final String MISSING = "to be completed";

    Block block(Id id, String meeting) {
        var item = of.entry().item();
        var form = of.entry().justification();
        var plan = item.plan();
        return Tables.form(
                id,
                List.of(
                        box("Question", plan.question()),
                        box("Proposal", "Proposed " + of.kind()),
                        box("Meeting", meeting),
                        box("Reference and title", of.called() + " “" + item.title() + "”"),
                        box("Base text", item.texts().base()),
                        box("Timing", plan.target()),
                        box("Editor(s)", Editors.words(plan.editors()).replace("; ", "\n")),
                        box("Approval process", plan.process().words()),
                        box("Scope", form.scope()),
                        box("Summary", form.summary()),
                        box("Relations to Recommendations or other standards", relations(form)),
                        box(
                                "Liaisons with other study groups or bodies",
                                String.join("; ", form.liaisons())),
                        box("Supporting members", String.join("; ", plan.supporters()))));
    }

    private static String relations(Justification form) {
        return String.join("; ", form.relations());
    }

    private static List<String> box(String asked, String answer) {
        return List.of(asked, answer.isBlank() ? MISSING : answer);
    }
}
