package org.rubric.rules.references;

import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;

import java.util.List;

/// The parts of a Recommendation are clauses (author's guide, 3.1.4 and 9.7.1).
public record SectionWord() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("XRF-03", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.SECTION;
    }

    @Override
    public boolean reads(Passage passage) {
        return passage.prose() && passage.region() != Region.BIBLIOGRAPHY;
    }

    @Override
    public boolean meant(Dossier dossier, Passage passage, Hit hit) {
        return !elsewhere(passage.facts().text(), hit);
    }

    /// A part of another body's text is called as that body calls it.
    private static boolean elsewhere(String text, Hit hit) {
        var after = text.substring(hit.to(), Math.min(text.length(), hit.to() + 40));
        var before = text.substring(Math.max(0, hit.from() - 24), hit.from());
        if (before.matches("(?s).*(?:￼|]|\\d),? $")) return true;
        return after.matches("(?s)[A-Z]?\\.?[\\d.]+(?: (?:to|and|or) [\\d.]+)?,? (?:of|in) .*");
    }

    private static String clause(String words) {
        boolean many = words.strip().endsWith("s");
        boolean capital = Character.isUpperCase(words.charAt(0));
        return (capital ? "Clause" : "clause")
                + (many ? "s" : "")
                + words.charAt(words.length() - 1);
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("write.instead", clause(hit.words()).strip(), hit.words().strip());
    }

    @Override
    public String says(int many) {
        return WORDS.of("XRF-03.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(clause(words));
    }
}
