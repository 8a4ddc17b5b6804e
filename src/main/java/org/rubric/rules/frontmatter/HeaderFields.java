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
import java.util.Set;
import java.util.function.Consumer;

/// The header table of a meeting document is filled in.
public record HeaderFields() implements Rule {
    private static final Sheet SHEET =
            Sheet.only(
                    Profile.MEETING,
                    "HDR-01",
                    Severity.ERROR,
                    "Templates for contributions, TDs and liaison statements",
                    new Reason(
                            "Documents are sorted by Question, source and meeting; one without them cannot be posted.",
                            "Source: (empty)",
                            "Source: Rapporteur Q4/20"));

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
        if (front.people().questions().isEmpty()) missing.add("Question");
        if (front.header().sitting().placeAndDate().isBlank()) missing.add("meeting");
        if (front.header().source().isBlank()) missing.add("source");
        if (front.people().contacts().isEmpty()) missing.add("contact");
        for (var field : missing)
            report.accept(
                    finding(
                            dossier.document().id(),
                            "The header table names no %s.".formatted(field)));
    }
}
