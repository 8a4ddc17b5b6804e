package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.HashSet;

/// An annex or appendix is referred to (this program).
public record UnmentionedPart() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ANX-04", Severity.WARNING);

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
        for (var clause : dossier.survey().divisions())
            if ((clause.kind() == Clause.Kind.ANNEX || clause.kind() == Clause.Kind.APPENDIX)
                    && !mentioned(clause, dossier))
                report.accept(
                        finding(
                                clause.title().id(),
                                WORDS.of("ANX-04.found", dossier.label(clause.id()))));
    }

    private static boolean mentioned(Clause clause, Dossier dossier) {
        var inner = new HashSet<Id>();
        clause.forEach(block -> inner.add(block.id()));
        var label = dossier.label(clause.id());
        var printed = clause.traits().printed().strip();
        var word = clause.kind() == Clause.Kind.ANNEX ? "Annex " : "Appendix ";
        var stem = word.substring(0, 5);
        for (var id : inner)
            for (var use : dossier.survey().uses(id))
                if (!inner.contains(use.line().id())) return true;
        for (var passage : dossier.survey().passages()) {
            if (inner.contains(passage.line().id())) continue;
            if (!passage.words().contains(stem)) continue;
            var words = passage.words().replace('\u00a0', ' ');
            if (words.contains(label) || !printed.isEmpty() && words.contains(word + printed))
                return true;
            if (words.contains("Annexes") || words.contains("Appendices")) return true;
        }
        return false;
    }
}
