package org.rubric.workbench.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.rubric.programme.ItemField;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.TextKind;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// The fields of an item, to be read, typed and copied into the web form; those that differ from
/// what was last copied have a copy sign instead of a tick.
final class FieldSection extends VBox {
    private final Secretary secretary;
    private final Words words;
    private final ProgrammeEntry entry;

    /// @param whole whether empty fields are shown too
    /// @param turn shows or hides them
    FieldSection(Secretary secretary, ProgrammeEntry entry, boolean whole, Runnable turn) {
        super(2);
        this.secretary = secretary;
        this.words = secretary.words();
        this.entry = entry;
        getStyleClass().add("detail-section");
        var changed = new HashSet<>(entry.uncopied());
        getChildren().add(head(changed));
        int empty = 0;
        for (var field : ItemField.values()) {
            boolean blank = field.read(entry).isEmpty();
            if (blank) empty++;
            if (!blank || whole) getChildren().add(row(field, changed));
        }
        if (empty == 0) return;
        var link =
                new Hyperlink(
                        whole
                                ? words.of("programme.fields.fewer")
                                : words.of("programme.fields.more", empty));
        link.setOnAction(_ -> turn.run());
        getChildren().add(link);
    }

    private Node head(Set<ItemField> changed) {
        var heading = ItemDetail.heading(words.of("programme.fields"));
        var note = new Label(words.of("programme.changed", changed.size()));
        note.getStyleClass().add("secondary");
        var row = new Rows(16, 2, heading, note);
        row.getStyleClass().add("field-head");
        return row;
    }

    private FieldRow row(ItemField field, Set<ItemField> changed) {
        var row =
                new FieldRow(words, field.words(), field.read(entry), typed -> write(field, typed));
        switch (field) {
            case STATUS -> row.readOnly();
            case KIND ->
                    row.choosing(
                            below ->
                                    choose(
                                            field,
                                            TextKind.offered().stream()
                                                    .map(TextKind::words)
                                                    .toList(),
                                            below));
            case PROCESS -> {
                if (!entry.state().open()) row.readOnly();
                else
                    row.choosing(
                            below ->
                                    choose(
                                            field,
                                            List.of(Process.values()).stream()
                                                    .map(Process::words)
                                                    .toList(),
                                            below));
            }
            default -> {}
        }
        return row.copying(!changed.contains(field), () -> copy(field));
    }

    private void choose(ItemField field, List<String> values, Node below) {
        var menu = new Menu();
        for (var value : values)
            menu.add(
                    value,
                    () -> {
                        secretary.close();
                        write(field, value);
                    });
        secretary.show(menu, below);
    }

    private void write(ItemField field, String typed) {
        var after = secretary.now().update(entry.name(), e -> field.write(e, typed));
        if (after.equals(secretary.now())) {
            secretary.around().say(words.of("programme.field.not", typed, field.words()));
            return;
        }
        secretary.change(
                words.of("programme.field.changed", entry.name(), field.words()),
                entry,
                e -> field.write(e, typed));
    }

    private void copy(ItemField field) {
        var content = new ClipboardContent();
        content.putString(field.read(entry));
        Clipboard.getSystemClipboard().setContent(content);
        secretary.change(
                words.of("programme.field.copied", field.words(), entry.name()),
                entry,
                e -> e.copied(field, secretary.today().toString()));
    }
}
