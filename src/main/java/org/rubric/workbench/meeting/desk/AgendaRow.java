package org.rubric.workbench.meeting.desk;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
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
    private Optional<Standing> stands = Optional.empty();

    /// What is beside margins, times and a scroll bar in the pane, which has one width.
    private static final double TEXT = 258;

    private static final double NUMBER = 62;
    private static final double LINE = 16;
    private static final int LINES = 3;
    private static final Font BOLD = Font.font("Liberation Sans", FontWeight.BOLD, 13);
    private static final Font PLAIN = Font.font("Liberation Sans", 14);
    private static final Font SMALL = Font.font("Liberation Sans", 12);

    /// The sign of what stands, and what of a source is worth reading beside it.
    private static final double BESIDE = 24 + 48;

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
        both.setMinWidth(0);
        both.setPrefWidth(0);
        title.getStyleClass().add("agenda-title");
        title.setWrapText(true);
        title.setMinWidth(0);
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

    /// Says again when its entry begins: that may be another time now.
    void again() {
        if (getItem() == null || isEmpty()) return;
        var next = pane.time(getItem());
        if (!next.equals(time.getText())) time.setText(next);
        stand(getItem());
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
        stand(entry);
        entry.document().ifPresentOrElse(this::document, this::item);
        whole.setText(entry.document().map(d -> d.heading().title()).orElse(entry.title()));
        setTooltip(whole);
        setGraphic(row);
        setAccessibleText(said(entry));
    }

    private static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private void stand(Entry entry) {
        pane.meeting()
                .map(now -> Standing.of(entry, now, pane.words()))
                .filter(now -> !stands.equals(Optional.of(now)))
                .ifPresent(
                        now -> {
                            stands = Optional.of(now);
                            now.on(standing);
                            if (!both.getChildren().isEmpty()) below();
                        });
    }

    private String said(Entry entry) {
        var about = entry.document().map(d -> d.number().printed() + ", ").orElse("");
        return "%s, %s%s, %s".formatted(time.getText(), about, entry.title(), standing.getText());
    }

    private void document(MeetingDocument document) {
        boolean assigned = !document.number().label().isEmpty();
        number.setText(assigned ? document.number().printed() : pane.words().of("desk.unnumbered"));
        Directed.words(source, document.heading().source());
        row.getChildren().setAll(time);
        below();
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        row.getChildren().setAll(time, number, both);
    }

    /// What stands is beside the source, or on a line of its own where it is long.
    private void below() {
        double wide = TEXT - NUMBER;
        boolean apart = width(standing.getText(), SMALL) > wide - BESIDE;
        if (apart) {
            below.getChildren().setAll(gap, standing);
            both.getChildren().setAll(title, source, below);
        } else {
            below.getChildren().setAll(source, gap, standing);
            both.getChildren().setAll(title, below);
        }
        tall(apart ? 48 + LINE : 48, wide);
    }

    private void item() {
        both.getChildren().clear();
        below.getChildren().clear();
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().setAll(time, title, standing);
        tall(32, TEXT - (standing.getText().isEmpty() ? 0 : 8 + width(standing.getText(), PLAIN)));
    }

    /// A title that does not fit into one line has two or three; measured bold, as it is drawn at
    /// hand, so that rows keep their height.
    private void tall(double least, double wide) {
        var text = new Text(title.getText());
        text.setFont(BOLD);
        double one = text.getLayoutBounds().getHeight();
        text.setWrappingWidth(wide);
        long lines = Math.round(text.getLayoutBounds().getHeight() / one);
        double height = least + LINE * (Math.clamp(lines, 1, LINES) - 1);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
