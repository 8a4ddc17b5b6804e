package org.rubric.workbench.register.paste;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.desk.register.Preview.Line;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// A line of the preview: what comes, what changes with the old words beside the new, what is in
/// trouble and why.
public final class LineCell extends ListCell<Line> {
    private static final int MOST = 4;
    private static final double EDGES = 72;
    private final Words words;
    private Line shown;

    public LineCell(Words words) {
        this.words = words;
        getStyleClass().add("paste-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        // The list asks for the same line again whenever it measures.
        if (!empty && line == shown && getGraphic() != null) return;
        shown = empty ? null : line;
        setGraphic(empty ? null : row(line));
    }

    private HBox row(Line line) {
        var kind = new Label(words.of("intake." + line.kind().name().toLowerCase(Locale.ROOT)));
        kind.setGraphic(Icons.small(icon(line.kind())));
        kind.getStyleClass().addAll("paste-kind", line.kind().name().toLowerCase(Locale.ROOT));
        kind.setMinWidth(120);
        var name = new Label(Wrapping.safe(line.name().isEmpty() ? "\u2013" : line.name()));
        name.getStyleClass().add("strong");
        name.setMinWidth(160);
        name.setMaxWidth(160);
        name.setWrapText(true);
        var said = new VBox(2);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        if (!line.said().isEmpty()) said.getChildren().add(trouble(line));
        for (var one : line.differences().stream().limit(MOST).toList())
            said.getChildren().add(difference(line.kind(), one));
        var row = new HBox(16, kind, name, said);
        row.getStyleClass().add("paste-row");
        row.setMinWidth(0);
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
        return row;
    }

    private Label trouble(Line line) {
        var label = new Label(words.of("intake.row", line.row(), line.said()));
        label.setWrapText(true);
        return label;
    }

    private TextFlow difference(Preview.Kind kind, Difference one) {
        var flow = new TextFlow(text(words.of("fact." + one.key()) + "  ", "paste-fact"));
        boolean changed = kind == Preview.Kind.CHANGED;
        if (changed && !one.before().isEmpty()) {
            var old = text(one.before(), "paste-old");
            old.setStrikethrough(true);
            flow.getChildren().addAll(old, text("  ", "paste-new"));
        }
        flow.getChildren()
                .add(
                        text(
                                one.after().isEmpty() ? words.of("fact.none") : one.after(),
                                "paste-new"));
        return flow;
    }

    private static Text text(String said, String style) {
        var text = new Text(Wrapping.safe(said));
        text.getStyleClass().add(style);
        return text;
    }

    private static Feather icon(Preview.Kind kind) {
        return switch (kind) {
            case NEW -> Feather.PLUS;
            case CHANGED -> Feather.EDIT_3;
            case SAME -> Feather.CHECK;
            case GONE -> Feather.MINUS;
            case TROUBLE -> Feather.ALERT_TRIANGLE;
        };
    }
}
