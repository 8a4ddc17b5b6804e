package org.rubric.workbench.write.check;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.document.Finding;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.rules.Correction;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.WriteDesk;
import org.rubric.workbench.text.block.Wish;

/// What can be done about a finding: mend it, hear why it is there.
public final class Mending {
    private final Words words;
    private final WriteDesk desk;
    private final Overlay overlay;
    private final DocumentView text;
    private final Ignoring ignoring;

    public Mending(
            Words words, WriteDesk desk, Overlay overlay, DocumentView text, Ignoring ignoring) {
        this.words = words;
        this.desk = desk;
        this.overlay = overlay;
        this.text = text;
        this.ignoring = ignoring;
    }

    /// What a row of the checks offers.
    public ChecksView.Offers offers() {
        return new ChecksView.Offers(
                new ChecksView.Deed(words.of("fix"), f -> !fixes(f).isEmpty(), this::fix),
                new ChecksView.Deed(words.of("ignore"), _ -> true, this::ignore),
                new ChecksView.Deed(words.of("why"), f -> desk.sheet(f).isPresent(), this::why));
    }

    private List<Correction> fixes(Finding finding) {
        return text.session()
                .map(open -> desk.corrections(finding, open.snapshot()))
                .orElse(List.of());
    }

    private void fix(Finding finding, Node link) {
        var menu = new Menu();
        for (var correction : fixes(finding))
            menu.add(
                    correction.words(),
                    () -> {
                        overlay.close();
                        text.session().ifPresent(open -> open.apply(correction.transaction()));
                        text.requestFocus();
                    });
        overlay.below(menu, link.localToScene(link.getLayoutBounds()));
    }

    private void ignore(Finding finding, Node link) {
        ignoring.ask(finding, link.localToScene(link.getLayoutBounds()), () -> text.requestFocus());
    }

    private void why(Finding finding, Node link) {
        desk.sheet(finding)
                .ifPresent(
                        sheet ->
                                overlay.within(
                                        new Why(words, finding, sheet),
                                        text.localToScene(text.getLayoutBounds())));
    }

    /// Offers to mend the finding of the block that the caret is in, or else the chosen one.
    public void offerFix(ChecksView checks, List<Finding> findings) {
        var here = text.session().map(Session::selection).flatMap(at -> findingAt(at, findings));
        var wanted = here.or(checks::chosen);
        if (wanted.isEmpty() || fixes(wanted.get()).isEmpty()) {
            text.fireEvent(Wish.say(wanted.isEmpty() ? "fix.nothing" : "fix.none"));
            return;
        }
        checks.point(wanted.get());
        fix(wanted.get(), checks);
    }

    /// Asks why the chosen check is to be ignored.
    public void offerIgnoring(ChecksView checks) {
        checks.chosen().ifPresent(finding -> ignore(finding, checks));
    }

    /// Tells why the chosen check is there.
    public void explain(ChecksView checks) {
        checks.chosen().ifPresent(finding -> why(finding, checks));
    }

    private static Optional<Finding> findingAt(Selection selection, List<Finding> findings) {
        if (!(selection instanceof Selection.Text at)) return Optional.empty();
        return findings.stream().filter(f -> f.place().equals(at.caret().block())).findFirst();
    }
}
