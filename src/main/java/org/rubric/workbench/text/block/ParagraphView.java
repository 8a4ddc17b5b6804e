package org.rubric.workbench.text.block;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.rubric.document.Block;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Typography;

/// A block of one line of text: paragraph, title, item, note, example, code, requirement.
final class ParagraphView extends BlockView {
    private static final double MARGIN = 16;

    /// Between a label and the edge of the window.
    private static final double AIR = 8;

    private static final double OVER = 20;
    private static final double PADDING = 8;

    private final Text label = new Text();
    private final Text aside = new Text();
    private final Text hint = new Text();
    private final Region ground = new Region();
    private final LineView line;
    private Form form;

    ParagraphView(Consumer<BlockView> resized) {
        line = new LineView(() -> resized.accept(this));
        label.setTextOrigin(VPos.BASELINE);
        label.setManaged(false);
        label.getStyleClass().add("number");
        aside.setTextOrigin(VPos.BASELINE);
        aside.setManaged(false);
        aside.getStyleClass().add("number");
        hint.setTextOrigin(VPos.BASELINE);
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        hint.getStyleClass().add("hint");
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
        changed |= hint(piece.block().runs().isEmpty() ? piece.hint() : "", setting.typography());
        return changed;
    }

    /// What belongs here, said in grey until something does.
    private boolean hint(String words, Typography typography) {
        if (words.equals(hint.getText())) return false;
        hint.setText(words);
        var manner = form.manner();
        hint.setFont(typography.font(manner.family(), manner.size(), false, false));
        if (words.isEmpty()) getChildren().remove(hint);
        else if (!getChildren().contains(hint)) getChildren().add(hint);
        return true;
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
        aside.setText(form.aside());
        aside.setFont(typography.font(manner.family(), 12, false, false));
        if (form.aside().isEmpty()) getChildren().remove(aside);
        else if (!getChildren().contains(aside)) getChildren().add(aside);
        boolean grounded = !form.style().isEmpty();
        if (grounded && !getChildren().contains(ground)) getChildren().addFirst(ground);
        if (!grounded) getChildren().remove(ground);
        if (grounded) ground.getStyleClass().setAll(form.style());
    }

    @Override
    double place(double width) {
        boolean over = form.place() == Form.Place.OVER && !form.label().isEmpty();
        double padding = form.style().isEmpty() ? 0 : PADDING;
        double top = padding + (over ? OVER : stacked() ? form.manner().leading() : 0);
        double height = line.arrange(Math.max(40, width - form.indent() - padding));
        line.relocate(form.indent(), top);
        double all = top + height + padding;
        ground.resizeRelocate(0, 0, width, all);
        label(over, padding);
        aside.setLayoutX(Math.round(width - 12 - aside.getLayoutBounds().getWidth()));
        aside.setLayoutY(16);
        hint.setLayoutX(form.indent());
        hint.setLayoutY(baseline());
        hint.setWrappingWidth(Math.max(40, width - form.indent() - padding));
        return hint.getText().isEmpty()
                ? all
                : Math.max(all, baseline() + hint.getLayoutBounds().getMaxY());
    }

    /// Whether the label is too wide for the margin, such as `Appendix I`, and stands on a row of
    /// its own, as on the page.
    private boolean stacked() {
        return form.place() == Form.Place.MARGIN
                && label.getLayoutBounds().getWidth() > BlockFlow.LEFT - MARGIN - AIR;
    }

    private void label(boolean over, double padding) {
        double wide = label.getLayoutBounds().getWidth();
        boolean stacked = stacked();
        double x =
                switch (form.place()) {
                    case MARGIN -> stacked ? form.indent() : -MARGIN - wide;
                    case HANGING -> hanging(wide);
                    case OVER -> form.indent();
                };
        label.setLayoutX(Math.round(x));
        label.setLayoutY(
                over ? padding + 14 : baseline() - (stacked ? form.manner().leading() : 0));
    }

    private double baseline() {
        var manner = form.manner();
        return line.getLayoutY() + manner.spacing() / 2 + manner.size() * .891;
    }

    /// In the indent of its own level; a marker wider than that reaches to the left.
    private double hanging(double wide) {
        double step = Math.min(form.indent(), 32);
        return Math.min(form.indent() - step, form.indent() - wide - 6);
    }

    /// The identifier of a requirement, which stands over it.
    @Override
    public Optional<Rectangle2D> field() {
        if (!(line.block() instanceof Block.Requirement requirement)) return Optional.empty();
        var words = new Text(requirement.identifier());
        words.setFont(label.getFont());
        double wide = Math.max(40, words.getLayoutBounds().getWidth());
        return Optional.of(new Rectangle2D(form.indent(), PADDING - 4, wide, 24));
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
