package org.rubric.workbench.meeting.prepare;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.Wrapping;

/// A line of the agenda; it is dragged to another place, minutes and title are typed in it.
final class AgendaCell extends ListCell<AgendaLine> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double EDGES = 40;

    private final Preparing preparing;
    private final Deeds deeds;

    /// What is done with a line.
    interface Deeds {
        void minutes(AgendaItem item, String typed);

        void title(AgendaItem item, String typed);

        void place(Id what, Id target);
    }

    AgendaCell(Preparing preparing, Deeds deeds) {
        this.preparing = preparing;
        this.deeds = deeds;
        setPrefWidth(0);
        setOnDragDetected(_ -> drag());
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        setOnDragExited(_ -> getStyleClass().remove("drop-here"));
    }

    private void drag() {
        if (getItem() == null) return;
        var content = new ClipboardContent();
        content.putString(getItem().id().value());
        startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    private void over(DragEvent event) {
        if (getItem() == null || !(event.getGestureSource() instanceof AgendaCell)) return;
        event.acceptTransferModes(TransferMode.MOVE);
        if (!getStyleClass().contains("drop-here")) getStyleClass().add("drop-here");
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (getItem() == null || !(event.getGestureSource() instanceof AgendaCell)) return;
        deeds.place(Id.of(event.getDragboard().getString()), getItem().id());
        event.setDropCompleted(true);
        event.consume();
    }

    @Override
    protected void updateItem(AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(
                empty
                        ? null
                        : switch (line) {
                            case AgendaLine.Item item -> item(item);
                            case AgendaLine.Document document -> document(document.document());
                        });
    }

    private HBox item(AgendaLine.Item line) {
        var time = Fields.secondary(TIME.format(line.start()));
        time.setMinWidth(48);
        var number = new Label(line.number() + ".");
        number.setMinWidth(24);
        number.getStyleClass().add("secondary");
        var item = line.item();
        var title = Fields.field(item.title(), preparing.word("agenda.item"), "", 320);
        title.getStyleClass().addAll("fact-field", "prepare-item");
        HBox.setHgrow(title, Priority.ALWAYS);
        told(title, item.title(), () -> deeds.title(item, title.getText().strip()));
        var minutes =
                Fields.field(
                        Integer.toString(item.minutes()),
                        preparing.word("agenda.minutes", item.title()),
                        "",
                        56);
        minutes.setMinWidth(56);
        minutes.getStyleClass().add("prepare-minutes");
        told(
                minutes,
                Integer.toString(item.minutes()),
                () -> deeds.minutes(item, minutes.getText().strip()));
        var row =
                Fields.row(
                        time,
                        number,
                        title,
                        minutes,
                        Fields.secondary(preparing.word("agenda.min")));
        wide(row);
        return row;
    }

    /// Enter tells, and so does leaving the field with other words in it.
    private static void told(TextField field, String was, Runnable tell) {
        field.setOnAction(_ -> tell.run());
        field.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && !field.getText().strip().equals(was)) tell.run();
                        });
    }

    private HBox document(MeetingDocument document) {
        var number = new Label(document.number().printed());
        number.getStyleClass().add("strong");
        number.setMinWidth(104);
        var title = new Label(Wrapping.safe(document.heading().title()));
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var source = Fields.secondary(document.heading().source());
        source.setMinWidth(136);
        source.setMaxWidth(136);
        var row = Fields.row(number, title, Fields.gap(), source);
        row.getStyleClass().add("prepare-under");
        wide(row);
        return row;
    }

    private void wide(HBox row) {
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
        row.maxWidthProperty().bind(row.prefWidthProperty());
    }
}
