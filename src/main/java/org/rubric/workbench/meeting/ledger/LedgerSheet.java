package org.rubric.workbench.meeting.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.Sheet;
import org.rubric.workbench.meeting.ledger.LedgerRow.Filter;

/// The ledger of the meeting: what each document proposed, where, what became of it, what was
/// concluded. Enter or a double click takes its document to the desk.
public final class LedgerSheet implements Sheet {
    private final Hall hall;
    private final Told told;
    private final BorderPane content = new BorderPane();
    private final TextField field = new TextField();
    private final ToggleGroup filters = new ToggleGroup();
    private final Label count = new Label();
    private final ListView<LedgerRow> list = new ListView<>();
    private List<LedgerRow> rows = List.of();
    private Optional<Meeting> shown = Optional.empty();
    private boolean here;

    public LedgerSheet(Hall hall) {
        this.hall = hall;
        told = new Told(hall.words());
        content.setTop(new VBox(tools(), columns()));
        content.setCenter(list);
        content.getStyleClass().add("ledger-sheet");
        list.setCellFactory(_ -> new LedgerCell(told, list.widthProperty()));
        list.getStyleClass().add("ledger-list");
        list.setAccessibleText(hall.words().of("sheet.ledger"));
        var none = new Label(hall.words().of("ledger.rows.none"));
        none.getStyleClass().add("secondary");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        hall.atHand().listen(this::follow);
    }

    private Node tools() {
        field.setPromptText(hall.words().of("ledger.find"));
        field.setAccessibleText(hall.words().of("ledger.find"));
        field.setPrefWidth(280);
        field.textProperty().addListener((_, _, _) -> fill());
        var row = new HBox(8, field);
        for (var filter : Filter.values()) row.getChildren().add(toggle(filter));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("secondary");
        count.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(gap, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ledger-tools");
        return row;
    }

    private ToggleButton toggle(Filter filter) {
        var words = hall.words().of("ledger.filter." + filter.name().toLowerCase(Locale.ROOT));
        var button = new ToggleButton(words);
        button.getStyleClass().add("small-button");
        button.setToggleGroup(filters);
        button.setUserData(filter);
        button.setSelected(filter == Filter.ALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    fill();
                });
        return button;
    }

    private Node columns() {
        var row = new HBox(16);
        row.getChildren()
                .addAll(
                        column("ledger.column.document", LedgerCell.NUMBER),
                        column("ledger.column.clause", LedgerCell.CLAUSE),
                        column("ledger.column.deed", LedgerCell.DEED));
        var what = new Label(hall.words().of("ledger.column.change"));
        what.getStyleClass().add("secondary");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        row.getChildren().addAll(what, column("ledger.column.conclusion", LedgerCell.CONCLUSION));
        row.getStyleClass().add("ledger-columns");
        return row;
    }

    private Label column(String key, double width) {
        var label = new Label(hall.words().of(key));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        LedgerCell.fixed(label, width);
        return label;
    }

    private void follow() {
        var now = hall.atHand().meeting();
        if (!here || now.isEmpty() || shown.filter(now.get()::equals).isPresent()) return;
        shown = now;
        var meeting = now.get();
        hall.background()
                .execute(
                        () -> {
                            var base = Readings.base(hall.desk());
                            var all = LedgerRow.of(meeting, base, this::text);
                            Platform.runLater(() -> fill(meeting, all));
                        });
    }

    private Optional<Document> text(Id draft) {
        try {
            return Optional.of(Readings.text(hall.desk(), draft));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void fill(Meeting meeting, List<LedgerRow> all) {
        if (shown.filter(now -> now == meeting).isEmpty()) return;
        rows = all;
        fill();
    }

    private void fill() {
        var filter = (Filter) filters.getSelectedToggle().getUserData();
        var typed = field.getText();
        var wanted = new ArrayList<LedgerRow>();
        for (var row : rows) if (filter.takes(row) && row.says(typed, told)) wanted.add(row);
        var chosen = list.getSelectionModel().getSelectedItem();
        if (!list.getItems().equals(wanted)) list.getItems().setAll(wanted);
        if (chosen != null) list.getSelectionModel().select(chosen);
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        count.setText(hall.words().of("ledger.rows", wanted.size()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        open();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) open();
    }

    private void open() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) return;
        hall.atHand().open(row.row().source().meeting(), row.row().document().id());
    }

    @Override
    public String key() {
        return "sheet.ledger";
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<Meeting> ledger) {
        shown = Optional.empty();
    }

    @Override
    public List<List<Action>> actions() {
        return List.of();
    }

    @Override
    public void entered() {
        here = true;
        follow();
        list.requestFocus();
    }

    @Override
    public void left() {
        here = false;
    }
}
