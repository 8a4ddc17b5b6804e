package org.rubric.workbench.meeting.prepare;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Wrapping;

/// A document in a row: number, title over source, what it is about, its files.
final class DocumentCell extends ListCell<MeetingDocument> {
    private static final double EDGES = 40;

    private final Preparing preparing;
    private final Consumer<MeetingDocument> edit;

    DocumentCell(Preparing preparing, Consumer<MeetingDocument> edit) {
        this.preparing = preparing;
        this.edit = edit;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(MeetingDocument document, boolean empty) {
        super.updateItem(document, empty);
        setGraphic(empty ? null : row(document));
    }

    private HBox row(MeetingDocument document) {
        var heading = document.heading();
        var title = new Label(Wrapping.safe(heading.title()));
        title.getStyleClass().add("strong");
        var source = Fields.secondary(about(document));
        var both = new VBox(2, title, source);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = Fields.row(number(document), both, standing(document), files(document));
        row.setSpacing(16);
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
        return row;
    }

    private javafx.scene.Node number(MeetingDocument document) {
        if (document.number().label().isEmpty()) {
            var give = Fields.link(preparing.word("number.give"), () -> edit.accept(document));
            give.setMinWidth(112);
            return give;
        }
        var number = new Label(document.number().printed());
        number.getStyleClass().add("strong");
        number.setMinWidth(112);
        return number;
    }

    private String about(MeetingDocument document) {
        var heading = document.heading();
        var words = heading.source();
        var questions = String.join(", ", heading.questions().stream().map(q -> "Q" + q).toList());
        for (var part : new String[] {questions, heading.submission().purpose()})
            if (!part.isEmpty()) words = words.isEmpty() ? part : words + " \u00b7 " + part;
        return words;
    }

    private HBox standing(MeetingDocument document) {
        var row = Fields.row();
        var heading = document.heading();
        if (heading.submission().late()) row.getChildren().add(chip(preparing.word("late")));
        var item = heading.workItem();
        if (!item.isEmpty()) {
            boolean base = document.bearing().base();
            var chip = chip(base ? preparing.word("base", item) : item);
            if (document.bearing().draft().isPresent()) chip.setGraphic(Icons.small(Feather.LINK));
            row.getChildren().add(chip);
        }
        return row;
    }

    private static Label chip(String words) {
        var chip = new Label(words);
        chip.getStyleClass().add("prepare-chip");
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    private VBox files(MeetingDocument document) {
        var box = new VBox();
        box.setMinWidth(160);
        box.setPrefWidth(160);
        box.setMaxWidth(160);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var files = document.files();
        for (var file : files.subList(0, Math.min(2, files.size())))
            box.getChildren().add(Fields.link(file, () -> preparing.open(document.id(), file)));
        box.getChildren().forEach(node -> ((javafx.scene.control.Hyperlink) node).setMinWidth(0));
        if (files.isEmpty()) box.getChildren().add(Fields.secondary(preparing.word("nofile")));
        return box;
    }
}
