package org.rubric.workbench.write.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rubric.desk.SpellJob;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.rules.Sifted;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.WriteDesk;
import org.rubric.workbench.write.outline.Whereabouts;

/// What was found in the draft, put together from the checks, the pages and the spelling, and what
/// the writer makes of it.
public final class Judging {
    private final DocumentView text;
    private final Sources sources;
    private final Told told;
    private final Ignoring ignoring;
    private final Mending mending;
    private final ChecksView list;
    private List<Finding> findings = List.of();
    private List<Finding> checked = List.of();
    private List<Finding> pages = List.of();
    private Sifted sifted = Sifted.NOTHING;

    /// What is known elsewhere.
    ///
    /// @param spelling misspelled words as one line, if there are any
    /// @param where each block stands, once that is known
    public record Sources(
            Supplier<Optional<Finding>> spelling, Supplier<Optional<Whereabouts>> where) {}

    /// What the list of checks makes happen.
    ///
    /// @param found told what is left after ignoring, whenever that is another
    /// @param spell goes through the misspelled words
    public record Told(Consumer<List<Finding>> found, Runnable spell) {}

    public Judging(
            Words words,
            WriteDesk desk,
            Overlay overlay,
            DocumentView text,
            Sources sources,
            Told told) {
        this.text = text;
        this.sources = sources;
        this.told = told;
        ignoring = new Ignoring(words, overlay, this::sifted);
        mending = new Mending(words, desk, overlay, text, ignoring);
        list =
                new ChecksView(
                        words,
                        overlay,
                        new ChecksView.Told(this::go, ignoring::again),
                        mending.offers());
    }

    /// Another draft is open.
    public void open(IgnoredBook ignored) {
        ignoring.open(ignored);
        findings = List.of();
        checked = List.of();
        pages = List.of();
    }

    /// The draft was checked anew.
    public void checked(Document document, List<Finding> found) {
        checked = found;
        ignoring.checked(document, joined());
    }

    /// The pages were set anew: only that finds out which formulas and pictures cannot be shown.
    public void set(Document document, List<Finding> found) {
        pages = found.stream().filter(f -> f.code().endsWith(".unreadable")).toList();
        ignoring.checked(document, joined());
    }

    private List<Finding> joined() {
        var all = new ArrayList<>(checked);
        all.addAll(pages);
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }

    private void sifted(Sifted now) {
        sifted = now;
        findings = now.open();
        list();
        told.found.accept(findings);
    }

    /// Shows the list as it is now. Misspelled words stand in it as one line.
    public void list() {
        var open = new ArrayList<>(sifted.open());
        sources.spelling.get().ifPresent(open::add);
        sources.where.get().ifPresent(places -> list.show(new Sifted(open, sifted.left()), places));
    }

    /// Goes to the place of a finding.
    public void go(Finding finding) {
        if (finding.code().equals(SpellJob.CODE)) {
            told.spell.run();
            return;
        }
        int from = finding.range().equals(Finding.Range.WHOLE) ? 0 : finding.range().from();
        if (!text.jump(new Position(finding.place(), from))) text.jump(finding.place());
    }

    /// The list of checks.
    public ChecksView view() {
        return list;
    }

    /// What the last check found, without what is ignored.
    public List<Finding> findings() {
        return findings;
    }

    /// Whether a check is chosen.
    public boolean chosen() {
        return list.chosen().isPresent();
    }

    /// Whether the chosen check is about some words and the caret is in them: then those are what
    /// is to be mended.
    public boolean meant() {
        var here = text.session().map(Session::selection).orElse(new Selection.None());
        if (!(here instanceof Selection.Text at)) return false;
        return list.chosen()
                .filter(finding -> !finding.range().equals(Finding.Range.WHOLE))
                .filter(finding -> finding.place().equals(at.caret().block()))
                .filter(finding -> finding.range().from() <= at.caret().offset())
                .filter(finding -> at.caret().offset() <= finding.range().to())
                .isPresent();
    }

    /// Goes to the next check.
    public void next() {
        if (list.next().isPresent()) text.requestFocus();
    }

    /// Goes to the check before.
    public void previous() {
        if (list.previous().isPresent()) text.requestFocus();
    }

    /// Offers to mend the chosen check or the first of the block that the caret is in.
    public void offerFix() {
        mending.offerFix(list, findings);
    }

    /// Asks why the chosen check is to be ignored.
    public void offerIgnoring() {
        mending.offerIgnoring(list);
    }

    /// Tells why the chosen check is there.
    public void explain() {
        mending.explain(list);
    }
}
