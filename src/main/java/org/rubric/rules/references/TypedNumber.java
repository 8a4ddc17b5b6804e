package org.rubric.rules.references;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Hit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.editing.Runs;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A number of this text is a live reference, not typed (this program).
public record TypedNumber() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("XRF-02", Severity.WARNING).resting();

    private static final Pattern FORM =
            Pattern.compile("(?:[Cc]lause|Table|Figure|Annex|Appendix)[ \u00a0].+");

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
        if (!dossier.draft() || dossier.apart()) return;
        var things = things(dossier);
        for (var passage : dossier.survey().passages()) {
            if (!passage.prose() || dossier.survey().boxed(passage.line().id())) continue;
            for (var hit : passage.facts().hits(Cue.NUMBERED))
                if (things.containsKey(key(hit.words())) && own(passage.facts().text(), hit))
                    report.accept(
                            finding(
                                    passage,
                                    hit,
                                    WORDS.of("XRF-02.found", hit.words().replace('\u00a0', ' '))));
        }
    }

    private static boolean own(String text, Hit hit) {
        int number = text.indexOf(' ', hit.from());
        if (number < 0 || number > hit.to()) number = text.indexOf('\u00a0', hit.from());
        return !BesideTag.other(text, number + 1) && !BesideTag.led(text, hit.from());
    }

    private static Map<String, Id> things(Dossier dossier) {
        var things = new HashMap<String, Id>();
        for (var clause : dossier.survey().clauses()) put(clause.id(), dossier, things);
        for (var table : dossier.survey().tables()) put(table.id(), dossier, things);
        for (var figure : dossier.survey().figures()) put(figure.id(), dossier, things);
        return things;
    }

    private static void put(Id id, Dossier dossier, Map<String, Id> things) {
        dossier.numbering()
                .label(id)
                .filter(label -> !label.number().isEmpty())
                .ifPresent(label -> things.putIfAbsent(key(label.reference()), id));
    }

    private static String key(String words) {
        return words.replace('\u00a0', ' ').replaceFirst("^Clause", "clause");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var target =
                Rewording.covered(finding, dossier, FORM)
                        .map(words -> things(dossier).get(key(words)));
        if (target.isEmpty()) return List.of();
        var line = dossier.document().find(finding.place()).orElseThrow();
        boolean capital = Runs.steps(line.runs()).startsWith("Clause", finding.range().from());
        var form = capital ? Inline.Form.CAPITALIZED : Inline.Form.FULL;
        var live = new Inline.CrossReference(target.get(), form, "", Marks.NONE);
        return List.of(
                Rewording.live(
                        finding, dossier, live, WORDS.of("XRF-02.offer"), WORDS.of("XRF-02.done")));
    }
}
