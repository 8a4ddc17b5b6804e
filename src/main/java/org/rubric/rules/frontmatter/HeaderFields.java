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
import java.util.Set;
import java.util.function.Consumer;

/// The header table of a meeting document is filled in.
public record HeaderFields() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.only(Profile.MEETING, "HDR-01", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Set<DocumentKind> KINDS =
            Set.of(
                    DocumentKind.CONTRIBUTION,
                    DocumentKind.TEMPORARY_DOCUMENT,
                    DocumentKind.LIAISON_STATEMENT);

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var front = dossier.document().front();
        if (!dossier.draft() || !KINDS.contains(front.identity().kind())) return;
        var missing = new ArrayList<String>();
        if (front.people().questions().isEmpty()) missing.add(WORDS.of("HDR-01.question"));
        if (front.header().sitting().placeAndDate().isBlank())
            missing.add(WORDS.of("HDR-01.meeting"));
        if (front.header().source().isBlank()) missing.add(WORDS.of("HDR-01.source"));
        if (front.people().contacts().isEmpty()) missing.add(WORDS.of("HDR-01.contact"));
        for (var said : missing) report.accept(finding(dossier.document().id(), said));
    }
}
