package org.rubric.workbench.version;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// The versions of a draft with time, author and name. A name is changed in its row; a version is
/// opened beside the text or brought back.
final class VersionsPanel extends VBox {
    private static final double WIDTH = 560;
    private static final double ROW = 56;
    private static final int ROWS = 6;

    private final Words words;
    private final Deeds deeds;
    private final TextField name = new TextField();
    private final ListView<NamedVersion> list = new ListView<>();
    private final HBox foot;
    private Optional<Integer> naming = Optional.empty();

    /// @param keep keeps the text as it is now under that name
    record Deeds(
            Consumer<String> keep,
            BiConsumer<NamedVersion, String> rename,
            Consumer<NamedVersion> changes,
            Consumer<NamedVersion> beside,
            Consumer<NamedVersion> restore) {}

    VersionsPanel(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("versions-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("versions.title"));
        title.getStyleClass().add("popover-title");
        name.setPromptText(words.of("versions.name"));
        name.setAccessibleText(words.of("versions.name"));
        name.setOnAction(_ -> deeds.keep.accept(name.getText().strip()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var keep = button("versions.keep", () -> deeds.keep.accept(name.getText().strip()));
        keep.getStyleClass().add("primary");
        var above = new HBox(8, name, keep);
        above.setAlignment(Pos.CENTER_LEFT);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setMinHeight(ROW * 2);
        list.setCellFactory(_ -> new VersionRow(words, this::named, this::given));
        list.setAccessibleText(words.of("versions.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var empty = new Label(words.of("versions.none"));
        empty.getStyleClass().add("secondary");
        list.setPlaceholder(empty);
        var rename = button("versions.rename", this::rename);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> rename.setVisible(now == null || !now.decided()));
        var whole =
                new Rows(
                        8,
                        8,
                        button("versions.changes", () -> chosen(deeds.changes)),
                        button("versions.beside", () -> chosen(deeds.beside)),
                        button("versions.restore", () -> chosen(deeds.restore)));
        whole.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(whole, Priority.ALWAYS);
        foot = new HBox(8, rename, whole);
        getChildren().addAll(title, above, list, foot);
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    @Override
    public void requestFocus() {
        if (list.getItems().isEmpty()) name.requestFocus();
        else list.requestFocus();
    }

    /// Shows these, the last first.
    void show(List<NamedVersion> versions) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        naming = Optional.empty();
        list.getItems().setAll(versions);
        list.getSelectionModel().select(Math.min(at, versions.size() - 1));
        foot.setVisible(!versions.isEmpty());
    }

    private void chosen(Consumer<NamedVersion> deed) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deed);
    }

    private boolean named(NamedVersion version) {
        return naming.filter(number -> number == version.version().number()).isPresent();
    }

    /// Puts a field into the chosen row.
    private void rename() {
        chosen(
                version -> {
                    if (version.decided()) return;
                    naming = Optional.of(version.version().number());
                    list.refresh();
                });
    }

    /// @param wanted empty: the name stays
    private void given(NamedVersion version, Optional<String> wanted) {
        if (naming.isEmpty()) return;
        naming = Optional.empty();
        list.refresh();
        list.requestFocus();
        wanted.filter(words -> !words.equals(version.name()))
                .ifPresent(words -> deeds.rename.accept(version, words));
    }

    private void pressed(KeyEvent event) {
        if (naming.isPresent()) return;
        switch (event.getCode()) {
            case F2 -> rename();
            case ENTER -> chosen(deeds.beside);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
