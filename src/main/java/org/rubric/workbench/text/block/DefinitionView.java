package org.rubric.workbench.text.block;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import org.rubric.document.Block;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// A term and where it comes from on one row, its definition below, its number in the margin.
final class DefinitionView extends BlockView {
    private static final double GAP = 8;

    private final Text label = new Text();
    private final LineView term;
    private final LineView source;
    private final LineView text;
    private final Hint termHint = new Hint();
    private final Hint sourceHint = new Hint();
    private final Hint textHint = new Hint();

    DefinitionView(BlockViews views) {
        term = new LineView(() -> views.resized().accept(this));
        source = new LineView(() -> views.resized().accept(this));
        text = new LineView(() -> views.resized().accept(this));
        label.setManaged(false);
        label.setTextOrigin(VPos.TOP);
        label.getStyleClass().add("number");
        source.getStyleClass().add("source");
        getChildren().addAll(label, term, source, text, termHint, sourceHint, textHint);
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        if (!(piece.block() instanceof Block.Definition definition))
            throw new IllegalArgumentException("Not a definition: " + piece.block().id());
        var manner = setting.manner();
        var number = setting.wording().standing(definition.id());
        boolean changed = !number.equals(label.getText());
        label.setText(number);
        label.setFont(setting.typography().font(manner.family(), manner.size(), false, false));
        changed |= term.show(definition.term(), manner.inBold(), setting);
        changed |= source.show(definition.source(), manner, setting);
        changed |= text.show(definition.text(), manner, setting);
        return changed | hints(piece, definition, setting);
    }

    /// A definition that is written has a source or needs none.
    private boolean hints(Piece piece, Block.Definition definition, Setting setting) {
        boolean noTerm = definition.term().runs().isEmpty();
        boolean noText = definition.text().runs().isEmpty();
        boolean noSource = definition.source().runs().isEmpty() && (noTerm || noText);
        return termHint.say(noTerm ? Hint.of(piece, 0) : "", setting)
                | sourceHint.say(noSource ? Hint.of(piece, 1) : "", setting)
                | textHint.say(noText ? Hint.of(piece, 2) : "", setting);
    }

    @Override
    double place(double width) {
        double height = term.arrange(width);
        term.relocate(0, 0);
        double used = Math.max(term.reach(), termHint.reach());
        double left = width - used - GAP;
        double wanted = Math.max(natural(source), sourceHint.reach());
        boolean beside = term.rows() == 1 && wanted <= left;
        source.arrange(beside ? left : width);
        source.relocate(beside ? used + GAP : 0, beside ? 0 : height);
        boolean sourced = source.passage().steps() > 0 || sourceHint.reach() > 0;
        source.setVisible(sourced || beside);
        if (!beside && sourced) height += source.getHeight();
        text.arrange(width);
        text.relocate(0, height);
        termHint.over(term);
        sourceHint.over(source);
        textHint.over(text);
        label.setLayoutX(Math.round(-16 - label.getLayoutBounds().getWidth()));
        label.setLayoutY(term.manner().spacing() / 2);
        return height + text.getHeight();
    }

    private static double natural(LineView line) {
        line.arrange(10_000);
        return line.reach() + 1;
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {
        List.of(term, source, text).forEach(visit);
    }

    @Override
    public String label() {
        return label.getText();
    }
}
