package org.rubric.rules.exhibits;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.function.Consumer;

/// Figures and tables of an annex carry its letter (author's guide, 8.7 and 9.5).
public record AnnexPrefix() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ANX-05", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.draft() || !dossier.complete()) return;
        var found = new ArrayList<Finding>();
        for (var clause : dossier.survey().divisions()) {
            boolean lettered =
                    clause.kind() == Clause.Kind.ANNEX || clause.kind() == Clause.Kind.APPENDIX;
            var number = dossier.numbering().label(clause.id()).map(l -> l.number()).orElse("");
            if (!lettered || number.isEmpty()) continue;
            clause.forEach(block -> exhibit(block, number, dossier, found));
        }
        Once.tell(dossier, found, n -> WORDS.of("ANX-05.many", n), report);
    }

    private void exhibit(Block block, String letter, Dossier dossier, ArrayList<Finding> found) {
        var caption =
                switch (block) {
                    case Exhibit.Figure figure -> figure.caption();
                    case Exhibit.Table table -> table.caption();
                    default -> null;
                };
        if (caption == null || caption.runs().isEmpty()) return;
        var label = dossier.label(block.id());
        var plain = label.replaceFirst("^(?:Figure|Table) ", "");
        if (plain.equals(label) || plain.matches(letter + "\\d*[.-].*")) return;
        found.add(finding(caption.id(), WORDS.of("ANX-05.found", label)));
    }
}
