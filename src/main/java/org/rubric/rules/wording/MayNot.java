package org.rubric.rules.wording;

import org.rubric.document.Severity;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;
import org.rubric.rules.WordRule;

import java.util.List;

/// “May not” is not used.
public record MayNot() implements WordRule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "NRM-05",
                    Severity.ERROR,
                    "Rules for common text; this program",
                    new Reason(
                            "“May not” can mean that something is forbidden or that it perhaps does not happen; write which.",
                            "A gateway may not report.",
                            "A gateway need not report. / A gateway shall not report."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.MAY_NOT;
    }

    @Override
    public boolean reads(Passage passage) {
        return passage.prose()
                && (passage.region() == Region.BODY || passage.region() == Region.ANNEX);
    }

    @Override
    public String says(Hit hit) {
        return "\u201c%s\u201d can be read in two ways.".formatted(hit.words());
    }

    @Override
    public String says(int many) {
        return "\u201cMay not\u201d, which can be read in two ways, is used " + many + " times.";
    }

    @Override
    public List<String> better(String words) {
        return List.of("need not", "shall not", "might not");
    }
}
