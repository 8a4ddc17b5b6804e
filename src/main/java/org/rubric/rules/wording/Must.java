package org.rubric.rules.wording;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Facts.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        boolean shall = dossier.survey().saysShall();
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages())
            if (passage.prose()
                    && (passage.region() == Region.BODY || passage.region() == Region.ANNEX))
                for (var hit : passage.facts().obligations())
                    if (hit.must()) found.add(finding(passage, hit, shall));
        if (dossier.draft() || found.size() < 2) found.forEach(report);
        else report.accept(once(found));
    }

    /// Of a published text it is said once.
    private Finding once(List<Finding> found) {
        var first = found.getFirst();
        return finding(
                first.place(),
                first.range().from(),
                first.range().to(),
                "\u201cMust\u201d is used "
                        + found.size()
                        + " times to require something, here first.");
    }

    private Finding finding(Passage passage, Hit hit, boolean shall) {
        var better = instead(passage.facts().text(), hit.from(), hit.words(), shall);
        return finding(
                passage.line().id(),
                hit.from(),
                hit.to(),
                "Write \u201c" + better + "\u201d instead of \u201c" + hit.words() + "\u201d.");
    }

    /// The draft's own wording, in the number of the word before.
    private static String instead(String text, int at, String words, boolean shall) {
        boolean not = words.toLowerCase(Locale.ROOT).endsWith("not");
        if (shall) return not ? "shall not" : "shall";
        var verb = plural(text.substring(0, at)) ? "are" : "is";
        return verb + " required " + (not ? "not to" : "to");
    }

    private static boolean plural(String before) {
        var words = before.strip().toLowerCase(Locale.ROOT);
        boolean ends = words.endsWith("s") && !words.matches("(?s).*(?:ss|us|is)");
        return ends || words.endsWith("they") || words.endsWith("both");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var found = dossier.document().find(finding.place());
        if (found.isEmpty()) return List.of();
        var line = found.get();
        var text = Runs.steps(line.runs());
        int from = finding.range().from();
        int to = finding.range().to();
        if (to > text.length()
                || !text.substring(from, to).toLowerCase(Locale.ROOT).startsWith("must"))
            return List.of();
        var words = text.substring(from, to);
        var better = instead(text, from, words, dossier.survey().saysShall());
        var typed = List.<Inline>of(new Inline.Text(better, Runs.marksAt(line.runs(), from + 1)));
        var runs = Runs.insert(Runs.remove(line.runs(), from, to), from, typed);
        return List.of(
                new Correction(
                        "Write \u201c" + better + "\u201d",
                        Transaction.of(
                                "\u201c" + words + "\u201d became \u201c" + better + "\u201d",
                                List.of(Step.Retype.of(line, runs)),
                                Selection.at(line.id(), from + better.length()))));
    }
}
