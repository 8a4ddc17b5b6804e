package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Profile;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// A document has a number or a provisional name of valid form (A.12, 2.1).
public record Name() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "META-01",
                    Severity.ERROR,
                    "Recommendation ITU-T A.12, 2.1",
                    new Reason(
                            "Everybody finds a text by its number, and until it has one by its provisional name: the letter of its series, a point, and a mnemonic.",
                            "Y 4123",
                            "Y.4123 or Y.IoT-flood"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final String NUMBER = "[AD-VX-Z]\\.\\d+(\\.\\d+)*(/[AD-VX-Z]\\.\\d+(\\.\\d+)*)?";
    private static final String PROVISIONAL =
            "[AD-VX-Z]\\.(Sup|Suppl|Imp)?[\\p{L}\\d][\\p{L}\\d._&/-]*";

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var identity = dossier.document().front().identity();
        if (!dossier.whole() || Profile.of(identity.kind()) != Profile.RECOMMENDATION) return;
        var name =
                identity.designation().isEmpty()
                        ? identity.provisionalName()
                        : identity.designation();
        if (name.isEmpty())
            report.accept(
                    finding(
                            dossier.document().id(),
                            "The draft has neither a number nor a provisional name."));
        else if (!name.matches(NUMBER) && !name.matches(PROVISIONAL))
            report.accept(
                    finding(
                            dossier.document().id(),
                            "\u201c"
                                    + name
                                    + "\u201d is not the form of a number or provisional name."));
    }
}
