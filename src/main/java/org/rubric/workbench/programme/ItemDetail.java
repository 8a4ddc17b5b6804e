package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.programme.DraftLink;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Silence;
import org.rubric.programme.form.Roadmap;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.bar.Rows;
import org.rubric.workbench.register.Preparation;
import org.rubric.workbench.seek.ItemOverlap;

/// All of one item: where it stands and what may follow, what is due, its fields, its forms.
final class ItemDetail extends ScrollPane {
    private final Secretary secretary;
    private final Words words;
    private final VBox content = new VBox();
    private final Runnable schedule;
    private boolean whole;

    /// @param schedule goes to where the meetings stand
    ItemDetail(Secretary secretary, Runnable schedule) {
        this.secretary = secretary;
        this.schedule = schedule;
        words = secretary.words();
        getStyleClass().add("item-detail");
        content.getStyleClass().add("item-detail-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void nothing() {
        content.getChildren().clear();
    }

    void show(ProgrammeEntry entry, Optional<Silence> silence) {
        double at = getVvalue();
        var refocus = Refocus.in(content);
        var parts = new ArrayList<Node>();
        parts.add(title(entry));
        parts.add(buttons(entry));
        silence.ifPresent(found -> parts.add(silent(found)));
        parts.add(new StateSection(secretary, entry));
        parts.add(new DeadlineSection(secretary, entry, schedule));
        parts.add(
                new FieldSection(
                        secretary,
                        entry,
                        whole,
                        () -> {
                            whole = !whole;
                            show(entry, silence);
                        }));
        parts.add(new ClaimSection(secretary, entry));
        parts.add(new FormSection(secretary, entry));
        content.getChildren().setAll(parts);
        layout();
        setVvalue(at);
        refocus.run();
    }

    private Node title(ProgrammeEntry entry) {
        var number = entry.details().number();
        var name = new Label(Wrapping.safe(number.isEmpty() ? entry.name() : number));
        name.getStyleClass().add("object-title");
        name.setWrapText(true);
        var title = new Label(Wrapping.safe(entry.item().title()));
        title.getStyleClass().add("secondary");
        title.setWrapText(true);
        var box = new VBox(4, name, title);
        if (!number.isEmpty()) {
            var before = new Label(words.of("programme.ex", entry.name()));
            before.getStyleClass().add("secondary");
            box.getChildren().add(1, before);
        }
        return box;
    }

    private Node buttons(ProgrammeEntry entry) {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("detail-buttons");
        var draft = draft(entry);
        if (draft.isPresent()) {
            var open = new Button(words.of("programme.draft.open"));
            open.getStyleClass().add("primary");
            open.setOnAction(_ -> secretary.around().open(draft.get().draft()));
            var prepare = new Button(words.of("prepare"));
            prepare.setTooltip(new Tooltip(words.of("prepare.tip")));
            prepare.setOnAction(_ -> prepare.fireEvent(new Preparation(draft.get().draft())));
            var both = new Rows(8, 8, open, prepare);
            HBox.setHgrow(both, Priority.ALWAYS);
            row.getChildren().add(both);
        } else {
            var none = new Label(words.of("programme.draft.none", entry.name()));
            none.getStyleClass().add("secondary");
            none.setWrapText(true);
            HBox.setHgrow(none, Priority.ALWAYS);
            none.setMaxWidth(Double.MAX_VALUE);
            row.getChildren().add(none);
        }
        var more = new Button();
        more.setGraphic(Icons.small(Feather.MORE_HORIZONTAL));
        more.setTooltip(new Tooltip(words.of("programme.item.more")));
        more.setAccessibleText(words.of("programme.item.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> more(entry, more));
        row.getChildren().add(more);
        return row;
    }

    private Optional<DraftEntry> draft(ProgrammeEntry entry) {
        try {
            return DraftLink.draft(entry, secretary.desk().repository().drafts());
        } catch (java.io.IOException e) {
            secretary.around().say(e.getMessage());
            return Optional.empty();
        }
    }

    private void more(ProgrammeEntry entry, Node below) {
        var menu = new Menu();
        menu.add(
                words.of("programme.roadmap.copy"),
                () -> {
                    secretary.close();
                    var content = new ClipboardContent();
                    content.putString(String.join("\t", Roadmap.row(entry)));
                    Clipboard.getSystemClipboard().setContent(content);
                    secretary.around().say(words.of("programme.roadmap.copied", entry.name()));
                });
        menu.add(
                words.of("similar") + "\u2026",
                () -> {
                    secretary.close();
                    overlap().show(entry, below);
                });
        menu.add(
                words.of("programme.item.remove"),
                () -> {
                    secretary.close();
                    secretary.change(
                            words.of("programme.item.removed", entry.name()),
                            now -> now.without(entry.name()));
                });
        secretary.show(menu, below);
    }

    private ItemOverlap overlap() {
        var around = secretary.around();
        return new ItemOverlap(
                words,
                secretary.desk(),
                secretary.background(),
                secretary::show,
                around::open,
                around::say);
    }

    private Node silent(Silence found) {
        var icon = Icons.small(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("warning");
        var label = new Label(words.of("programme.silent", found.meetings().size()), icon);
        label.setWrapText(true);
        label.setGraphicTextGap(8);
        label.getStyleClass().add("silent");
        return label;
    }

    static Label heading(String words) {
        var label = new Label(words.toUpperCase(Locale.ROOT));
        label.getStyleClass().add("pane-heading-words");
        return label;
    }
}
