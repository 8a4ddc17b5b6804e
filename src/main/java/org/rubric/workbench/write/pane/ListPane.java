package org.rubric.workbench.write.pane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// A list beside the text: its name, how many there are, what can be done with all of them, and the
/// rows, or why there are none.
public abstract class ListPane<T> extends VBox {
    protected final Words words;
    protected final ListView<T> list = new ListView<>();
    protected final Label count = new Label();

    /// What an empty list says.
    protected final Label none = new Label();

    private final String key;
    private final List<String> styles;
    private boolean quiet;

    /// @param key of its name in the messages
    protected ListPane(Words words, String key, String... styles) {
        this.words = words;
        this.key = key;
        this.styles = List.of(styles);
        list.setAccessibleText(words.of(key));
        none.setWrapText(true);
        list.setPlaceholder(none);
        count.getStyleClass().add("secondary");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// As tall as that where there is room, and less where there is not.
    protected void tall(double pixels) {
        setMinHeight(0);
        setPrefHeight(pixels);
    }

    /// @param told beside the name, below it where there is no room: how many there are
    protected HBox heading(Region told, Button... buttons) {
        var title = new Label(words.of(key).toUpperCase(Locale.ROOT));
        title.getStyleClass().add("pane-heading-words");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var both = new Rows(8, 2, title, told);
        HBox.setHgrow(both, Priority.ALWAYS);
        var heading = new HBox(both);
        heading.getChildren().addAll(buttons);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    /// A button of the heading.
    ///
    /// @param key of its name
    protected Button button(Ikon icon, String key, Consumer<Button> run) {
        var button = new Button("", Icons.small(icon));
        button.getStyleClass().addAll("flat", "heading-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.accept(button));
        name(button, words.of(key), words.of(key));
        return button;
    }

    protected static void name(Button button, String name, String tip) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tip));
    }

    /// Shows on a button that the list is narrowed.
    protected static void active(Button filter, boolean narrowed) {
        filter.getStyleClass().remove("active");
        if (narrowed) filter.getStyleClass().add("active");
    }

    /// Tells what was chosen by key or mouse.
    protected void onChosen(Consumer<T> listener) {
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && !quiet) listener.accept(now);
                        });
    }

    /// Does something in which what is chosen is told to nobody.
    protected void quietly(Runnable deed) {
        boolean was = quiet;
        quiet = true;
        deed.run();
        quiet = was;
    }

    /// Shows these rows; they are drawn anew even where they are the same.
    protected void rows(List<T> wanted) {
        if (list.getItems().equals(wanted)) list.refresh();
        else list.getItems().setAll(wanted);
    }

    /// Chooses the next row, or the one before, round and round; empty: there is none.
    public Optional<T> step(int by) {
        int many = list.getItems().size();
        if (many == 0) return Optional.empty();
        int now = list.getSelectionModel().getSelectedIndex();
        select(Math.floorMod((now < 0 && by < 0 ? 0 : now) + by, many));
        return chosen();
    }

    /// Chooses a row and brings it in sight, with the one before it.
    protected void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - 1));
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// What the list shows, in its order.
    public List<T> shown() {
        return List.copyOf(list.getItems());
    }

    public ListView<T> list() {
        return list;
    }

    /// The list under its heading, and what stands between.
    protected void stack(Node... parts) {
        getStyleClass().add("checks");
        getStyleClass().addAll(styles);
        getChildren().setAll(parts);
        getChildren().add(list);
    }
}
