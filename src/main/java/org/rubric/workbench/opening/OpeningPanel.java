package org.rubric.workbench.opening;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.opening.OpeningReport;
import org.rubric.desk.opening.Section;
import org.rubric.document.Id;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// The report of an opening. Arrows go through it; Enter or a click goes to the place that a line
/// is about.
final class OpeningPanel extends VBox {
    private static final double WIDTH = 600;
    private static final double TALL = 420;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final ListView<Row> list = new ListView<>();
    private final Consumer<Id> go;

    /// What a row shows.
    sealed interface Row {
        /// @param none whether nothing is told under it
        record Head(String words, boolean none) implements Row {}

        record Told(Section.Line line) implements Row {}

        default boolean head() {
            return this instanceof Head;
        }
    }

    /// @param go told which block was chosen
    OpeningPanel(Words words, OpeningReport report, Consumer<Id> go) {
        super(12);
        this.go = go;
        getStyleClass().add("opening-panel");
        setPrefWidth(WIDTH);
        setMinWidth(Math.min(WIDTH, 320));
        var title = new Label(words.of("opening.show"));
        title.getStyleClass().add("popover-title");
        var file =
                new Label(
                        Wrapping.safe(
                                words.of(
                                        "opening.file",
                                        report.file(),
                                        TIME.format(report.opened()))));
        file.getStyleClass().add("secondary");
        file.setWrapText(true);
        list.getItems().setAll(rows(words, report));
        list.setCellFactory(_ -> new OpeningRow(words, list.widthProperty()));
        list.setAccessibleText(words.of("opening.show"));
        list.setPrefHeight(TALL);
        list.setMinHeight(160);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> chosen());
        var copy = new Button(words.of("opening.copy"));
        copy.getStyleClass().add("small-button");
        copy.setOnAction(_ -> copy(report));
        var hint = new Label(words.of("opening.hint"));
        hint.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new VBox(2, title, file), list, new HBox(8, hint, gap, copy));
    }

    private static List<Row> rows(Words words, OpeningReport report) {
        var rows = new ArrayList<Row>();
        for (var section : Section.of(report)) {
            var heading = words.of("opening." + section.kind().name().toLowerCase(Locale.ROOT));
            rows.add(new Row.Head(heading, section.lines().isEmpty()));
            for (var line : section.lines()) rows.add(new Row.Told(line));
        }
        return rows;
    }

    private static void copy(OpeningReport report) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", Section.text(report)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        chosen();
    }

    private void chosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Told(var line))
            line.place().ifPresent(go);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (!list.getSelectionModel().isEmpty()) return;
        list.getSelectionModel().select(Math.max(1, first()));
    }

    /// The first line that is about a place; -1: none is.
    private int first() {
        for (int i = 0; i < list.getItems().size(); i++)
            if (list.getItems().get(i) instanceof Row.Told(var line) && line.place().isPresent())
                return i;
        return -1;
    }
}
