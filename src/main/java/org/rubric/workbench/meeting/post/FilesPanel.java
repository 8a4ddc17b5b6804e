package org.rubric.workbench.meeting.post;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.FileNames;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Want;

/// Before files are made: where, which of them are not ready and why, and what stands there
/// already.
final class FilesPanel extends VBox {
    private static final double WIDTH = 560;

    private final PostRoom room;
    private final List<Posting> chosen;
    private final TextField folder = new TextField();
    private final CheckBox replace = new CheckBox();
    private final Button make;

    /// @param named what the folder is called
    FilesPanel(PostRoom room, String named, List<Posting> chosen, Consumer<PostJob> start) {
        super(12);
        this.room = room;
        this.chosen = chosen;
        getStyleClass().add("post-panel");
        setPrefWidth(WIDTH + 48);
        folder.setText(room.folder().resolve(FileNames.of(named)).toString());
        folder.setAccessibleText(room.word("files.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.textProperty().addListener((_, _, _) -> there());
        make =
                Parts.primary(
                        room.word("files.make", chosen.size()),
                        () -> {
                            room.close();
                            start.accept(job());
                        });
        var where = new HBox(8, new Label(room.word("files.folder")), folder);
        where.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(Parts.title(room.word("files.title", chosen.size())), where);
        var late = chosen.stream().filter(each -> !each.ready()).toList();
        if (!late.isEmpty()) getChildren().addAll(late(late));
        getChildren().addAll(replace, Parts.buttons(make));
        there();
    }

    private List<javafx.scene.Node> late(List<Posting> late) {
        var said = Parts.secondary(room.word("files.late", late.size()));
        said.setMaxWidth(WIDTH);
        var lines = new VBox(8);
        for (var each : late) lines.getChildren().add(line(each));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(280);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("similar-scroll");
        return List.of(said, scroll);
    }

    private VBox line(Posting posting) {
        var name = Parts.wrapped(posting.fileName());
        name.getStyleClass().add("strong");
        var reasons = posting.wants().stream().map(Want::words).limit(3).toList();
        int more = posting.wants().size() - reasons.size();
        var words =
                String.join(" ", reasons) + (more > 0 ? " " + room.word("files.more", more) : "");
        return new VBox(2, name, Parts.secondary(words));
    }

    private PostJob job() {
        return new PostJob(chosen, Path.of(folder.getText().strip()), replace.isSelected());
    }

    private void there() {
        boolean fits = !folder.getText().isBlank();
        int there = 0;
        try {
            if (fits) there = job().there().size();
        } catch (java.nio.file.InvalidPathException _) {
            fits = false;
        }
        make.setDisable(!fits);
        replace.setText(room.word("files.replace", there));
        replace.setVisible(there > 0);
        replace.setManaged(there > 0);
    }

    @Override
    public void requestFocus() {
        make.requestFocus();
    }
}
