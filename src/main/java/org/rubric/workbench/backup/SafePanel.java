package org.rubric.workbench.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.backup.Listed;
import org.rubric.desk.backup.SafeKeeping.State;
import org.rubric.workbench.Words;

/// Where backups go, how they stand, which there are. Enter opens the chosen one.
final class SafePanel extends VBox {
    static final double WIDTH = 640;
    private static final double ROW = 36;
    private static final int ROWS = 6;

    private final Words words;
    private final StateBox state;
    private final Label where = new Label();
    private final Hyperlink change;
    private final HBox place;
    private final ListView<Listed> list = new ListView<>();
    private final Label none = new Label();
    private final Button look;
    private final HBox foot;
    private final SavingBox saving;

    /// @param file brings back from a file that lies elsewhere
    record Deeds(StateBox.Deeds state, Consumer<Listed> look, Runnable file, Saving everything) {}

    /// @param ask whether sealed or open is a question
    record Saving(boolean ask, Runnable open, Runnable sealed) {}

    SafePanel(Words words, Deeds deeds) {
        super(12);
        this.words = words;
        getStyleClass().add("safe-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("safe.title"));
        title.getStyleClass().add("popover-title");
        state = new StateBox(words, deeds.state);
        change = new Hyperlink(words.of("safe.change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> deeds.state.choose().run());
        where.getStyleClass().add("secondary");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place = new HBox(8, where, change);
        place.setAlignment(Pos.BASELINE_LEFT);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setMinHeight(ROW * 2);
        list.setCellFactory(_ -> new BackupRow(words));
        list.setAccessibleText(words.of("safe.list"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, deeds.look));
        none.getStyleClass().add("secondary");
        none.setWrapText(true);
        list.setPlaceholder(none);
        look = button("safe.look", "safe.look.tip", () -> chosen(deeds.look));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saving =
                new SavingBox(
                        words, () -> ask(false), deeds.everything.open, deeds.everything.sealed);
        Runnable everything = deeds.everything.ask ? () -> ask(true) : deeds.everything.open;
        foot =
                new HBox(
                        8,
                        look,
                        button("safe.file", "safe.file.tip", deeds.file),
                        gap,
                        button("safe.everything", "safe.everything.tip", everything));
        getChildren().addAll(title, state, place, list, foot, saving);
        ask(false);
    }

    /// Asks how everything is to be saved, in the place of the buttons.
    private void ask(boolean how) {
        foot.setVisible(!how);
        foot.setManaged(!how);
        saving.setVisible(how);
        saving.setManaged(how);
        if (how) saving.requestFocus();
    }

    private Button button(String key, String tip, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setTooltip(new Tooltip(words.of(tip)));
        button.setAccessibleHelp(words.of(tip));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// @param folder where backups go
    void show(State now, Optional<Path> folder) {
        state.show(now);
        where.setText(folder.map(path -> words.of("safe.where", path)).orElse(""));
        place.setVisible(folder.isPresent());
        place.setManaged(folder.isPresent());
        none.setText(words.of(folder.isPresent() ? "safe.empty" : "safe.first"));
    }

    /// The backups in the folder, the newest first.
    void show(List<Listed> backups) {
        list.getItems().setAll(backups);
        list.getSelectionModel().selectFirst();
        look.setVisible(!backups.isEmpty());
        look.setManaged(!backups.isEmpty());
    }

    private void chosen(Consumer<Listed> deed) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deed);
    }

    private void pressed(KeyEvent event, Consumer<Listed> deed) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        chosen(deed);
    }

    @Override
    public void requestFocus() {
        if (list.getItems().isEmpty()) state.requestFocus();
        else list.requestFocus();
    }
}
