package org.rubric.workbench.text.slip;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.editing.exhibit.Figures;

/// Asks for the caption of a figure and for what a reader who cannot see it is told.
public final class FigureSlip extends Slip {
    private final Exhibit.Figure figure;
    private final Exhibit.Panel panel;
    private final TextField caption;
    private final TextField alternative;
    private final TextField width;

    /// @param panel the picture that is described; of several, the others' descriptions stay
    public FigureSlip(Host host, Exhibit.Figure figure, Exhibit.Panel panel) {
        super(host, "figure.slip");
        this.figure = figure;
        this.panel = panel;
        caption = field("figure.caption", Inline.text(figure.caption().runs()));
        alternative = field("figure.alternative", panel.image().alternative());
        alternative.setPromptText(host.say("figure.alternative.prompt"));
        width = field("figure.width", Percent.of(panel.image().width()));
        width.setPromptText(host.say("figure.width.prompt"));
        width.setPrefColumnCount(8);
        width.setMaxWidth(120);
        getChildren()
                .addAll(
                        row("figure.caption", caption),
                        row("figure.alternative", alternative),
                        row("figure.width", width),
                        buttons(primary("slip.done"), button("slip.later", this::cancel)));
    }

    @Override
    public Node first() {
        boolean described = !caption.getText().isEmpty();
        return described && alternative.getText().isEmpty() ? alternative : caption;
    }

    @Override
    public void done() {
        doneBy(
                Figures.details(
                        figure.id(),
                        panel.id(),
                        new Figures.Details(
                                caption.getText().strip(),
                                alternative.getText(),
                                Percent.points(width.getText(), panel.image().width()))));
    }
}
