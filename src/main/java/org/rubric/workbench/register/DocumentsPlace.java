package org.rubric.workbench.register;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;

/// The place where everything of the store is found: registers on the left, one as a table, the
/// chosen draft on the right.
public final class DocumentsPlace implements Place {
    private final Words words;
    private final Desk desk;
    private final Consumer<Id> open;
    private final Consumer<String> trouble;
    private final BorderPane content = new BorderPane();
    private final RegisterTable table;
    private final DraftDetail detail;
    private final Label count = new Label();
    private final TextField search = new TextField();
    private final Map<Register, Label> counts = new EnumMap<>(Register.class);
    private final Map<Register, ToggleButton> rows = new EnumMap<>(Register.class);
    private Register at = Register.DRAFTS;

    /// @param open opens a draft
    /// @param trouble hears a sentence when the store cannot be read
    public DocumentsPlace(Words words, Desk desk, Consumer<Id> open, Consumer<String> trouble) {
        this.words = words;
        this.desk = desk;
        this.open = open;
        this.trouble = trouble;
        detail = new DraftDetail(words);
        table = new RegisterTable(this::chosen, entry -> entry.draft().ifPresent(this.open));
        content.setLeft(registers());
        content.setCenter(middle());
        content.setRight(detail);
    }

    private Node registers() {
        var heading = new Label(words.of("place.documents").toUpperCase());
        heading.getStyleClass().add("pane-heading-words");
        var top = new HBox(heading);
        top.getStyleClass().add("pane-heading");
        var pane = new VBox(top);
        pane.getStyleClass().addAll("left-pane", "registers");
        var group = new ToggleGroup();
        for (var register : Register.values()) pane.getChildren().add(row(register, group));
        return pane;
    }

    private Node row(Register register, ToggleGroup group) {
        var name = new Label(words.of(register.key()), Icons.small(register.icon()));
        var number = new Label();
        number.getStyleClass().add("secondary");
        counts.put(register, number);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, name, gap, number);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton();
        button.setGraphic(line);
        button.setToggleGroup(group);
        button.getStyleClass().addAll("flat", "register-row");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.setAccessibleText(words.of(register.key()));
        button.setOnAction(_ -> show(register));
        rows.put(register, button);
        return button;
    }

    private Node middle() {
        search.setPrefColumnCount(24);
        search.textProperty().addListener((_, _, text) -> table.filter(text));
        count.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, search, gap, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("register-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        var middle = new VBox(bar, table);
        middle.getStyleClass().add("register-middle");
        return middle;
    }

    private void show(Register register) {
        at = register;
        rows.get(register).setSelected(true);
        search.setPromptText(words.of("register.search", words.of(register.key())));
        search.setAccessibleText(search.getPromptText());
        table.setAccessibleText(words.of(register.key()));
        detail.nothing();
        try {
            var shelf = Shelf.of(desk, register);
            table.show(
                    shelf.columns(),
                    shelf.numbers(),
                    shelf.entries(),
                    words.of(register.key() + ".empty"));
            count.setText(shelf.entries().size() + " " + words.of(register.key()).toLowerCase());
            table.filter(search.getText());
            table.chooseFirst();
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }

    private void chosen(Optional<Entry> entry) {
        var draft = entry.flatMap(Entry::draft);
        if (draft.isEmpty()) {
            detail.nothing();
            return;
        }
        try {
            for (var each : desk.repository().drafts())
                if (each.draft().equals(draft.get()))
                    detail.show(each, () -> open.accept(draft.get()));
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }

    private void count() {
        try {
            for (var register : Register.values())
                counts.get(register)
                        .setText(Integer.toString(desk.list(register.source()).rows().size()));
        } catch (IOException e) {
            trouble.accept(e.getMessage());
        }
    }

    @Override
    public String key() {
        return "place.documents";
    }

    @Override
    public Ikon icon() {
        return Feather.FOLDER;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<List<Action>> actions() {
        return List.of();
    }

    @Override
    public void entered() {
        count();
        show(at);
        table.requestFocus();
    }
}
