package org.rubric.rules.frontmatter;

import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Profile;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.function.Consumer;

/// A liaison statement says for whom, by whom and until when (A.1, 1.5.1).
public record LiaisonFields() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.only(Profile.MEETING, "LS-01", Severity.ERROR);

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
        if (nobody) missing.add(WORDS.of("LS-01.destination"));
        if (liaison.approval().isBlank()) missing.add(WORDS.of("LS-01.approval"));
        if (!liaison.action().isEmpty() && liaison.deadline().isBlank())
            missing.add(WORDS.of("LS-01.deadline"));
        for (var said : missing) report.accept(finding(dossier.document().id(), said));
    }
}
