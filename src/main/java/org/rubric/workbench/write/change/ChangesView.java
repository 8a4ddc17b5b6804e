package org.rubric.workbench.write.change;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.revision.Change;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.ListPane;

/// The changes since a version or a file: the sentence first, then where. Choosing one goes there.
final class ChangesView extends ListPane<Change> {
    private static final double TALL = 320;
    private String since = "";

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
        super(words, "changes", "changes");
        tall(TALL);
        list.setCellFactory(_ -> new ChangeRow(words, deeds, list.widthProperty()));
        onChosen(deeds.chosen);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ESCAPE) return;
                    event.consume();
                    deeds.away.run();
                });
        var more = button(Feather.MORE_HORIZONTAL, "changes.more", deeds.more);
        var close = button(Feather.X, "changes.end", _ -> deeds.away.run());
        stack(heading(count, more, close));
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
        quietly(() -> take(changes));
    }

    private void take(List<Change> changes) {
        none.setText(words.of("changes.none"));
        count.setText(words.of("changes.count", changes.size(), since));
        count.setTooltip(new Tooltip(count.getText()));
        var before = chosen();
        rows(changes);
        if (before.filter(changes::contains).isPresent())
            list.getSelectionModel().select(before.get());
        else list.getSelectionModel().clearSelection();
    }
}
