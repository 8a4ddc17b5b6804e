package org.rubric.rules.terms;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.HashMap;
import java.util.Locale;
import java.util.function.Consumer;

/// An abbreviation has one expansion.
public record TwoExpansions() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "ABB-06",
                    Severity.ERROR,
                    "This program: one abbreviation, one meaning",
                    new Reason(
                            "An abbreviation that stands for two things makes a sentence mean either.",
                            "PDR twice in clause 4, with two expansions",
                            "PDR once"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var known = new HashMap<String, String>();
        for (var entry : dossier.survey().abbreviations()) {
            if (dossier.survey().region(entry.id()) != Region.ABBREVIATIONS) continue;
            var name = Inline.text(entry.abbreviation().runs()).strip();
            var expansion = Inline.text(entry.expansion().runs()).strip().toLowerCase(Locale.ROOT);
            var before = known.putIfAbsent(name, expansion);
            if (before != null && !before.equals(expansion))
                report.accept(
                        finding(
                                entry.abbreviation().id(),
                                "The abbreviation " + name + " has two expansions."));
        }
    }
}
