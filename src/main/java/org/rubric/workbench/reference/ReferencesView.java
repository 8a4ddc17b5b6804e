package org.rubric.workbench.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// What the draft lists, entry by entry: how each stands, where it is cited, what to do with it.
final class ReferencesView extends VBox {
    private static final double TALL = 360;
    private final Words words;
    private final ReferenceDeeds deeds;
    private final Label count = new Label();
    private final ListView<Listed> list = new ListView<>();
    private final Hyperlink missing = new Hyperlink();
    private final Button filter;
    private ReferenceList all = ReferenceList.EMPTY;
    private boolean openOnly;

    /// @param learn adds all that the catalogue lacks
    /// @param away puts the list away
    ReferencesView(Words words, ReferenceDeeds deeds, Runnable learn, Runnable away) {
        this.words = words;
        this.deeds = deeds;
        getStyleClass().addAll("checks", "references");
        setMinHeight(0);
        setPrefHeight(TALL);
        list.setCellFactory(_ -> new ReferenceRow(words, deeds, list.widthProperty()));
        list.setAccessibleText(words.of("references"));
        list.setPlaceholder(placeholder());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, away));
        VBox.setVgrow(list, Priority.ALWAYS);
        missing.getStyleClass().add("ignored-line");
        missing.setMaxWidth(Double.MAX_VALUE);
        missing.setOnAction(_ -> learn.run());
        filter = button(Feather.FILTER, "references.open", this::turn);
        getChildren().addAll(heading(away), list);
    }

    private Label placeholder() {
        var none = new Label(words.of("references.none"));
        none.setWrapText(true);
        none.getStyleClass().add("secondary");
        return none;
    }

    private Node heading(Runnable away) {
        var title = new Label(words.of("references").toUpperCase(Locale.ROOT));
        title.getStyleClass().add("pane-heading-words");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("secondary");
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var heading = new HBox(title, count, filter, button(Feather.X, "references.end", away));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    private Button button(Ikon icon, String key, Runnable run) {
        var button = new Button("", Icons.small(icon));
        button.getStyleClass().addAll("flat", "heading-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void turn() {
        openOnly = !openOnly;
        filter.getStyleClass().remove("active");
        if (openOnly) filter.getStyleClass().add("active");
        show(all);
    }

    /// Takes another list; the chosen entry stays chosen if it is still there.
    void show(ReferenceList now) {
        all = now;
        var before = chosen().map(one -> one.entry().id());
        var shown = now.entries().stream().filter(one -> !openOnly || Standings.open(one)).toList();
        if (!list.getItems().equals(shown)) list.getItems().setAll(shown);
        before.ifPresent(
                id ->
                        shown.stream()
                                .filter(one -> one.entry().id().equals(id))
                                .forEach(one -> list.getSelectionModel().select(one)));
        long open = now.entries().stream().filter(Standings::open).count();
        count.setText(words.of("references.count", now.entries().size(), open));
        int many = now.missing().size();
        missing.setText(words.of("references.missing", many));
        getChildren().remove(missing);
        if (many > 0 && deeds.learns()) getChildren().add(missing);
    }

    private void pressed(KeyEvent event, Runnable away) {
        var one = chosen();
        if (event.getCode() == KeyCode.ESCAPE) away.run();
        else if (one.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
        else if (!pressed(event.getCode(), one.get())) return;
        event.consume();
    }

    private boolean pressed(KeyCode key, Listed one) {
        switch (key) {
            case ENTER -> deeds.go(one);
            case U -> deeds.update(one);
            case M -> deeds.move(one);
            case A -> deeds.learn(one);
            case DELETE -> deeds.remove(one);
            case C -> deeds.cited(one, list);
            case J -> deeds.justify(one, list);
            default -> {
                return false;
            }
        }
        return true;
    }

    Optional<Listed> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    ListView<Listed> list() {
        return list;
    }

    /// What the catalogue lacks, shown or not.
    List<Listed> missing() {
        return all.missing();
    }

    List<Listed> shown() {
        return List.copyOf(list.getItems());
    }
}
