package org.rubric.rules.wording;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wanted;

/// A text for consent says all that it is to say (A.1, stability of texts).
public record LeftOpen() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NRM-15", Severity.WARNING);

    private static final Pattern FORM = Pattern.compile("[TtFfLlIiAaBbRr].+");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.decision().near()) return;
        for (var passage : dossier.survey().passages())
            if (read(passage))
                for (var hit : passage.facts().hits(Cue.OPEN))
                    report.accept(finding(passage, hit, WORDS.of("NRM-15.found", hit.words())));
    }

    /// A note of the editor is found as such; what an abbreviation stands for says nothing.
    private static boolean read(Passage passage) {
        return !(passage.line() instanceof Block.EditorsNote)
                && !(passage.owner() instanceof Block.Abbreviation)
                && !passage.formal();
    }

    @Override
    public Optional<Wanted> wanted(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM)
                .map(
                        words ->
                                new Wanted(
                                        WORDS.of("NRM-15.wanted", words),
                                        "",
                                        said -> mended(finding, dossier, said)));
    }

    private static Optional<Correction> mended(Finding finding, Dossier dossier, String said) {
        return said.isBlank()
                ? Optional.empty()
                : Optional.of(Rewording.of(finding, dossier, said.strip()));
    }
}
