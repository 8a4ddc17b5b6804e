package org.rubric.workbench.text.block;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// A block of one line of text: paragraph, title, item, note, example, code, requirement.
final class ParagraphView extends BlockView {
    private static final double MARGIN = 16;
    private static final double OVER = 20;
    private static final double PADDING = 8;

    private final Text label = new Text();
    private final Region ground = new Region();
    private final LineView line;
    private Form form;

    ParagraphView(Consumer<BlockView> resized) {
        line = new LineView(() -> resized.accept(this));
        label.setTextOrigin(VPos.BASELINE);
        label.setManaged(false);
        label.getStyleClass().add("number");
        ground.setManaged(false);
        getChildren().add(line);
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        var wanted = Form.of(piece, setting);
        boolean changed = !wanted.equals(form);
        form = wanted;
        if (changed) dress(setting);
        changed |= line.show(piece.block(), form.manner(), setting);
        return changed;
    }

    private void dress(Setting setting) {
        var typography = setting.typography();
        label.setText(form.label(setting.direction()));
        var manner = form.manner();
        boolean over = form.place() == Form.Place.OVER;
        label.setFont(typography.font(manner.family(), over ? 13 : manner.size(), false, false));
        boolean labelled = !form.label().isEmpty();
        if (labelled && !getChildren().contains(label)) getChildren().add(label);
        if (!labelled) getChildren().remove(label);
        boolean grounded = !form.style().isEmpty();
        if (grounded && !getChildren().contains(ground)) getChildren().addFirst(ground);
        if (!grounded) getChildren().remove(ground);
        if (grounded) ground.getStyleClass().setAll(form.style());
    }

    @Override
    double place(double width) {
        boolean over = form.place() == Form.Place.OVER && !form.label().isEmpty();
        double padding = form.style().isEmpty() ? 0 : PADDING;
        double top = padding + (over ? OVER : 0);
        double height = line.arrange(Math.max(40, width - form.indent() - padding));
        line.relocate(form.indent(), top);
        double all = top + height + padding;
        ground.resizeRelocate(0, 0, width, all);
        label(over, padding);
        return all;
    }

    private void label(boolean over, double padding) {
        double wide = label.getLayoutBounds().getWidth();
        double x =
                switch (form.place()) {
                    case MARGIN -> -MARGIN - wide;
                    case HANGING -> hanging(wide);
                    case OVER -> form.indent();
                };
        double manner = form.manner().size();
        double baseline =
                over
                        ? padding + 14
                        : line.getLayoutY() + form.manner().spacing() / 2 + manner * .891;
        label.setLayoutX(Math.round(x));
        label.setLayoutY(baseline);
    }

    /// In the indent of its own level; a marker wider than that reaches to the left.
    private double hanging(double wide) {
        double step = Math.min(form.indent(), 32);
        return Math.min(form.indent() - step, form.indent() - wide - 6);
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {
        visit.accept(line);
    }

    @Override
    public String label() {
        return form.label();
    }
}
