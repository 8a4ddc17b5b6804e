package org.rubric.rules.frontmatter;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import org.rubric.document.Abstract;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.NaturalOrder;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// Keywords are in alphabetical order (author's guide, 7.2).
public record KeywordOrder() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-06", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var words = dossier.document().front().overview().keywords();
        if (dossier.draft()
                && !words.equals(sorted(words, dossier.document()))
                && !words.equals(words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList()))
            report.accept(finding(dossier.document().id(), WORDS.of("FRT-06.found")));
    }

    /// In the order of the text's language: Chinese by its sound.
    private static List<String> sorted(List<String> words, Document document) {
        var language = document.front().identity().language();
        Comparator<? super String> order =
                language.isEmpty() || language.startsWith("en")
                        ? NaturalOrder::words
                        : Collator.getInstance(ULocale.forLanguageTag(language));
        return words.stream().sorted(order).toList();
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var front = dossier.document().front();
        var words = front.overview().keywords();
        var order = sorted(words, dossier.document());
        if (!finding.place().equals(dossier.document().id()) || words.equals(order))
            return List.of();
        var overview =
                new Abstract(front.overview().summary(), order, front.overview().introduction());
        return List.of(
                new Correction(
                        WORDS.of("sort"),
                        Transaction.of(
                                WORDS.of("FRT-06.done"),
                                List.of(new Step.Reset(front.withOverview(overview))),
                                new Selection.None())));
    }
}
