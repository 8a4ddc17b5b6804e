package org.rubric.workbench.meeting.ledger;

import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Directed;

/// A row of the ledger: document, clause, what was done, conclusion.
final class LedgerCell extends ListCell<LedgerRow> {
    static final double NUMBER = 96;
    static final double CLAUSE = 104;
    static final double DEED = 104;
    static final double CONCLUSION = 232;

    private final Told told;
    private final Label number = new Label();
    private final Label clause = new Label();
    private final Label deed = new Label();
    private final Label words = new Label();
    private final Label source = new Label();
    private final Label conclusion = new Label();
    private final HBox row;

    LedgerCell(Told told, ObservableDoubleValue width) {
        this.told = told;
        getStyleClass().add("ledger-row");
        number.getStyleClass().add("strong");
        source.getStyleClass().add("secondary");
        fixed(number, NUMBER);
        fixed(clause, CLAUSE);
        fixed(deed, DEED);
        fixed(conclusion, CONCLUSION);
        conclusion.setWrapText(true);
        words.setWrapText(true);
        words.setMinWidth(0);
        source.setMinWidth(0);
        var what = new VBox(2, words, source);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        row = new HBox(16, number, clause, deed, what, conclusion);
        row.setAlignment(Pos.TOP_LEFT);
        prefWidthProperty().bind(javafx.beans.binding.Bindings.subtract(width, 20));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    /// As tall as its words need, which a list does not ask of what is drawn in a row.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        double edges = snappedLeftInset() + snappedRightInset();
        double wide = Math.max(0, getPrefWidth() - edges);
        return snappedTopInset() + snappedBottomInset() + row.prefHeight(wide);
    }

    static void fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }

    @Override
    protected void updateItem(LedgerRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var document = item.row().document();
        number.setText(document.number().printed());
        clause.setText(item.clause());
        var edit = item.row().edit();
        deed.setText(edit.map(e -> told.deed(e.deed())).orElse("–"));
        deed.getStyleClass().removeIf(name -> name.startsWith("deed-"));
        edit.ifPresent(
                e -> deed.getStyleClass().add("deed-" + e.deed().name().toLowerCase(Locale.ROOT)));
        Directed.words(words, edit.map(e -> e.words()).orElse(document.heading().title()));
        Directed.words(source, document.heading().source());
        conclusion.setText(told.conclusion(item.row()));
        conclusion.getStyleClass().removeAll("secondary");
        if (item.row().conclusion().isEmpty()) conclusion.getStyleClass().add("secondary");
        setGraphic(row);
        setAccessibleText(
                told.document(item.row())
                        + ", "
                        + item.clause()
                        + ", "
                        + told.edit(item.row())
                        + ", "
                        + told.conclusion(item.row()));
    }
}
