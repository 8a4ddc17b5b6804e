package org.rubric.workbench.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.Exported;
import org.rubric.workbench.Words;

/// What one should know of a file that was written, such as labels that a template does not have.
final class WrittenPanel extends VBox {
    private static final double WIDE = 432;
    private static final int MOST = 8;

    private final Button close;

    WrittenPanel(Words words, Exported done, Runnable away) {
        super(12);
        getStyleClass().addAll("export-panel", "written-panel");
        var title = new Label(words.of("written.title", done.file().getFileName()));
        title.getStyleClass().add("popover-title");
        title.setMaxWidth(WIDE);
        var lines = new VBox(8);
        var all = done.findings().stream().map(found -> found.message()).distinct().toList();
        for (var message : all.subList(0, Math.min(MOST, all.size()))) {
            var line = new Label(message);
            line.setWrapText(true);
            line.setPrefWidth(WIDE);
            line.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(line);
        }
        if (all.size() > MOST)
            lines.getChildren().add(new Label(words.of("written.more", all.size() - MOST)));
        close = new Button(words.of("written.close"));
        close.getStyleClass().add("primary");
        close.setOnAction(_ -> away.run());
        var row = new HBox(close);
        row.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, lines, row);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
