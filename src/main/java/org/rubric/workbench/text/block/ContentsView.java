package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.rubric.document.Block;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// The contents, list of tables or list of figures, as they will be generated.
final class ContentsView extends BlockView {
    private static final double ROW = 24;
    private static final double INDENT = 24;

    private record Row(Text number, Text title, Text page, int level) {}

    private List<Block.Contents.Entry> entries = List.of();
    private List<Row> rows = List.of();

    @Override
    boolean take(Piece piece, Setting setting) {
        if (!(piece.block() instanceof Block.Contents contents))
            throw new IllegalArgumentException("Not contents: " + piece.block().id());
        var wanted = setting.wording().entries(contents);
        if (wanted.equals(entries) && !rows.isEmpty()) return false;
        entries = wanted;
        var manner = setting.manner();
        var font = setting.typography().font(manner.family(), manner.size(), false, false);
        rows = new ArrayList<>();
        getChildren().clear();
        for (var entry : entries) {
            var row =
                    new Row(
                            text(entry.number(), font, "number"),
                            text(entry.title(), font, "generated"),
                            text(entry.page(), font, "number"),
                            entry.level());
            rows.add(row);
            getChildren().addAll(row.number, row.title, row.page);
        }
        return true;
    }

    private static Text text(String words, Font font, String style) {
        var text = new Text(words);
        text.setFont(font);
        text.setManaged(false);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    double place(double width) {
        double y = 0;
        for (var row : rows) {
            double x = (row.level - 1) * INDENT;
            row.number.relocate(x, y);
            double wide = row.number.getLayoutBounds().getWidth();
            row.title.relocate(x + Math.max(40, wide + 8), y);
            row.page.relocate(width - row.page.getLayoutBounds().getWidth(), y);
            y += ROW;
        }
        double height = Math.max(ROW, y);
        return height;
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {}
}
