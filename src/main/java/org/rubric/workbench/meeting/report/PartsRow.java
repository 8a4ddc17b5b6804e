package org.rubric.workbench.meeting.report;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Of a report that joins others: which of them have changed since it was composed, and the way to
/// take that in. Not there while nothing has.
final class PartsRow extends VBox {
    private final Words words;
    private final Label said = new Label();

    PartsRow(Words words, Runnable again) {
        super(8);
        this.words = words;
        getStyleClass().add("report-parts");
        said.setWrapText(true);
        said.setGraphic(Icons.small(Feather.REFRESH_CW));
        var button = new Button(words.of("report.parts.again"));
        button.setTooltip(new Tooltip(words.of("report.parts.tip")));
        button.setOnAction(_ -> again.run());
        getChildren().addAll(said, button);
        show(List.of());
    }

    void show(List<Meeting> changed) {
        var names = changed.stream().map(PartsRow::named).distinct();
        said.setText(words.of("report.parts", names.collect(Collectors.joining(", "))));
        setVisible(!changed.isEmpty());
        setManaged(!changed.isEmpty());
    }

    private static String named(Meeting part) {
        return part.occasion().group();
    }
}
