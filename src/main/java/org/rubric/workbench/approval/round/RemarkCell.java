package org.rubric.workbench.approval.round;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.workbench.Icons;

/// A comment in the list: from whom, where, how grave, what it says, how it was answered.
final class RemarkCell extends ListCell<Remark> {
    private final RoundRoom room;
    private final Function<Remark, String> where;

    /// @param where what its place is called
    RemarkCell(RoundRoom room, Function<Remark, String> where) {
        this.room = room;
        this.where = where;
        getStyleClass().add("round-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Remark remark, boolean empty) {
        super.updateItem(remark, empty);
        setText(null);
        setGraphic(empty || remark == null ? null : row(remark));
        setAccessibleText(empty || remark == null ? null : said(remark));
    }

    private String said(Remark remark) {
        return room.word(
                "row",
                remark.number(),
                remark.from(),
                where.apply(remark),
                remark.about().sort().words(),
                remark.comment(),
                remark.disposition().kind().words());
    }

    private VBox row(Remark remark) {
        var number = new Label(remark.number());
        number.getStyleClass().add("secondary");
        number.setMinWidth(24);
        number.setAlignment(Pos.CENTER_RIGHT);
        var from = line(remark.from().isBlank() ? room.word("from.none") : remark.from());
        from.getStyleClass().add("strong");
        var place = line(where.apply(remark));
        place.getStyleClass().add("secondary");
        place.setMaxWidth(176);
        var first = new HBox(8, number, from, Pieces.gap(), place);
        first.setAlignment(Pos.CENTER_LEFT);
        var words = line(remark.comment().isBlank() ? remark.proposed() : remark.comment());
        var indent = new Region();
        indent.setMinWidth(24);
        var second = new HBox(8, indent, words);
        var sort = Pieces.secondary(remark.about().sort().words());
        var left = new Region();
        left.setMinWidth(24);
        var third = new HBox(8, left, sort, Pieces.gap(), answer(remark));
        third.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, first, second, third);
    }

    private static Label line(String words) {
        var label = new Label(words.replaceAll("\\s+", " "));
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    private Label answer(Remark remark) {
        var kind = remark.disposition().kind();
        var label = new Label(kind.words(), Icons.small(sign(kind)));
        label.getStyleClass().add(kind == Disposition.Kind.OPEN ? "round-open" : "round-answered");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Feather sign(Disposition.Kind kind) {
        return switch (kind) {
            case OPEN -> Feather.CIRCLE;
            case ACCEPTED -> Feather.CHECK;
            case ACCEPTED_IN_PART -> Feather.CHECK_SQUARE;
            case NOT_ACCEPTED -> Feather.X;
            case WITHDRAWN -> Feather.CORNER_UP_LEFT;
        };
    }
}
