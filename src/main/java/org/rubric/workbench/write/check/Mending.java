package org.rubric.workbench.write.check;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Position;
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
                new ChecksView.Deed(
                        words.of("fix"), f -> !fixes(f).isEmpty(), (f, link) -> fix(f, box(link))),
                new ChecksView.Deed(
                        words.of("ignore"), _ -> true, (f, link) -> ignore(f, box(link))),
                new ChecksView.Deed(
                        words.of("why"), f -> desk.sheet(f).isPresent(), (f, _) -> why(f)));
    }

    private List<Correction> fixes(Finding finding) {
        return text.session()
                .map(open -> desk.corrections(finding, open.snapshot()))
                .orElse(List.of());
    }

    private void fix(Finding finding, Bounds place) {
        var menu = new Menu();
        for (var correction : fixes(finding))
            menu.add(
                    correction.words(),
                    () -> {
                        overlay.close();
                        text.session().ifPresent(open -> open.apply(correction.transaction()));
                        text.requestFocus();
                    });
        overlay.below(menu, place);
    }

    private void ignore(Finding finding, Bounds place) {
        ignoring.ask(finding, place, () -> text.requestFocus());
    }

    private void why(Finding finding) {
        desk.sheet(finding)
                .ifPresent(
                        sheet ->
                                overlay.within(
                                        new Why(words, finding, sheet),
                                        text.localToScene(text.getLayoutBounds())));
    }

    /// Offers to mend the finding that the caret is in, else one of its block, or else the chosen
    /// one; where the words are that it is about.
    public void offerFix(ChecksView checks, List<Finding> findings) {
        var here = text.session().map(Session::selection).flatMap(at -> findingAt(at, findings));
        var wanted = here.or(checks::chosen);
        if (wanted.isEmpty() || fixes(wanted.get()).isEmpty()) {
            text.fireEvent(Wish.say(wanted.isEmpty() ? "fix.nothing" : "fix.none"));
            return;
        }
        checks.point(wanted.get());
        fix(wanted.get(), where(wanted.get(), checks));
    }

    /// Asks why the chosen check is to be ignored.
    public void offerIgnoring(ChecksView checks) {
        checks.chosen().ifPresent(finding -> ignore(finding, where(finding, checks)));
    }

    /// Tells why the chosen check is there.
    public void explain(ChecksView checks) {
        checks.chosen().ifPresent(this::why);
    }

    /// The words that a finding is about, gone to if they are out of sight; what is not in the text
    /// has its row alone.
    private Bounds where(Finding finding, ChecksView checks) {
        var start = start(finding);
        return inSight(start)
                .or(() -> text.jump(start) ? inSight(start) : Optional.empty())
                .orElseGet(() -> checks.place(finding));
    }

    /// Of a whole entry, clause or table the start of its first line.
    private Position start(Finding finding) {
        boolean whole = finding.range().equals(Finding.Range.WHOLE);
        if (!whole) return new Position(finding.place(), finding.range().from());
        var block = text.session().flatMap(s -> s.snapshot().document().find(finding.place()));
        while (block.isPresent() && !block.get().parts().isEmpty())
            block = Optional.of(block.get().parts().getFirst());
        return new Position(block.map(Block::id).orElse(finding.place()), 0);
    }

    /// Empty also where the line of the words is above or below the window.
    private Optional<Bounds> inSight(Position place) {
        text.arrive();
        var pane = text.localToScene(text.getLayoutBounds());
        return text.places()
                .inScene(place)
                .filter(box -> box.getMinY() >= pane.getMinY() && box.getMaxY() <= pane.getMaxY());
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Optional<Finding> findingAt(Selection selection, List<Finding> findings) {
        if (!(selection instanceof Selection.Text at)) return Optional.empty();
        var inBlock = findings.stream().filter(f -> f.place().equals(at.caret().block())).toList();
        return inBlock.stream()
                .filter(f -> holds(f.range(), at.caret().offset()))
                .findFirst()
                .or(() -> inBlock.stream().findFirst());
    }

    private static boolean holds(Finding.Range range, int offset) {
        return range.from() <= offset && offset <= range.to();
    }
}
