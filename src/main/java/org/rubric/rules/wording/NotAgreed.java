package org.rubric.rules.wording;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.editing.Selection;
import org.rubric.editing.Command;
import org.rubric.document.Id;
import java.util.List;
import java.util.ArrayList;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.OpenText;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Stage;

import java.util.function.Consumer;

/// A text for consent holds nothing that the group has not agreed.
public record NotAgreed() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NRM-16", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.stage() != Stage.CONSENT) return;
        for (var stretch : OpenText.all(dossier.document())) {
            var from = stretch.from();
            boolean line = from.block().equals(stretch.to().block());
            int to = line ? stretch.to().offset() : Integer.MAX_VALUE;
            report.accept(finding(from.block(), from.offset(), to, words(stretch)));
        }
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return OpenText.all(dossier.document()).stream()
                .filter(stretch -> stretch.from().block().equals(finding.place()))
                .filter(stretch -> stretch.from().offset() == finding.range().from())
                .findFirst()
                .map(stretch -> offered(stretch.remark().id(), dossier))
                .orElse(List.of());
    }

    private static List<Correction> offered(Id open, Dossier dossier) {
        var all = new ArrayList<Correction>();
        add(WORDS.of("NRM-16.agree"), OpenText.agree(open), dossier, all);
        add(WORDS.of("NRM-16.remove"), OpenText.remove(open), dossier, all);
        return all;
    }

    private static void add(
            String words, Command command, Dossier dossier, List<Correction> offered) {
        command.on(dossier.snapshot(), new Selection.None())
                .ifPresent(done -> offered.add(new Correction(words, done)));
    }

    private static String words(OpenText.Stretch stretch) {
        var contribution = stretch.remark().contribution();
        return contribution.isEmpty()
                ? WORDS.of("NRM-16.found")
                : WORDS.of("NRM-16.of", contribution);
    }
}
