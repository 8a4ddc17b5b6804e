package org.rubric.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.spelling.Misspelling;
import org.rubric.spelling.Reader;
import org.rubric.spelling.Speller;
import org.rubric.spelling.WordList;

/// Tell which words of a document may be misspelled: one finding for each, at its first place.
///
/// @param right words that are right whatever the dictionary says
public record SpellJob(Document document, WordList right) {
    private static final Wording WORDS = Wording.in("desk");
    /// Spell-check with dictionary and the draft's own terms; author's guide, Annex D.
    public static final String CODE = "SPL-03";

    /// For so many words it is worth waiting for what was meant.
    private static final int SUGGESTED = 300;

    public List<Finding> run(Speller speller) {
        var words = new LinkedHashMap<String, List<Misspelling>>();
        for (var wrong : new Reader(speller).read(document, right))
            words.computeIfAbsent(wrong.word(), _ -> new ArrayList<>()).add(wrong);
        var findings = new ArrayList<Finding>();
        for (var places : words.values())
            findings.add(finding(places, findings.size() < SUGGESTED, speller));
        return List.copyOf(findings);
    }

    private static Finding finding(List<Misspelling> places, boolean suggest, Speller speller) {
        var first = places.getFirst();
        var meant = suggest ? speller.suggest(first).stream().findFirst().orElse("") : "";

        return new Finding(
                CODE,
                Severity.WARNING,
                first.line(),
                first.range(),
                WORDS.of(
                        meant.isEmpty() ? "misspelled" : "misspelled.meant",
                        first.word(),
                        places.size(),
                        meant));
    }
}
