package org.rubric.rules.references;

import org.rubric.rules.Hit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Region;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The parts of a Recommendation are clauses (author's guide, 3.1.4 and 9.7.1).
public record SectionWord() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "XRF-03",
                    Severity.WARNING,
                    "Author's guide 3.1.4 and 9.7.1",
                    new Reason(
                            "The sector says “clause” for every numbered part of a text, at whatever level.",
                            "see section 6.2",
                            "see clause 6.2"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern WORD =
            Pattern.compile("(?i)(?:section|sub-?clause|paragraph|chapter)s?[ \u00a0]");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages())
            if (passage.prose() && passage.region() != Region.BIBLIOGRAPHY)
                for (var hit : passage.facts().hits(Cue.SECTION))
                    if (!elsewhere(passage.facts().text(), hit))
                        found.add(
                                finding(
                                        passage,
                                        hit,
                                        "Write \u201c%s\u201d instead of \u201c%s\u201d."
                                                .formatted(
                                                        better(hit.words()).strip(),
                                                        hit.words().strip())));
        Once.tell(
                dossier,
                found,
                n -> n + " references say something else than \u201cclause\u201d.",
                report);
    }

    /// A part of another body's text is called as that body calls it.
    private static boolean elsewhere(String text, Hit hit) {
        var after = text.substring(hit.to(), Math.min(text.length(), hit.to() + 40));
        var before = text.substring(Math.max(0, hit.from() - 24), hit.from());
        if (before.matches("(?s).*(?:￼|]|\\d),? $")) return true;
        return after.matches("(?s)[A-Z]?\\.?[\\d.]+(?: (?:to|and|or) [\\d.]+)?,? (?:of|in) .*");
    }

    private static String better(String words) {
        boolean many = words.strip().endsWith("s");
        boolean capital = Character.isUpperCase(words.charAt(0));
        return (capital ? "Clause" : "clause")
                + (many ? "s" : "")
                + words.charAt(words.length() - 1);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, WORD)
                .map(words -> Rewording.of(finding, dossier, better(words)))
                .stream()
                .toList();
    }
}
