package org.rubric.workbench.text.block;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Wording;

/// Something short on the left and what it means on the right: an abbreviation, an entry of the
/// references with its tag, a symbol of a formula.
final class PairView extends BlockView {
    private static final double GAP = 16;

    private final LineView left;
    private final LineView right;
    private final Hint leftHint = new Hint();
    private final Hint rightHint = new Hint();
    private Sides sides;

    /// @param fixed the left side is not edited by typing (the tag of a reference)
    private record Sides(Block left, Block right, double column, boolean fixed) {}

    PairView(Consumer<BlockView> resized) {
        left = new LineView(() -> resized.accept(this));
        right = new LineView(() -> resized.accept(this));
        getChildren().addAll(left, right, leftHint, rightHint);
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        var before = Optional.ofNullable(sides);
        sides = sides(piece.block(), setting.wording());
        boolean changed = before.isEmpty() || before.get().column != sides.column;
        changed |= left.show(sides.left, setting.manner(), setting);
        changed |= right.show(sides.right, setting.manner(), setting);
        changed |= hints(piece, setting);
        left.getStyleClass().remove("tag");
        if (sides.fixed) left.getStyleClass().add("tag");
        return changed;
    }

    /// The tag of a reference is asked for in its own field.
    private boolean hints(Piece piece, Setting setting) {
        boolean noLeft = sides.left.runs().isEmpty() && !sides.fixed;
        boolean noRight = sides.right.runs().isEmpty();
        return leftHint.say(noLeft ? Hint.of(piece, 0) : "", setting)
                | rightHint.say(noRight ? Hint.of(piece, 1) : "", setting);
    }

    private static Sides sides(Block block, Wording wording) {
        return switch (block) {
            case Block.Abbreviation pair ->
                    new Sides(pair.abbreviation(), pair.expansion(), 112, false);
            case Exhibit.Where pair -> new Sides(pair.symbol(), pair.meaning(), 72, false);
            case Block.Reference reference ->
                    new Sides(tag(reference, wording), reference.entry(), 136, true);
            default -> throw new IllegalArgumentException("Not a pair: " + block.id());
        };
    }

    private static Block tag(Block.Reference reference, Wording wording) {
        var tag = reference.tag().isEmpty() ? "" : "[" + reference.tag() + "]";
        var words = wording.label(reference.id()).map(l -> l.standing()).orElse(tag);
        return new Block.Line(
                Id.of(reference.id() + "/tag"), reference.traits(), Inline.plain(words));
    }

    @Override
    double place(double width) {
        left.arrange(10_000);
        double natural = Math.max(Math.ceil(left.reach()) + 1, leftHint.reach());
        boolean empty = sides.fixed && left.passage().steps() == 0;
        boolean beside = natural + GAP <= sides.column * 1.5;
        double x = empty ? 0 : beside ? Math.max(sides.column, natural + GAP) : 32;
        left.arrange(beside ? x - GAP : width);
        left.relocate(0, 0);
        double y = beside || empty ? 0 : left.getHeight();
        right.arrange(Math.max(40, width - x));
        right.relocate(x, y);
        leftHint.over(left);
        rightHint.over(right);
        double height = Math.max(empty ? 0 : left.getHeight(), y + right.getHeight());
        return height;
    }

    /// The tag of a reference.
    @Override
    public Optional<Rectangle2D> field() {
        if (!sides.fixed) return Optional.empty();
        double wide = Math.max(40, left.caret(left.passage().steps(), false).getMinX());
        return Optional.of(new Rectangle2D(0, 0, wide, left.getHeight()));
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {
        if (!sides.fixed) visit.accept(left);
        visit.accept(right);
    }
}
