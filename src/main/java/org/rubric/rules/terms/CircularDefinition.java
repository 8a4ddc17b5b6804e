package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A definition does not use its own term (author's guide, B.3.4).
public record CircularDefinition() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TRM-11", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    /// A sentence that begins "A bin is …" names what it defines; "a bin that …" explains nothing.
    private static final String AGAIN =
            "(?= (?:that|which|who|whose|used|where|whereby|having|capable)\\b)";

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var definition : dossier.survey().definitions()) {
            if (dossier.survey().region(definition.id()) != Region.DEFINITIONS) continue;
            var term = term(definition);
            if (term.length() < 3) continue;
            var text = Runs.steps(definition.text().runs());
            var found =
                    Pattern.compile("(?i)^(?:an?|the|any)? ?" + Pattern.quote(term) + AGAIN)
                            .matcher(text);
            if (found.find())
                report.accept(
                        finding(
                                definition.text().id(),
                                found.start(),
                                found.end(),
                                WORDS.of("TRM-11.found", term)));
        }
    }

    /// Without what stands in brackets behind it.
    private static String term(Block.Definition definition) {
        return Inline.text(definition.term().runs()).replaceFirst(" ?\\(.*", "").strip();
    }
}
