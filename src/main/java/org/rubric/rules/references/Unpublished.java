package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What is listed can be had by every reader (author's guide, 8.10).
public record Unpublished() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "REF-13",
                    Severity.ERROR,
                    "Author's guide 8.10",
                    new Reason(
                            "A reader can follow only published texts; drafts, contributions and temporary documents change or vanish.",
                            "[b-SG20-TD100] Draft Recommendation",
                            "the text after its publication"));

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
                            (entry.tag().isEmpty() ? "An entry" : "[" + entry.tag() + "]")
                                    + " names a text that is not published."));
    }
}
