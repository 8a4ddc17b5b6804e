package org.rubric.workbench.approval.post;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.approval.post.Standing;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.Icons;

/// What can be done with the documents of a text: make them, record the decision, and after it send
/// the final text.
final class FilesBar extends HBox {
    private final FilesRoom room;
    private final Button files;
    private final Button decide = new Button();
    private final Button send;
    private final Consumer<Node> make;

    /// @param make asks for the files, below a node
    FilesBar(FilesRoom room, Consumer<Node> make) {
        super(8);
        this.room = room;
        this.make = make;
        var words = room.hall().words();
        files = new Button(room.post().word("files"), Icons.small(Feather.DOWNLOAD));
        files.getStyleClass().add("primary");
        files.setTooltip(
                new Tooltip(words.of("tooltip", room.post().word("files.tip"), "Ctrl+Enter")));
        files.setOnAction(_ -> make());
        decide.setGraphic(Icons.small(Feather.CHECK_SQUARE));
        decide.setTooltip(new Tooltip(room.word("decide.tip")));
        decide.setOnAction(_ -> decide());
        send = new Button(room.word("send"), Icons.small(Feather.SEND));
        send.setTooltip(new Tooltip(room.word("send.tip")));
        send.setOnAction(_ -> new Sending(room).ask(send));
        getStyleClass().add("report-bar");
        for (var button : new Button[] {files, decide, send})
            button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(files);
    }

    void make() {
        make.accept(files);
    }

    private void decide() {
        room.record()
                .ifPresent(
                        record ->
                                new Deciding(room, Optional.empty())
                                        .ask(OnItsWay.of(record), false, decide));
    }

    void clear() {
        getChildren().setAll(files);
    }

    void show(ApprovalRecord record, Standing now) {
        var process = record.aim().process();
        decide.setText(room.word("decide." + process.name().toLowerCase(java.util.Locale.ROOT)));
        boolean open = now.entry().map(ProgrammeEntry::state).filter(s -> !s.open()).isEmpty();
        getChildren().setAll(files, record.decided().isEmpty() || open ? decide : send);
    }
}
