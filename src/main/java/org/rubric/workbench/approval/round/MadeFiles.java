package org.rubric.workbench.approval.round;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.document.Severity;
import org.rubric.workbench.Icons;
import org.rubric.workbench.text.Sign;

/// The files that were made, each read again: what was found, where it is.
final class MadeFiles extends VBox {
    private static final double WIDTH = 560;

    private final RoundRoom room;
    private final Button folder;

    MadeFiles(RoundRoom room, List<PostedFile> made) {
        super(12);
        this.room = room;
        getStyleClass().add("post-panel");
        setPrefWidth(WIDTH + 48);
        var title = new Label(room.word("made.title", made.size() * 2));
        title.getStyleClass().add("popover-title");
        var place = made.getFirst().pdf().getParent();
        var where = Pieces.wrapped(place.toString());
        where.getStyleClass().add("secondary");
        where.setMaxWidth(WIDTH);
        getChildren().addAll(title, where);
        for (var each : made) getChildren().add(row(each));
        folder = new Button(room.hall().words().of("pdf.show"));
        folder.getStyleClass().add("primary");
        folder.setOnAction(_ -> room.hall().open(place));
        var buttons = new HBox(8, folder);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private HBox row(PostedFile made) {
        boolean right = made.troubles().isEmpty();
        var icon = Icons.small(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("good");
        var name = made.pdf().getFileName().toString().replaceFirst("\\.pdf$", "");
        var said =
                Pieces.wrapped(
                        right
                                ? room.word("made.right", made.pages())
                                : String.join(" ", made.troubles()));
        said.getStyleClass().add("secondary");
        var words = new VBox(2, Pieces.wrapped(name), said);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row =
                new HBox(
                        8,
                        right ? icon : new Sign(Severity.ERROR),
                        words,
                        open("PDF", made.pdf()),
                        open("Word", made.word()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button open(String format, Path file) {
        var button = new Button(format);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(file.toString()));
        button.setOnAction(_ -> room.hall().open(file));
        return button;
    }

    @Override
    public void requestFocus() {
        folder.requestFocus();
    }
}
