package org.rubric.workbench.text.block;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Typography;

/// A quiet box for what came from a file and has no editor here: it is kept as it was.
final class KeptView extends BlockView {
    private static final Wording WORDS = Wording.in("workbench");
    private static final double PADDING = 12;
    private static final int MOST = 400;

    private final Region ground = new Region();
    private final Text head = new Text(WORDS.of("kept"));
    private final LineView words = new LineView(() -> {});

    KeptView() {
        ground.setManaged(false);
        ground.getStyleClass().add("kept-ground");
        head.setManaged(false);
        head.setTextOrigin(VPos.TOP);
        head.getStyleClass().add("quiet");
        getChildren().addAll(ground, head, words);
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        head.setFont(setting.typography().font(Typography.SERIF, 14, false, true));
        var line = new Block.Line(piece.id(), piece.block().traits(), text(piece.block()));
        return words.show(line, Manner.CELL, setting);
    }

    private static List<Inline> text(Block block) {
        var text = new StringBuilder();
        block.forEach(
                part ->
                        text.append(
                                part instanceof Block.Foreign kept
                                        ? kept.text()
                                        : Inline.text(part.runs())));
        if (text.length() > MOST) text.replace(MOST, text.length(), " …");
        return Inline.plain(text.toString());
    }

    @Override
    double place(double width) {
        double y = PADDING;
        head.relocate(PADDING, y);
        y += 22;
        if (words.passage().steps() > 0) {
            words.arrange(width - 2 * PADDING);
            words.relocate(PADDING, y);
            y += words.getHeight();
        }
        double height = y + PADDING - 4;
        ground.resizeRelocate(0, 0, width, height);
        return height;
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {}
}
