package org.rubric.rules.frontmatter;

import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// An amendment names the edition that it changes.
public record BaseYear() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("AMD-05", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Pattern YEAR = Pattern.compile("\\((?:\\d\\d/)?(?:19|20)\\d\\d\\)");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var kind = dossier.document().front().identity().kind();
        boolean changes = kind == DocumentKind.AMENDMENT || kind == DocumentKind.CORRIGENDUM;
        var base = dossier.document().settings().base();
        if (!changes || base.isBlank() || YEAR.matcher(base).find()) return;
        report.accept(finding(dossier.document().id(), WORDS.of("AMD-05.found", base)));
    }
}
