package org.rubric.workbench.export;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.rubric.interchange.pdf.Standard;
import org.rubric.workbench.Words;

/// Which kind of PDF is written; the usual one is chosen.
final class PdfKinds extends FlowPane {
    private static final Map<Standard, String> NAMES =
            Map.of(
                    Standard.A2A, "pdf.kind.usual",
                    Standard.A3A, "pdf.kind.source",
                    Standard.A4, "pdf.kind.second");

    private final ToggleGroup group = new ToggleGroup();

    PdfKinds(Words words) {
        super(16, 8);
        getStyleClass().add("pdf-kinds");
        setAlignment(Pos.CENTER_LEFT);
        for (var standard : List.of(Standard.A2A, Standard.A3A, Standard.A4)) {
            var kind = new RadioButton(words.of(NAMES.get(standard)));
            kind.setUserData(standard);
            kind.setToggleGroup(group);
            var tip = words.of(NAMES.get(standard) + ".tip");
            kind.setTooltip(new Tooltip(tip));
            kind.setAccessibleHelp(tip);
            getChildren().add(kind);
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    Standard chosen() {
        return group.getSelectedToggle() == null
                ? Standard.A2A
                : (Standard) group.getSelectedToggle().getUserData();
    }
}
