package org.rubric.workbench.text.slip;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.editing.exhibit.Figures;

/// Asks for the caption of a figure and for what a reader who cannot see it is told.
public final class FigureSlip extends Slip {
    /// Width of the page's column in points.
    public static final double COLUMN = 481.9;

    private static final int LEAST = 5;

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
        width = field("figure.width", percent(panel.image().width()));
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
                                caption.getText().strip(), alternative.getText(), points())));
    }

    private static String percent(double points) {
        return points <= 0 ? "" : Math.round(points / COLUMN * 100) + " %";
    }

    /// What cannot be read leaves the width as it was; it is kept between 5 % and 100 %.
    private double points() {
        var words = width.getText().replace("%", "").strip();
        if (words.equals(percent(panel.image().width()).replace("%", "").strip()))
            return panel.image().width();
        if (words.isEmpty()) return 0;
        try {
            double wanted = Double.parseDouble(words.replace(',', '.'));
            if (Double.isNaN(wanted)) return panel.image().width();
            return Math.clamp(wanted, LEAST, 100) / 100 * COLUMN;
        } catch (NumberFormatException _) {
            return panel.image().width();
        }
    }
}
