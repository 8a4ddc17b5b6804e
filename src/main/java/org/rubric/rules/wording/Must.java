package org.rubric.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// “Must” is not a word of requirement (author's guide, 8.5).
public record Must() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "NRM-04",
                    Severity.WARNING,
                    "Author's guide 8.5",
                    new Reason(
                            "“Must” states a law of nature or of a state; what a Recommendation requires is said with the words its clause 5 declares.",
                            "the gateway must change the period",
                            "the gateway is required to change the period"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var passage : dossier.survey().passages())
            if (passage.prose()
                    && (passage.region() == Region.BODY || passage.region() == Region.ANNEX))
                passage(dossier, passage, report);
    }

    private void passage(Dossier dossier, Passage passage, Consumer<Finding> report) {
        int at = 0;
        for (var run : passage.runs()) {
            if (run instanceof Inline.Text text) {
                var match = Obligations.MUST.matcher(text.text());
                while (match.find())
                    report.accept(
                            finding(
                                    passage.line().id(),
                                    at + match.start(),
                                    at + match.end(),
                                    "Write \u201c"
                                            + instead(dossier, match.group())
                                            + "\u201d instead of \u201c"
                                            + match.group()
                                            + "\u201d."));
            }
            at += run.length();
        }
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var line = dossier.document().find(finding.place());
        if (line.isEmpty()) return List.of();
        var runs = new ArrayList<Inline>();
        String better = "";
        int at = 0;
        for (var run : line.get().runs()) {
            int from = finding.range().from() - at;
            int to = finding.range().to() - at;
            if (run instanceof Inline.Text(var words, var marks) && from >= 0 && to <= words.length()) {
                better = instead(dossier, words.substring(from, to));
                runs.add(changed(words, from, to, better, marks));
            } else runs.add(run);
            at += run.length();
        }
        return better.isEmpty() ? List.of() : List.of(correction(line.get(), runs, better));
    }

    private static Inline changed(String words, int from, int to, String better, Marks marks) {
        return new Inline.Text(words.substring(0, from) + better + words.substring(to), marks);
    }

    private static Correction correction(Block line, List<Inline> runs, String better) {
        return new Correction(
                "Write \u201c" + better + "\u201d",
                Transaction.of(
                        "wrote \u201c" + better + "\u201d",
                        List.of(new Step.Retype(line.id(), runs, false)),
                        Selection.at(line.id(), 0)));
    }

    /// The draft's own family: "shall" where it says "shall" more often than "is required to".
    private static String instead(Dossier dossier, String words) {
        int shall = 0;
        int required = 0;
        for (var passage : dossier.survey().passages()) {
            if (!passage.region().normative()) continue;
            if (Obligations.SHALL.matcher(passage.words()).find()) shall++;
            if (Obligations.REQUIRED.matcher(passage.words()).find()) required++;
        }
        boolean not = words.endsWith("not");
        if (shall > required) return not ? "shall not" : "shall";
        return not ? "is prohibited from" : "is required to";
    }
}
