package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Target;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The items as rows under the headings of their groups.
final class ItemList extends VBox {
    private static final double NAME = 136;
    private static final double TARGET = 80;
    private static final double MIDDLE = 72;
    private static final double LETTER = 7.2;

    private final Words words;
    private final ListView<Row> list = new ListView<>();
    private final HBox head = new HBox(8);
    private final double question;
    private final double process;
    private final double target;
    private boolean filling;

    /// A heading, or an item with what is to be said of it.
    private record Row(
            String heading,
            int count,
            Optional<ProgrammeEntry> entry,
            boolean silent,
            boolean missed) {

        static Row of(String heading, int count) {
            return new Row(heading, count, Optional.empty(), false, false);
        }

        static Row of(ProgrammeEntry entry, Shown shown) {
            var target = Target.of(entry.item().plan().target());
            boolean late = target.filter(t -> t.missed(shown.today())).isPresent();
            boolean silent = shown.silent().contains(entry.name());
            return new Row("", 0, Optional.of(entry), silent, late && entry.state().open());
        }
    }

    /// @param chosen hears which item is chosen
    ItemList(Words words, Consumer<ProgrammeEntry> chosen) {
        this.words = words;
        question = wide("programme.column.question", MIDDLE);
        process = wide("programme.column.process", MIDDLE);
        target = wide("programme.column.target", TARGET);
        getStyleClass().add("item-list");
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(words.of("register.programme"));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, before, row) -> {
                            if (filling || row == null) return;
                            if (row.entry().isPresent()) chosen.accept(row.entry().get());
                            else skip(before);
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
    }

    /// A heading is not chosen: the row behind it is, in the direction of travel.
    private void skip(Row before) {
        int at = list.getSelectionModel().getSelectedIndex();
        int was = before == null ? -1 : list.getItems().indexOf(before);
        int next = was > at ? at - 1 : at + 1;
        javafx.application.Platform.runLater(
                () -> list.getSelectionModel().select(Math.max(1, next)));
    }

    /// The headings stand over their columns beside a scroll bar too.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var bar =
                list.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(b -> b.getOrientation() == Orientation.VERTICAL && b.isVisible())
                        .findFirst();
        head.setPadding(new Insets(0, 16 + bar.map(ScrollBar::getWidth).orElse(0.0), 0, 16));
    }

    private HBox head() {
        var row = head;
        row.getStyleClass().add("item-head");
        row.setAlignment(Pos.CENTER_LEFT);
        var title = cell(words.of("programme.column.title"), 0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        row.getChildren()
                .addAll(
                        cell(words.of("programme.column.name"), NAME),
                        title,
                        cell(words.of("programme.column.question"), question),
                        cell(words.of("programme.column.process"), process),
                        cell(words.of("programme.column.target"), target));
        return row;
    }

    /// A column has room for its heading.
    private double wide(String key, double least) {
        return Math.max(least, words.of(key).length() * LETTER);
    }

    private static Label cell(String words, double width) {
        var label = Directed.words(new Label(), words);
        label.setMinWidth(width);
        if (width > 0) label.setMaxWidth(width);
        return label;
    }

    /// Shows the items, with that one chosen or else the first.
    void show(Shown wanted, String name) {
        var rows = new ArrayList<Row>();
        wanted.groups(words.of("programme.noquestion"))
                .forEach(
                        (heading, entries) -> {
                            rows.add(Row.of(heading, entries.size()));
                            for (var entry : entries) rows.add(Row.of(entry, wanted));
                        });
        filling = true;
        fill(rows);
        int place = 1;
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).entry().filter(e -> e.name().equals(name)).isPresent()) place = i;
        boolean moved = list.getSelectionModel().getSelectedIndex() != place && !rows.isEmpty();
        if (moved) list.getSelectionModel().clearAndSelect(place);
        filling = false;
        if (moved) list.scrollTo(Math.max(0, place - 6));
    }

    /// Rows that are as they were keep what is drawn of them.
    private void fill(List<Row> rows) {
        var items = list.getItems();
        if (items.size() != rows.size()) {
            items.setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++)
            if (!items.get(i).equals(rows.get(i))) items.set(i, rows.get(i));
    }

    void focus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("group-row");
            setText(null);
            setGraphic(null);
            if (empty || row == null) return;
            setPrefWidth(0);
            if (row.entry().isPresent()) setGraphic(line(row, row.entry().get()));
            else {
                getStyleClass().add("group-row");
                setText(row.heading() + "  " + row.count());
            }
            setPrefHeight(row.entry().isPresent() ? 40 : 32);
        }

        private HBox line(Row row, ProgrammeEntry entry) {
            var plan = entry.item().plan();
            var name = cell(entry.name(), NAME);
            name.getStyleClass().add("item-name");
            var title = cell(entry.item().title(), 0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var when = cell(plan.target(), target);
            if (row.missed()) warn(when, words.of("programme.missed"));
            var line =
                    new HBox(
                            8,
                            name,
                            title,
                            cell(Shown.question(entry), question),
                            cell(plan.process().words(), process),
                            when);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(Region.USE_COMPUTED_SIZE);
            if (row.silent()) warn(name, words.of("programme.silent.one"));
            return line;
        }

        private void warn(Label label, String why) {
            var icon = Icons.small(Feather.ALERT_TRIANGLE);
            icon.getStyleClass().add("warning");
            label.setGraphic(icon);
            label.setTooltip(new Tooltip(why));
            label.setAccessibleText(label.getText() + ", " + why);
        }
    }
}
