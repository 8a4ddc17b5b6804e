package org.rubric.workbench.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Document;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Numbering;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.Ghosts;
import org.rubric.workbench.text.block.Piece;
import org.rubric.workbench.text.block.Pieces;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Marking;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Typography;
import org.rubric.workbench.text.line.Wording;

/// The snapshot that is shown, and how its words are set. Only what changed is laid out again.
final class Showing {
    private final BlockFlow flow;
    private final Typography typography;
    private final Pictures pictures;
    private final Pieces pieces;
    private final Revising revising;
    private Document document;
    private Numbering numbering;
    private Wording wording;
    private Setting setting;
    private List<Piece> plain = List.of();
    private Marking marking = Marking.NONE;
    private Ghosts ghosts = Ghosts.NONE;

    Showing(
            BlockFlow flow,
            Places places,
            Typography typography,
            Pictures pictures,
            UnaryOperator<String> words) {
        this.flow = flow;
        this.typography = typography;
        this.pictures = pictures;
        pieces = new Pieces(words);
        revising = new Revising(flow, places, this, words.apply("report.follows"));
    }

    Revising revising() {
        return revising;
    }

    void show(Snapshot snapshot) {
        var next = snapshot.document();
        var numbers = snapshot.numbering();
        if (next == document && numbers == numbering) return;
        if (wording == null || numbers != numbering || outside(next))
            wording = new Wording(next, numbers::label).marked(marking);
        document = next;
        numbering = numbers;
        plain = pieces.next(next);
        lay();
    }

    private void lay() {
        setting = new Setting(document, wording, typography, pictures, Manner.BODY, false);
        flow.show(ghosts.among(plain), setting);
    }

    /// Shows other changes.
    void mark(Marking shown, Ghosts apart) {
        marking = shown;
        ghosts = apart;
        if (document == null) return;
        wording = wording.marked(shown);
        lay();
    }

    /// Whether something changed that words of other blocks may depend on.
    private boolean outside(Document next) {
        return next.apparatus() != document.apparatus() || next.front() != document.front();
    }

    Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    Wording wording() {
        return wording;
    }

    Setting setting() {
        return setting;
    }
}
