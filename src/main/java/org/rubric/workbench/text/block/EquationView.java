package org.rubric.workbench.text.block;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import org.rubric.document.Exhibit;
import org.rubric.document.Maths;
import org.rubric.workbench.text.line.Embedded;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.PictureView;
import org.rubric.workbench.text.line.Setting;

/// A displayed formula in the middle, its number at the right edge, below it what its symbols mean.
final class EquationView extends BlockView {
    private static final double GAP = 8;

    private final BlockViews views;
    private final Text number = new Text();
    private final Stack where;
    private PictureView formula;
    private Maths maths;
    private double most;

    EquationView(BlockViews views) {
        this.views = views;
        where = new Stack(views);
        number.setManaged(false);
        number.setTextOrigin(VPos.CENTER);
        number.getStyleClass().add("number");
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        if (!(piece.block() instanceof Exhibit.Equation equation))
            throw new IllegalArgumentException("Not a formula: " + piece.block().id());
        var manner = setting.manner();
        var words = setting.wording().standing(equation.id());
        boolean changed = !words.equals(number.getText());
        number.setText(words);
        number.setFont(setting.typography().font(manner.family(), manner.size(), false, false));
        if (!equation.maths().equals(maths)) {
            maths = equation.maths();
            formula =
                    Embedded.formula(
                            maths, setting, false, 440, () -> views.resized().accept(this));
            formula.setManaged(false);
            changed = true;
        }
        changed |= where.show(equation.where(), setting);
        if (changed) {
            getChildren().setAll(formula, number);
            getChildren().addAll(where.nodes());
        }
        return changed;
    }

    @Override
    double place(double width) {
        double wide = formula.prefWidth(-1);
        double tall = Math.max(24, formula.prefHeight(-1));
        formula.resizeRelocate(
                Math.round((width - wide) / 2),
                Math.round((tall - formula.prefHeight(-1)) / 2),
                wide,
                formula.prefHeight(-1));
        number.setLayoutX(Math.round(width - number.getLayoutBounds().getWidth()));
        number.setLayoutY(Math.round(tall / 2));
        double below = where.nodes().isEmpty() ? 0 : GAP;
        double height = tall + below + where.arrange(0, tall + below, width);
        return height;
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {
        where.forEachLine(visit);
    }

    @Override
    public String label() {
        return number.getText();
    }
}
