package org.rubric.workbench.write.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.revision.Change;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The changes since a version or a file: the sentence first, then where. Choosing one goes there.
final class ChangesView extends VBox {
    private static final double TALL = 320;
    private final Words words;
    private final Label count = new Label();
    private final ListView<Change> list = new ListView<>();
    private final Label none = new Label();
    private String since = "";
    private boolean showing;

    /// @param chosen told which change was chosen
    /// @param clean whether a change can be taken back alone
    /// @param back takes a change back
    /// @param more opens the menu of the list below its button
    /// @param away puts the list away
    record Deeds(
            Consumer<Change> chosen,
            Predicate<Change> clean,
            Consumer<Change> back,
            Consumer<Button> more,
            Runnable away) {}

    ChangesView(Words words, Deeds deeds) {
        this.words = words;
        getStyleClass().addAll("checks", "changes");
        setMinHeight(0);
        setPrefHeight(TALL);
        list.setCellFactory(_ -> new ChangeRow(words, deeds, list.widthProperty()));
        list.setAccessibleText(words.of("changes"));
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && !showing) deeds.chosen.accept(now);
                        });
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ESCAPE) return;
                    event.consume();
                    deeds.away.run();
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(deeds), list);
    }

    private Node heading(Deeds deeds) {
        var title = new Label(words.of("changes").toUpperCase(Locale.ROOT));
        title.getStyleClass().add("pane-heading-words");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("secondary");
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var more = button(Feather.MORE_HORIZONTAL, "changes.more");
        more.setOnAction(_ -> deeds.more.accept(more));
        var close = button(Feather.X, "changes.end");
        close.setOnAction(_ -> deeds.away.run());
        var heading = new HBox(title, count, more, close);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    private Button button(Ikon icon, String key) {
        var button = new Button("", Icons.small(icon));
        button.getStyleClass().addAll("flat", "heading-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        return button;
    }

    /// The list waits for the changes since that one.
    void begin(String name) {
        since = name;
        count.setText("");
        none.setText(words.of("changes.comparing"));
        list.getItems().clear();
    }

    /// Takes other changes; the chosen one stays chosen if it is still there.
    void show(List<Change> changes) {
        showing = true;
        none.setText(words.of("changes.none"));
        count.setText(words.of("changes.count", changes.size(), since));
        count.setTooltip(new Tooltip(count.getText()));
        var before = list.getSelectionModel().getSelectedItem();
        if (!list.getItems().equals(changes)) list.getItems().setAll(changes);
        else list.refresh();
        if (before != null && changes.contains(before)) list.getSelectionModel().select(before);
        else list.getSelectionModel().clearSelection();
        showing = false;
    }

    void step(int by) {
        int many = list.getItems().size();
        if (many == 0) return;
        int now = list.getSelectionModel().getSelectedIndex();
        int start = now < 0 && by < 0 ? 0 : now;
        list.getSelectionModel().clearAndSelect(Math.floorMod(start + by, many));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    Optional<Change> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    ListView<Change> list() {
        return list;
    }
}
