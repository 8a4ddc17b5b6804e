package org.rubric.workbench.write.check;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.rubric.document.Finding;
import org.rubric.rules.Correction;
import org.rubric.rules.Wanted;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.write.WriteDesk;

/// What mends a finding: corrections that are ready, a field for what only the author can say, the
/// form of an entry. Where a field or a form is all there is, it opens at once.
final class Remedies {
    private static final String UNJUSTIFIED = "REF-11";
    private final Words words;
    private final WriteDesk desk;
    private final Overlay overlay;
    private final DocumentView text;

    Remedies(Words words, WriteDesk desk, Overlay overlay, DocumentView text) {
        this.words = words;
        this.desk = desk;
        this.overlay = overlay;
        this.text = text;
    }

    boolean any(Finding finding) {
        return !fixes(finding).isEmpty() || wanted(finding).isPresent() || form(finding);
    }

    private List<Correction> fixes(Finding finding) {
        return text.session()
                .map(open -> desk.corrections(finding, open.snapshot()))
                .orElse(List.of());
    }

    private Optional<Wanted> wanted(Finding finding) {
        return text.session().flatMap(open -> desk.wanted(finding, open.snapshot()));
    }

    private boolean form(Finding finding) {
        return finding.code().equals(UNJUSTIFIED) && desk.justifications().isPresent();
    }

    /// Offers all of it below a place of the scene.
    void offer(Finding finding, Bounds place) {
        var fixes = fixes(finding);
        var wanted = wanted(finding);
        if (fixes.isEmpty() && form(finding)) {
            answer(finding);
            return;
        }
        if (fixes.isEmpty() && wanted.isPresent()) {
            ask(finding, wanted.get(), place);
            return;
        }
        var menu = new Menu();
        for (var correction : fixes) menu.add(correction.words(), () -> mend(correction));
        wanted.ifPresent(
                asked -> menu.add(words.of("wanted.write"), () -> ask(finding, asked, place)));
        overlay.below(menu, place);
    }

    private void answer(Finding finding) {
        overlay.close();
        text.fireEvent(Wish.justify(finding.place()));
    }

    private void ask(Finding finding, Wanted wanted, Bounds place) {
        overlay.close();
        var panel =
                new WantedPanel(
                        words,
                        finding,
                        wanted,
                        said -> wanted.mend().apply(said).ifPresent(done -> mend(done)));
        overlay.below(panel, place);
    }

    private void mend(Correction correction) {
        overlay.close();
        text.session().ifPresent(open -> open.apply(correction.transaction()));
        text.requestFocus();
    }
}
