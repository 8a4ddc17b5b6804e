package org.rubric.workbench.approval;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.Evidence;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.text.Sign;

/// Something that was found: its sign, the sentence, where it is, the code last. A press goes there
/// in the text.
final class EvidenceRow extends Button {
    private final HBox row;

    /// Goes to a place in the text.
    interface Going {
        void go(Evidence found);
    }

    EvidenceRow(Words words, Evidence found, Going going) {
        var finding = found.finding();
        var sentence = new Label(Wrapping.safe(finding.message()));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var where =
                new Label(Wrapping.safe(words.of("checks.place", found.place(), finding.code())));
        where.setWrapText(true);
        where.getStyleClass().add("check-place");
        var both = new VBox(sentence, where);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        var sign = new StackPane(new Sign(finding.severity()));
        sign.setMinSize(16, 18);
        sign.setMaxSize(16, 18);
        row = new HBox(8, sign, both);
        row.setAlignment(Pos.TOP_LEFT);
        row.maxWidthProperty().bind(widthProperty().subtract(64));
        row.prefWidthProperty().bind(widthProperty().subtract(64));
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll("flat", "evidence-row");
        setUserData(finding);
        setTooltip(new Tooltip(words.of("tooltip", words.of("ready.go"), "Enter")));
        setAccessibleText(Sign.spoken(words, finding, found.place()));
        setOnAction(_ -> going.go(found));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    fire();
                    event.consume();
                });
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    /// The words wrap, so that the height follows from the width.
    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? Math.max(240, getWidth()) : width;
        return row.prefHeight(wide - 64) + 12;
    }
}
