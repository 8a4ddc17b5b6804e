package org.rubric.workbench.export;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.rubric.interchange.pdf.Standard;
import org.rubric.workbench.Words;

/// Which kind of file is written, of PDF or for Word; the usual PDF is chosen.
final class PdfKinds extends HBox {
    private static final String WORD = "pdf.kind.word";
    private static final Map<Standard, String> NAMES =
            Map.of(
                    Standard.A2A, "pdf.kind.usual",
                    Standard.A3A, "pdf.kind.source",
                    Standard.A4, "pdf.kind.second");

    private final ToggleGroup group = new ToggleGroup();

    /// @param changed another kind is chosen
    PdfKinds(Words words, Runnable changed) {
        super(16);
        getStyleClass().add("pdf-kinds");
        setAlignment(Pos.CENTER_LEFT);
        for (var standard : List.of(Standard.A2A, Standard.A3A, Standard.A4))
            add(words, NAMES.get(standard), standard);
        add(words, WORD, WORD);
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener(_ -> changed.run());
    }

    private void add(Words words, String name, Object meant) {
        var kind = new RadioButton(words.of(name));
        kind.setUserData(meant);
        kind.setToggleGroup(group);
        var tip = words.of(name + ".tip");
        kind.setTooltip(new Tooltip(tip));
        kind.setAccessibleHelp(tip);
        getChildren().add(kind);
    }

    /// Whether a Word file is wanted.
    boolean word() {
        return group.getSelectedToggle() != null
                && group.getSelectedToggle().getUserData().equals(WORD);
    }

    void chooseWord() {
        group.selectToggle(group.getToggles().getLast());
    }

    Standard chosen() {
        return group.getSelectedToggle() != null
                        && group.getSelectedToggle().getUserData() instanceof Standard standard
                ? standard
                : Standard.A2A;
    }
}
