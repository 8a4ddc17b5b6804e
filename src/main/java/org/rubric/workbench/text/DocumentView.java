package org.rubric.workbench.text;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.rubric.document.Document;
import org.rubric.numbering.Numbering;

/// The text of a document. Shows a snapshot; whoever owns the truth hands the next one to [#show].
public final class DocumentView extends Region {
    private final Typography typography;
    private final Pictures pictures;
    private final BlockFlow flow = new BlockFlow(this::placed);
    private final ScrollBar bar = new ScrollBar();
    private boolean placing;
    private Document document;
    private Numbering numbering;
    private Wording wording;

    public DocumentView(Typography typography, Pictures pictures) {
        this.typography = typography;
        this.pictures = pictures;
        getStyleClass().add("document-view");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((_, _, now) -> dragged(now.doubleValue()));
        getChildren().addAll(flow, bar);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /// Shows a document with its numbers. Only what changed is laid out again.
    public void show(Document next, Numbering numbers) {
        if (next == document && numbers == numbering) return;
        if (wording == null || numbers != numbering || outside(next))
            wording = new Wording(next, numbers::label);
        document = next;
        numbering = numbers;
        var setting = new Setting(next, wording, typography, pictures, Manner.BODY, false);
        flow.show(Pieces.of(next), setting);
    }

    /// Whether something changed that words of other blocks may depend on.
    private boolean outside(Document next) {
        return next.apparatus() != document.apparatus() || next.front() != document.front();
    }

    /// The document on the screen; empty before the first.
    public Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    BlockFlow flow() {
        return flow;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.ceil(bar.prefWidth(-1));
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }

    private void placed() {
        placing = true;
        double most = Math.max(0, flow.total() - getHeight());
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * Math.min(1, getHeight() / Math.max(1, flow.total())));
        bar.setUnitIncrement(48);
        bar.setBlockIncrement(getHeight() - 48);
        bar.setValue(Math.clamp(flow.position(), 0, most));
        placing = false;
    }

    private void dragged(double value) {
        if (!placing) flow.position(value);
    }

    private void wheel(ScrollEvent event) {
        flow.scroll(-event.getDeltaY());
        event.consume();
    }
}
