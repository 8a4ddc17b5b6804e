package org.rubric.rules.frontmatter;

import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Profile;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.function.Consumer;

/// A liaison statement says for whom, by whom and until when (A.1, 1.5.1).
public record LiaisonFields() implements Rule {
    private static final Sheet SHEET =
            Sheet.only(
                    Profile.MEETING,
                    "LS-01",
                    Severity.ERROR,
                    "Recommendation ITU-T A.1, 1.5.1",
                    new Reason(
                            "Who receives a liaison statement must see whether to act, by when, and who approved it.",
                            "For action to: (nobody)",
                            "For action to: ITU-T SG17; deadline: 1 March 2027"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var front = dossier.document().front();
        if (!dossier.draft() || front.identity().kind() != DocumentKind.LIAISON_STATEMENT) return;
        var liaison = front.header().liaison();
        var missing = new ArrayList<String>();
        boolean nobody =
                liaison.action().isEmpty()
                        && liaison.comment().isEmpty()
                        && liaison.information().isEmpty();
        if (nobody) missing.add("destination");
        if (liaison.approval().isBlank()) missing.add("approval");
        if (!liaison.action().isEmpty() && liaison.deadline().isBlank()) missing.add("deadline");
        for (var field : missing)
            report.accept(
                    finding(
                            dossier.document().id(),
                            "The liaison statement names no %s.".formatted(field)));
    }
}
