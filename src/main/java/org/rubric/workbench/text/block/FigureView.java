package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.workbench.text.line.Embedded;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.PictureView;
import org.rubric.workbench.text.line.Setting;

/// A figure: its pictures in the middle of the column, legend and notes, the caption below.
final class FigureView extends BlockView {
    private static final double WIDEST = 496;
    private static final double GAP = 8;
    private static final double PER_POINT = 4.0 / 3;

    /// Width of the page's column in points.
    private static final double PAGE = 481.9;

    private final BlockViews views;
    private final LineView caption;
    private final Stack legend;
    private final Map<Id, Panel> panels = new HashMap<>();
    private List<Panel> order = List.of();

    /// A picture and the line below it.
    private record Panel(Image image, PictureView picture, LineView caption) {}

    FigureView(BlockViews views) {
        this.views = views;
        caption = new LineView(() -> views.resized().accept(this));
        legend = new Stack(views);
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        if (!(piece.block() instanceof Exhibit.Figure figure))
            throw new IllegalArgumentException("Not a figure: " + piece.block().id());
        var wording = setting.wording();
        var centred = setting.manner().centred();
        boolean changed =
                caption.show(
                        wording.caption(figure.id()), figure.caption(), centred.inBold(), setting);
        var next = new ArrayList<Panel>();
        for (var part : figure.panels()) {
            var panel = panel(part, setting);
            changed |=
                    panel.caption.show(
                            wording.standing(part.id()) + " ", part.caption(), centred, setting);
            next.add(panel);
        }
        changed |= !next.equals(order);
        order = next;
        panels.keySet().retainAll(figure.panels().stream().map(Exhibit.Panel::id).toList());
        changed |= legend.show(figure.legend(), setting.cell(Manner.CELL));
        if (changed) attach();
        return changed;
    }

    private Panel panel(Exhibit.Panel part, Setting setting) {
        var before = panels.get(part.id());
        if (before != null && before.image.equals(part.image())) return before;
        var media = Optional.ofNullable(setting.document().media().get(part.image().media()));
        var picture =
                Embedded.picture(
                        scaled(part.image()),
                        media,
                        setting.pictures(),
                        WIDEST,
                        () -> views.resized().accept(this));
        picture.setManaged(false);
        var panel =
                new Panel(part.image(), picture, new LineView(() -> views.resized().accept(this)));
        panels.put(part.id(), panel);
        return panel;
    }

    /// The column of the screen is narrower than that of the page: a picture takes its share of it.
    private static Image scaled(Image image) {
        double share = WIDEST / PER_POINT / PAGE;
        return new Image(
                image.media(), image.alternative(), image.width() * share, image.height() * share);
    }

    private void attach() {
        getChildren().clear();
        for (var panel : order) getChildren().addAll(panel.picture, panel.caption);
        getChildren().addAll(legend.nodes());
        getChildren().add(caption);
    }

    @Override
    double place(double width) {
        double y = 0;
        for (var panel : order) {
            double wide = panel.picture.prefWidth(-1);
            double tall = panel.picture.prefHeight(-1);
            panel.picture.resizeRelocate(Math.round((width - wide) / 2), y, wide, tall);
            y += tall + GAP;
            boolean named =
                    order.size() > 1 || !Inline.text(panel.caption.block().runs()).isEmpty();
            panel.caption.setVisible(named);
            panel.caption.arrange(width);
            panel.caption.relocate(0, y);
            if (named) y += panel.caption.getHeight() + GAP;
        }
        if (!legend.nodes().isEmpty()) y += legend.arrange(0, y, width) + GAP;
        caption.arrange(width);
        caption.relocate(0, y);
        y += caption.getHeight();
        return y;
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {
        for (var panel : order) if (panel.caption.isVisible()) visit.accept(panel.caption);
        legend.forEachLine(visit);
        visit.accept(caption);
    }
}
