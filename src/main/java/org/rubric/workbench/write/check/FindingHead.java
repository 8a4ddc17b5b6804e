package org.rubric.workbench.write.check;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.document.Finding;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.text.Sign;

/// What a panel about a finding begins with: its sign, its sentence, the key that leaves it.
final class FindingHead extends HBox {
    FindingHead(Finding finding) {
        super(8);
        var sentence = new Label(Wrapping.safe(finding.message()));
        sentence.getStyleClass().add("popover-title");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var escape = new Label("Esc");
        escape.getStyleClass().add("key-cap");
        escape.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new Sign(finding.severity()), sentence, escape);
    }
}
