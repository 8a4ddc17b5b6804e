package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What binds does not rest on the bibliography (author's guide, 3.2.1 and 8.10).
public record BindingOnInformative() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("REF-05", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    /// What leads from the requirement to the text that it rests on.
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?i)(?:compl(?:y|ies) with|conforms? to|follows?|in accordance with"
                            + "|according to|as (?:specified|defined|required|described) in"
                            + "|fulfils?|implements?|supports?)"
                            + "(?: the)?(?: requirements (?:of|in))?"
                            + "(?: (?:clause|section|annex) [\\w.]+ of)? ?$");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var survey = dossier.survey();
        var informative = new HashMap<Id, Block.Reference>();
        for (var entry : survey.bibliography()) informative.put(entry.id(), entry);
        for (var passage : survey.passages()) {
            boolean binds = passage.region() == Region.BODY || passage.region() == Region.ANNEX;
            if (!binds || !passage.prose() || passage.facts().obligations().isEmpty()) continue;
            live(passage, informative, report);
            for (var tag : passage.facts().tags())
                if (tag.words().startsWith("b-") && rests(passage, tag.from()))
                    report.accept(finding(passage, tag, sentence(tag.words())));
        }
    }

    private void live(
            Passage passage, Map<Id, Block.Reference> informative, Consumer<Finding> report) {
        int at = 0;
        for (var run : passage.runs()) {
            if (run instanceof Inline.Citation citation
                    && informative.get(citation.target()) instanceof Block.Reference entry
                    && rests(passage, at))
                report.accept(finding(passage.line().id(), at, at + 1, sentence(entry.tag())));
            at += run.length();
        }
    }

    private static String sentence(String tag) {
        return WORDS.of("REF-05.found", tag);
    }

    /// Whether a requirement of the same sentence leads here.
    private static boolean rests(Passage passage, int at) {
        var text = passage.facts().text();
        int begin = text.lastIndexOf(". ", Math.max(0, at - 1)) + 1;
        boolean bound =
                passage.facts().obligations().stream()
                        .anyMatch(hit -> hit.from() >= begin && hit.from() < at);
        return bound && LEADS.matcher(text.substring(begin, at)).find();
    }
}
