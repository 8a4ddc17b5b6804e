package org.rubric.workbench;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.workbench.text.Sign;

/// How many errors and warnings there are, each with its sign; a tick when there are none.
public final class Tally extends HBox {
    private final Words words;

    public Tally(Words words) {
        this.words = words;
        getStyleClass().add("tally");
        setAlignment(Pos.CENTER_LEFT);
    }

    public void show(List<Finding> findings) {
        getChildren().clear();
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        var none = Icons.small(Feather.CHECK);
        none.getStyleClass().add("good");
        getChildren().add(errors > 0 ? new Sign(Severity.ERROR) : none);
        getChildren().add(new Label(words.of("count.errors", errors)));
        if (warnings == 0) return;
        getChildren()
                .addAll(
                        new Sign(Severity.WARNING),
                        new Label(words.of("count.warnings", warnings)));
    }

    /// The same in words.
    String words() {
        return getChildren().stream()
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
