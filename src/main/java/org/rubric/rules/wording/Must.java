package org.rubric.rules.wording;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Once;
import org.rubric.rules.Passage;
import org.rubric.rules.Rewording;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// “Must” is not a word of requirement (author's guide, 8.5).
public record Must() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("NRM-04", Severity.WARNING);

    private static final Pattern MUST = Pattern.compile("(?i)must(?: not)?");

    /// "It must be noted that" asks for attention only.
    private static final Pattern IDIOM =
            Pattern.compile(
                    " be (?:noted|stressed|emphasi[sz]ed|remembered|concluded|assumed|understood|kept in mind|borne in mind)");

    /// "How it must be done" asks, "conditions that must hold" states, "care must be taken" warns,
    /// "so it must be" concludes.
    private static final Pattern STATED =
            Pattern.compile(
                    "(?i)(?:\\bhow [^,;.:]{1,60}|\\b(?:so|thus|hence|therefore|consequently),? [^.;:]*|\\bconditions? (?:that|which)|\\bcare) $");

    /// "It must be the first, because …" concludes, too.
    private static final Pattern BECAUSE = Pattern.compile(" be [^.;:]*, because\\b.*");

    /// The fixed words that explain a keyword of requirement.
    private static final Pattern KEYWORD =
            Pattern.compile(" be strictly followed and from which no deviation");

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
            if (binds(passage)
                    && (passage.region() == Region.BODY || passage.region() == Region.ANNEX))
                for (var hit : passage.facts().obligations())
                    if (hit.must() && requires(passage, hit))
                        found.add(finding(passage, hit, shall));
        Once.tell(dossier, found, n -> WORDS.of("NRM-04.many", n), report);
    }

    /// Notes and examples explain: there a requirement is wrong in whatever words.
    private static boolean binds(Passage passage) {
        return passage.prose()
                && !(passage.line() instanceof Block.Note)
                && !(passage.line() instanceof Block.Example);
    }

    private static boolean requires(Passage passage, Hit hit) {
        var text = passage.facts().text();
        var after = text.substring(hit.to());
        return !IDIOM.matcher(after).lookingAt()
                && !KEYWORD.matcher(after).lookingAt()
                && !BECAUSE.matcher(after).lookingAt()
                && !STATED.matcher(text.substring(0, hit.from())).find();
    }

    private Finding finding(Passage passage, Hit hit, boolean shall) {
        var better = instead(passage.facts().text(), hit.from(), hit.words(), shall);
        return finding(
                passage.line().id(),
                hit.from(),
                hit.to(),
                WORDS.of("write.instead", better, hit.words()));
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
        return Rewording.covered(finding, dossier, MUST).stream()
                .map(words -> Rewording.of(finding, dossier, better(finding, dossier, words)))
                .toList();
    }

    private static String better(Finding finding, Dossier dossier, String words) {
        var line = dossier.document().find(finding.place()).orElseThrow();
        var text = Runs.steps(line.runs());
        return instead(text, finding.range().from(), words, dossier.survey().saysShall());
    }
}
