package org.rubric.workbench.meeting.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Directed;

/// An item of the agenda, or a document with its number, short title, source and conclusion.
final class AgendaRow extends ListCell<Entry> {
    private final AgendaPane pane;
    private final Label time = new Label();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label source = new Label();
    private final Label standing = new Label();
    private final HBox below;
    private final VBox both;
    private final HBox row;
    private final Region gap = gap();
    private final Tooltip whole = new Tooltip();

    AgendaRow(AgendaPane pane) {
        this.pane = pane;
        time.getStyleClass().addAll("secondary", "agenda-time");
        number.getStyleClass().addAll("strong", "agenda-number");
        source.getStyleClass().add("secondary");
        source.setMinWidth(0);
        standing.setMinWidth(Region.USE_PREF_SIZE);
        standing.getStyleClass().add("standing");
        below = new HBox(8);
        both = new VBox(2);
        title.getStyleClass().add("agenda-title");
        row = new HBox(time);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("agenda-row");
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        time.setText(pane.time(entry));
        getStyleClass().remove("agenda-group");
        if (entry.heading()) getStyleClass().add("agenda-group");
        Directed.words(title, entry.title());
        pane.meeting().ifPresent(now -> Standing.of(entry, now, pane.words()).on(standing));
        entry.document().ifPresentOrElse(this::document, this::item);
        whole.setText(entry.document().map(d -> d.heading().title()).orElse(entry.title()));
        setTooltip(whole);
        setGraphic(row);
        setAccessibleText(said(entry));
    }

    private String said(Entry entry) {
        var about = entry.document().map(d -> d.number().printed() + ", ").orElse("");
        return "%s, %s%s, %s".formatted(time.getText(), about, entry.title(), standing.getText());
    }

    private void document(MeetingDocument document) {
        boolean assigned = !document.number().label().isEmpty();
        number.setText(
                assigned
                        ? document.number().printed()
                        : pane.words().of("desk.unnumbered"));
        Directed.words(source, document.heading().source());
        row.getChildren().setAll(time);
        below.getChildren().setAll(source, gap, standing);
        both.getChildren().setAll(title, below);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        row.getChildren().setAll(time, number, both);
        tall(48);
    }

    private void item() {
        both.getChildren().clear();
        below.getChildren().clear();
        row.getChildren().setAll(time, title, gap, standing);
        tall(32);
    }

    private void tall(double height) {
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
