package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.programme.ItemField;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.workbench.programme.FieldRow;

/// The fields of the work item as the draft and its documents have them now, each to be copied into
/// the web form of the work programme.
final class FieldSection extends VBox {
    private final FilesRoom room;
    private final Label title = new Label();
    private final Label note = new Label();
    private final VBox rows = new VBox(2);

    FieldSection(FilesRoom room) {
        this.room = room;
        title.setText(room.word("fields").toUpperCase(Locale.ROOT));
        title.getStyleClass().add("pane-heading-words");
        title.setMaxWidth(Double.MAX_VALUE);
        note.getStyleClass().add("secondary");
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title, note);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("pane-heading", "post-heading");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("meeting-scroll", "approval-fields");
        rows.getStyleClass().add("approval-fields-rows");
        getChildren().addAll(head, scroll);
    }

    /// @param entry as it is to be copied; empty: there is no work item
    void show(Optional<ProgrammeEntry> entry) {
        rows.getChildren().clear();
        note.setText("");
        if (entry.isEmpty()) {
            var none = new Label(room.word("fields.none"));
            none.getStyleClass().add("secondary");
            none.setWrapText(true);
            rows.getChildren().add(none);
            return;
        }
        var changed = new HashSet<>(entry.get().uncopied());
        note.setText(room.word("fields.changed", changed.size()));
        for (var field : ItemField.values())
            if (!field.read(entry.get()).isEmpty())
                rows.getChildren().add(row(entry.get(), field, changed));
    }

    private Node row(ProgrammeEntry entry, ItemField field, Set<ItemField> changed) {
        var words = room.hall().words();
        var row = new FieldRow(words, field.words(), field.read(entry), _ -> {});
        return row.readOnly().copying(!changed.contains(field), () -> copy(entry, field));
    }

    /// What is copied stands in the programme from then on.
    private void copy(ProgrammeEntry entry, ItemField field) {
        var value = field.read(entry);
        var content = new ClipboardContent();
        content.putString(value);
        Clipboard.getSystemClipboard().setContent(content);
        var said = room.hall().words().of("programme.field.copied", field.words(), entry.name());
        var today = LocalDate.now().toString();
        try {
            var programme = room.desk().programme();
            programme.change(
                    said,
                    now ->
                            now.update(
                                    entry.name(), e -> field.write(e, value).copied(field, today)),
                    room.desk().author());
            room.steps().tell(said, programme);
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }
}
