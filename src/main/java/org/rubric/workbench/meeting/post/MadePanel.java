package org.rubric.workbench.meeting.post;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.document.Severity;
import org.rubric.workbench.Icons;
import org.rubric.workbench.text.Sign;

/// The files that were made, each read again: what was found, where it is.
final class MadePanel extends VBox {
    private static final double WIDTH = 640;

    private final PostRoom room;
    private final Button folder;

    MadePanel(PostRoom room, List<PostedFile> made) {
        super(12);
        this.room = room;
        getStyleClass().add("post-panel");
        setPrefWidth(WIDTH + 48);
        var place = made.isEmpty() ? room.folder() : made.getFirst().files().getFirst().getParent();
        folder = Parts.primary(room.word("made.show"), () -> room.open(place));
        var rows = new VBox(8);
        for (var each : made) rows.getChildren().add(row(each));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(440);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("similar-scroll");
        long bad = made.stream().filter(each -> !each.troubles().isEmpty()).count();
        var said =
                Parts.secondary(
                        place + "\n" + room.word(bad == 0 ? "made.right" : "made.wrong", bad));
        said.setMaxWidth(WIDTH);
        getChildren()
                .addAll(
                        Parts.title(room.word("made.head", made.size())),
                        said,
                        scroll,
                        Parts.buttons(Parts.button(room.word("made.close"), room::close), folder));
    }

    private HBox row(PostedFile made) {
        boolean right = made.troubles().isEmpty();
        var icon = Icons.small(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("good");
        var name = made.files().getFirst().getFileName().toString();
        name = name.substring(0, name.lastIndexOf('.'));
        var words = new VBox(2, Parts.wrapped(name), Parts.secondary(said(made)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(8, right ? icon : new Sign(Severity.ERROR), words);
        for (var file : made.files().reversed()) row.getChildren().add(open(file));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String said(PostedFile made) {
        if (!made.troubles().isEmpty()) return String.join(" ", made.troubles());
        if (!made.posting().sort().numbered()) return room.word("made.plain");
        var marked = made.posting().text().since().isPresent() ? "made.marked" : "made.clean";
        return room.word(marked, made.pages());
    }

    private Button open(Path file) {
        var name = file.toString();
        var format =
                name.endsWith(".pdf")
                        ? "PDF"
                        : name.endsWith(".docx") ? "Word" : room.word("made.text");
        var button = Parts.button(format, () -> room.open(file));
        button.setAccessibleText(room.word("made.open", file.getFileName()));
        button.setTooltip(new javafx.scene.control.Tooltip(file.toString()));
        return button;
    }

    @Override
    public void requestFocus() {
        folder.requestFocus();
    }
}
