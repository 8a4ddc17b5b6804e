package org.rubric.rules.frontmatter;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Identity;
import org.rubric.rules.Profile;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.function.Consumer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A document has a number or a provisional name of valid form (A.12, 2.1).
public record Name() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("META-01", Severity.ERROR);

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
            report.accept(finding(dossier.document().id(), WORDS.of("META-01.missing")));
        else if (!name.matches(NUMBER) && !name.matches(PROVISIONAL))
            report.accept(finding(dossier.document().id(), WORDS.of("META-01.form", name)));
    }

    private static final Pattern NEARLY = Pattern.compile("([A-Za-z])[\\s.\u00a0-]{0,2}(\\S.*)");

    /// The point between the letter and the rest, where nothing else is wrong.
    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var identity = dossier.document().front().identity();
        boolean numbered = !identity.designation().isEmpty();
        var name = numbered ? identity.designation() : identity.provisionalName();
        var nearly = NEARLY.matcher(name.strip());
        if (!finding.place().equals(dossier.document().id()) || !nearly.matches()) return List.of();
        var right =
                nearly.group(1).toUpperCase(Locale.ROOT) + "." + nearly.group(2).replace(' ', '-');
        if (right.equals(name) || !right.matches(NUMBER) && !right.matches(PROVISIONAL))
            return List.of();
        var named =
                new Identity(
                        numbered ? right : "",
                        numbered ? identity.provisionalName() : right,
                        identity.title(),
                        identity.kind(),
                        identity.series(),
                        identity.language());
        return List.of(
                new Correction(
                        WORDS.of("write", right),
                        Transaction.of(
                                WORDS.of("META-01.done", right),
                                List.of(
                                        new Step.Reset(
                                                dossier.document().front().withIdentity(named))),
                                new Selection.None())));
    }
}
