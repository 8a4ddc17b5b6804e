package org.rubric.workbench.meeting;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Sitting;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// A meeting on one sheet: when, what for, which documents and what was concluded, who took part.
final class MeetingView extends VBox {
    private final Words words;

    MeetingView(Words words, Meeting meeting) {
        this.words = words;
        getStyleClass().add("meeting");
        var title = new Label(Wrapping.safe(meeting.title()));
        title.getStyleClass().add("object-title");
        title.setWrapText(true);
        getChildren().add(title);
        for (var sitting : meeting.occasion().sittings()) getChildren().add(hours(sitting));
        getChildren().addAll(heading("meeting.agenda"), agenda(meeting));
        getChildren().addAll(heading("meeting.documents"), documents(meeting.documents()));
        getChildren().addAll(heading("meeting.participants"), people(meeting.participants()));
    }

    private Node hours(Sitting sitting) {
        var geneva = new Label(words.of("meeting.geneva", sitting.day(), sitting.hours()));
        var here = new Label(words.of("meeting.local", sitting.hours(ZoneId.systemDefault())));
        here.getStyleClass().add("secondary");
        return new HBox(8, geneva, here);
    }

    private Node heading(String key) {
        var label = new Label(words.of(key).toUpperCase(Locale.ROOT));
        label.getStyleClass().addAll("pane-heading-words", "meeting-heading");
        return label;
    }

    private Node agenda(Meeting meeting) {
        var rows = new VBox();
        int number = 0;
        for (var item : meeting.agenda()) {
            var digit = new Label(Integer.toString(++number));
            digit.getStyleClass().addAll("secondary", "meeting-number");
            var title = new Label(Wrapping.safe(item.title()));
            title.setWrapText(true);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var minutes = new Label(words.of("meeting.minutes", item.minutes()));
            minutes.getStyleClass().add("secondary");
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            rows.getChildren().add(row(digit, title, gap, minutes));
        }
        return rows;
    }

    private Node documents(List<MeetingDocument> documents) {
        var rows = new VBox();
        for (var document : documents) {
            var number = new Label(document.number().printed());
            number.getStyleClass().addAll("strong", "meeting-number", "wide");
            var title = new Label(Wrapping.safe(document.heading().title()));
            title.setWrapText(true);
            var source = new Label(document.heading().source());
            source.getStyleClass().add("secondary");
            var both = new VBox(title, source);
            HBox.setHgrow(both, Priority.ALWAYS);
            rows.getChildren().add(row(number, both, conclusion(document)));
        }
        return rows;
    }

    private Node conclusion(MeetingDocument document) {
        boolean needed = document.number().kind() != MeetingDocument.Kind.TEMPORARY_DOCUMENT;
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        document.conclusion()
                .ifPresentOrElse(
                        last -> {
                            label.setText(last.kind().words());
                            label.setGraphic(Icons.small(Feather.CHECK));
                        },
                        () -> {
                            if (!needed) return;
                            label.setText(words.of("meeting.noconclusion"));
                            label.setGraphic(Icons.small(Feather.CIRCLE));
                            label.getStyleClass().add("open-conclusion");
                        });
        return label;
    }

    private Node people(List<Participant> participants) {
        var grid = new GridPane(16, 4);
        grid.getColumnConstraints().addAll(new ColumnConstraints(200), new ColumnConstraints());
        for (var person : participants) {
            var organization = new Label(person.organization());
            organization.getStyleClass().add("secondary");
            grid.addRow(grid.getRowCount(), new Label(person.name()), organization);
        }
        return grid;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(12, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("meeting-row");
        return row;
    }
}
