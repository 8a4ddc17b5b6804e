package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Annexes have letters and appendices Roman numerals, without gaps (author's guide, 8.7 and 8.8).
public record Lettering() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ANX-03", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?i)(annex|appendix)(?:[ \u00a0]+(?:[A-Z]|\\d+|[IVX]+)\\b)?[ \u00a0:.\u2013\u2014-]*(.*)");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.whole()) typed(dossier, report);
        else if (dossier.complete()) printed(dossier, report);
    }

    private void typed(Dossier dossier, Consumer<Finding> report) {
        for (var clause : dossier.survey().divisions())
            if (ordinary(clause))
                report.accept(
                        finding(
                                clause.title().id(),
                                annex(clause)
                                        ? WORDS.of("ANX-03.annex")
                                        : WORDS.of("ANX-03.appendix")));
    }

    private static boolean ordinary(Clause clause) {
        boolean plain =
                clause.kind() == Clause.Kind.CLAUSE || clause.kind() == Clause.Kind.UNNUMBERED;
        return plain && TYPED.matcher(Inline.text(clause.title().runs()).strip()).matches();
    }

    private static boolean annex(Clause clause) {
        var title = Inline.text(clause.title().runs()).strip().toLowerCase(Locale.ROOT);
        return title.startsWith("annex");
    }

    private void printed(Dossier dossier, Consumer<Finding> report) {
        var before = new HashMap<Clause.Kind, String>();
        for (var clause : dossier.survey().divisions()) {
            boolean annex = clause.kind() == Clause.Kind.ANNEX;
            if (!annex && clause.kind() != Clause.Kind.APPENDIX) continue;
            var number = number(clause, dossier);
            if (number.isEmpty()) continue;
            var last = before.getOrDefault(clause.kind(), "");
            if (annex != number.matches("[A-Z]") && !number.matches("[IVX]"))
                report.accept(
                        says(
                                clause,
                                annex
                                        ? WORDS.of("ANX-03.annex.class", number)
                                        : WORDS.of("ANX-03.appendix.class", number)));
            else if (!last.isEmpty() && gap(last, number))
                report.accept(
                        says(
                                clause,
                                annex
                                        ? WORDS.of("ANX-03.annex.gap", number, last)
                                        : WORDS.of("ANX-03.appendix.gap", number, last)));
            before.put(clause.kind(), number);
        }
    }

    private Finding says(Clause clause, String words) {
        return finding(clause.title().id(), words);
    }

    private static String number(Clause clause, Dossier dossier) {
        return dossier.numbering().label(clause.id()).map(label -> label.number()).orElse("");
    }

    /// The letter I may be left out.
    private static boolean gap(String last, String next) {
        if (ROMAN.contains(last) && ROMAN.contains(next) && !last.equals("H"))
            return ROMAN.indexOf(next) != ROMAN.indexOf(last) + 1
                    && next.charAt(0) != last.charAt(0) + 1;
        if (last.length() != 1 || next.length() != 1) return false;
        int step = next.charAt(0) - last.charAt(0);
        return step > 1 && !(step == 2 && last.equals("H"));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().divisions())
            if (clause.title().id().equals(finding.place()) && ordinary(clause) && dossier.whole())
                return List.of(mended(clause));
        return List.of();
    }

    private static Correction mended(Clause clause) {
        boolean annex = annex(clause);
        var match = TYPED.matcher(Inline.text(clause.title().runs()).strip());
        var words = match.matches() ? match.group(2).strip() : "";
        var title = clause.title().withRuns(Inline.plain(words));
        var made =
                new Clause(
                        clause.id(),
                        Traits.NONE,
                        annex ? Clause.Kind.ANNEX : Clause.Kind.APPENDIX,
                        title,
                        clause.body());
        return new Correction(
                annex ? WORDS.of("ANX-03.annex.offer") : WORDS.of("ANX-03.appendix.offer"),
                Transaction.of(
                        annex ? WORDS.of("ANX-03.annex.done") : WORDS.of("ANX-03.appendix.done"),
                        List.of(new Step.Replace(clause.id(), made)),
                        Selection.at(title.id(), 0)));
    }
}
