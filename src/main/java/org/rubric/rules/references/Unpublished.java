package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What is listed can be had by every reader (author's guide, 8.10).
public record Unpublished() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-13", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern DRAFT =
            Pattern.compile(
                    "\\b(?:Draft (?:new |revised |amended )*(?:Recommendation|Supplement|ITU-T|ISO|IEC)"
                            + "|Internet[- ][Dd]raft|draft-ietf-\\w+|[Ww]ork in progress"
                            + "|(?:SG|TSAG)\\d*-(?:TD|C)-?\\d+|TD[ -]?\\d{2,4}\\b"
                            + "|Contribution C?[ -]?\\d+)");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (Block.Reference entry : list) entry(entry, report);
    }

    private void entry(Block.Reference entry, Consumer<Finding> report) {
        var words = Inline.text(entry.entry().runs()).replace('\u2011', '-');
        if (DRAFT.matcher(words).find() || DRAFT.matcher(entry.tag()).find())
            report.accept(
                    finding(
                            entry.id(),
                            entry.tag().isEmpty()
                                    ? WORDS.of("REF-13.unnamed")
                                    : WORDS.of("REF-13.found", entry.tag())));
    }
}
