package org.rubric.workbench.print;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Which printer, which pages, how many copies. Lies in the overlay like every panel.
final class PrintPanel extends VBox {
    private static final int ROWS = 4;
    private static final double ROW = 32;

    private final Words words;
    private final int pages;
    private final BiConsumer<Device, Order> print;
    private final TextField from = field("1");
    private final TextField to;
    private final TextField copies = field("1");
    private final CheckBox bothSides;
    private final Label trouble = new Label();
    private final ListView<Device> devices = new ListView<>();
    private final Button go;

    /// @param print given what was chosen
    PrintPanel(Words words, int pages, List<Device> found, BiConsumer<Device, Order> print) {
        super(16);
        this.words = words;
        this.pages = pages;
        this.print = print;
        getStyleClass().addAll("export-panel", "print-panel");
        var title = new Label(words.of("print.title"));
        title.getStyleClass().add("popover-title");
        to = field(Integer.toString(pages));
        bothSides = new CheckBox(words.of("print.both"));
        go = new Button(words.of("print.do"));
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> order());
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        getChildren().add(title);
        if (found.isEmpty()) {
            var none = new Label(words.of("print.none"));
            none.setWrapText(true);
            getChildren().add(none);
            return;
        }
        fields(found);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fields(List<Device> found) {
        from.setAccessibleText(words.of("print.from"));
        to.setAccessibleText(words.of("print.until"));
        copies.setAccessibleText(words.of("print.copies"));
        var range =
                line(from, new Label(words.of("print.to")), to, quiet(words.of("print.of", pages)));
        getChildren()
                .addAll(
                        row(words.of("print.printer"), printers(found)),
                        row(words.of("print.pages"), range),
                        row(words.of("print.copies"), line(copies, bothSides)),
                        buttons());
        devices.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, device) -> offer(device));
        devices.getSelectionModel().selectFirst();
    }

    /// The name alone while there is nothing to choose.
    private Node printers(List<Device> found) {
        devices.setItems(FXCollections.observableArrayList(found));
        if (found.size() == 1) return new Label(found.getFirst().name());
        devices.setAccessibleText(words.of("print.printer"));
        devices.setFixedCellSize(ROW);
        devices.setPrefHeight(ROW * Math.min(ROWS, found.size()) + 2);
        devices.setMinHeight(Region.USE_PREF_SIZE);
        devices.setPrefWidth(352);
        devices.setCellFactory(_ -> new Name());
        return devices;
    }

    private void offer(Device device) {
        boolean can = device != null && device.twoSided();
        bothSides.setVisible(can);
        if (!can) bothSides.setSelected(false);
    }

    private Node buttons() {
        var row = new HBox(8, trouble, go);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void order() {
        var read =
                Order.read(
                        from.getText(),
                        to.getText(),
                        copies.getText(),
                        bothSides.isSelected(),
                        pages);
        switch (read) {
            case Order.Reading.Good(var order) -> {
                var device = devices.getSelectionModel().getSelectedItem();
                if (device != null) print.accept(device, order);
            }
            case Order.Reading.WrongPages(boolean last) ->
                    wrong(words.of("print.wrong.pages", pages), last ? to : from);
            case Order.Reading.WrongCopies _ ->
                    wrong(words.of("print.wrong.copies", Order.MOST_COPIES), copies);
        }
    }

    private void wrong(String sentence, TextField field) {
        trouble.setText(sentence);
        trouble.setGraphic(Icons.small(Feather.ALERT_CIRCLE));
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        go.fire();
        event.consume();
    }

    private static TextField field(String text) {
        var field = new TextField(text);
        field.setPrefColumnCount(3);
        return field;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("secondary");
        return label;
    }

    private static HBox line(Node... all) {
        var line = new HBox(8, all);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node row(String heading, Node content) {
        var label = quiet(heading);
        label.setMinWidth(72);
        var row = line(label, content);
        if (content instanceof ListView<?>) row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    @Override
    public void requestFocus() {
        if (go.getScene() != null) go.requestFocus();
        else super.requestFocus();
    }

    /// A printer's name.
    private static final class Name extends ListCell<Device> {
        @Override
        protected void updateItem(Device device, boolean empty) {
            super.updateItem(device, empty);
            setText(empty ? "" : device.name());
        }
    }
}
