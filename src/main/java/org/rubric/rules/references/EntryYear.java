package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.List;
import java.util.regex.Pattern;

/// The entry of a standard has its year (author's guide, 6.2 and 8.2).
public record EntryYear() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-09", Severity.WARNING);

    private static final Pattern STANDARD =
            Pattern.compile(
                    "(?:b[-\u2011] ?)?(?:ITU[-\u2011][TRD] [A-Z]{1,3}\\.\\d|ISO|IEC|IETF RFC|IEEE \\d).*");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (Block.Reference entry : list)
                if (STANDARD.matcher(entry.tag()).matches()
                        && !YEAR.matcher(Inline.text(entry.entry().runs())).find()
                        && !Inline.text(entry.entry().runs()).contains("series"))
                    report.accept(finding(entry.id(), WORDS.of("REF-09.found", entry.tag())));
    }
}
