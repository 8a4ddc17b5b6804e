package org.rubric.workbench.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.rubric.document.NaturalOrder;
import org.rubric.workbench.Directed;

/// A register as a table: grouped, sorted by a click on a heading, filtered by words. Numbers stand
/// on the right.
final class RegisterTable extends TableView<Entry> {
    private List<Entry> shown = List.of();
    private List<String> headings = List.of();
    private final Consumer<Entry> opened;
    private List<Entry> all = List.of();
    private Set<Integer> numbers = Set.of();
    private String filter = "";

    /// @param chosen told which row is chosen; empty: none
    /// @param opened told which row Enter or a double click opens
    RegisterTable(Consumer<Optional<Entry>> chosen, Consumer<Entry> opened) {
        this.opened = opened;
        getStyleClass().add("register");
        setSortPolicy(
                _ -> {
                    arrange();
                    return true;
                });
        setRowFactory(_ -> row());
        getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, entry) -> chosen.accept(real(entry)));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER)
                        real(getSelectionModel().getSelectedItem()).ifPresent(opened);
                });
    }

    /// Columns share the width while there is room for what they need, else the table scrolls.
    @Override
    protected void layoutChildren() {
        double needed = 0;
        for (var column : getColumns()) needed += column.getMinWidth();
        var policy =
                needed > getWidth()
                        ? UNCONSTRAINED_RESIZE_POLICY
                        : CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS;
        if (getColumnResizePolicy() != policy) {
            setColumnResizePolicy(policy);
            for (var column : getColumns())
                column.setPrefWidth(Math.clamp(column.getPrefWidth(), 0, Widths.SHORT));
        }
        super.layoutChildren();
    }

    private static Optional<Entry> real(Entry entry) {
        return Optional.ofNullable(entry).filter(e -> !heading(e));
    }

    private static boolean heading(Entry entry) {
        return entry.cells().size() == 2 && entry.cells().getFirst().equals(entry.group());
    }

    /// @param numbers indices of columns that hold numbers
    /// @param empty what is said when there is nothing
    void show(List<String> columns, Set<Integer> numbers, List<Entry> entries, String empty) {
        this.numbers = numbers;
        all = List.copyOf(entries);
        // The same register again keeps its columns as they were dragged and sorted.
        if (!columns.equals(headings)) {
            headings = List.copyOf(columns);
            getSortOrder().clear();
            var all = new ArrayList<TableColumn<Entry, String>>();
            for (int i = 0; i < columns.size(); i++) all.add(column(columns.get(i), i));
            getColumns().setAll(all);
        }
        var nothing = new Label(empty);
        nothing.getStyleClass().add("secondary");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        arrange();
    }

    /// Shows only rows that hold these words.
    void filter(String words) {
        var wanted = words.strip();
        if (wanted.equals(filter)) return;
        filter = wanted;
        arrange();
    }

    /// The row that is chosen.
    Optional<Entry> chosen() {
        return real(getSelectionModel().getSelectedItem());
    }

    /// Chooses the first row that is meant; false where there is none.
    boolean choose(Predicate<Entry> meant) {
        for (int i = 0; i < shown.size(); i++)
            if (!heading(shown.get(i)) && meant.test(shown.get(i))) {
                getSelectionModel().select(i);
                return true;
            }
        return false;
    }

    /// Chooses the first row that can be.
    void chooseFirst() {
        for (int i = 0; i < shown.size(); i++)
            if (!heading(shown.get(i))) {
                getSelectionModel().select(i);
                return;
            }
    }

    private TableColumn<Entry, String> column(String name, int index) {
        var column = new TableColumn<Entry, String>(name);
        column.setUserData(index);
        boolean number = numbers.contains(index);
        column.setCellValueFactory(
                cell ->
                        new ReadOnlyObjectWrapper<>(
                                index < cell.getValue().cells().size()
                                        ? cell.getValue().cells().get(index)
                                        : ""));
        column.setCellFactory(_ -> new Cell(number));
        double wide = number ? Widths.number(name) : Widths.of(name, all, index);
        column.setPrefWidth(wide);
        // The one with the longest words gives way, the others keep theirs.
        if (wide <= Widths.SHORT) {
            column.setMinWidth(Math.min(wide, 148));
            column.setMaxWidth(wide);
        } else column.setMinWidth(Math.max(120, Widths.number(name)));
        if (number) column.getStyleClass().add("number");
        column.setReorderable(false);
        return column;
    }

    private void arrange() {
        var kept = new ArrayList<Entry>();
        for (var entry : all) if (filter.isEmpty() || entry.matches(filter)) kept.add(entry);
        order().ifPresent(kept::sort);
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var entry : kept)
            groups.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(entry);
        var rows = new ArrayList<Entry>();
        groups.forEach(
                (group, entries) -> {
                    if (!group.isEmpty()) rows.add(Entry.heading(group, entries.size()));
                    rows.addAll(entries);
                });
        shown = rows;
        // A list of its own each time: what changes in one is reckoned row by row.
        setItems(FXCollections.observableList(rows));
    }

    private Optional<Comparator<Entry>> order() {
        if (getSortOrder().isEmpty()) return Optional.empty();
        var column = getSortOrder().getFirst();
        int index = (Integer) column.getUserData();
        var natural =
                Comparator.comparing((Entry e) -> e.cells().get(index), NaturalOrder::compare);
        boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
        return Optional.of(down ? natural.reversed() : natural);
    }

    private TableRow<Entry> row() {
        var row =
                new TableRow<Entry>() {
                    private final Label over = new Label();

                    {
                        over.getStyleClass().add("group-heading");
                        over.setManaged(false);
                        over.setMouseTransparent(true);
                    }

                    @Override
                    protected void layoutChildren() {
                        super.layoutChildren();
                        if (!getChildren().contains(over)) getChildren().add(over);
                        over.resizeRelocate(12, 0, getWidth() - 24, getHeight());
                    }

                    @Override
                    protected void updateItem(Entry entry, boolean empty) {
                        super.updateItem(entry, empty);
                        getStyleClass().remove("group-row");
                        over.setVisible(!empty && heading(entry));
                        if (!over.isVisible()) return;
                        getStyleClass().add("group-row");
                        over.setText(entry.group() + "  " + entry.cells().getLast());
                    }
                };
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) real(row.getItem()).ifPresent(opened);
                });
        return row;
    }

    /// A cell; a heading is drawn by its row.
    private static final class Cell extends TableCell<Entry, String> {
        private final boolean number;

        Cell(boolean number) {
            this.number = number;
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            var entry = empty ? null : getTableRow().getItem();
            boolean heading = entry != null && heading(entry);
            setAlignment(number && !heading ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            Directed.words(this, entry == null || heading ? "" : words);
        }
    }
}
